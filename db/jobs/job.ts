import { setImmediate } from 'node:timers/promises';
import { problem } from '#core/contract/problem';
import { type Result, refused } from '#core/contract/result';
import { problemOfFault } from '#db/faults';
import { Refusal } from '#db/kernel/handlers';
import { type Logger } from '#db/kernel/logger';
import { type Progress, type Slices } from '#core/jobs/slices';

/**
 * Long work in slices. They run outside any transaction and keep nothing; the last one makes its one short commit through a
 * command, and is not interrupted.
 */
export type Job<Value> = Slices<Result<Value>>;

export type JobSettings = {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
  readonly logger: Logger;
  readonly route?: string;
  readonly pauses?: typeof usualPauses;
};

/** Milliseconds: how long slices go on before other calls are let in, and how often progress is told. */
const usualPauses = { turn: 12, telling: 100 };

/** Drives the job and lets other calls in between its slices. Problems: work.cancelled, work.failed, and the job's own. */
export async function runJob<Value>(
  job: Job<Value>,
  { onProgress, signal, logger, route, pauses = usualPauses }: JobSettings,
): Promise<Result<Value>> {
  const named = route === undefined ? {} : { route };
  let told = { words: '', at: 0 };
  try {
    let turnBegan = performance.now();
    for (let slices = 1; ; slices += 1) {
      if (signal.aborted) {
        logger({ event: 'job.cancelled', ...named, count: slices });
        return refused(problem('work.cancelled', {}));
      }
      const slice = job.next();
      if (slice.done === true) {
        logger({ event: 'job.done', ...named, count: slices });
        return slice.value;
      }
      const now = performance.now();
      const isNew = slice.value.words !== told.words;
      if (isNew || now - told.at >= pauses.telling) {
        told = { words: slice.value.words, at: now };
        onProgress(slice.value);
      }
      // A new sentence goes out before the work that it is about.
      if (!isNew && now - turnBegan < pauses.turn) continue;
      await setImmediate();
      turnBegan = performance.now();
    }
  } catch (fault) {
    if (fault instanceof Refusal) return fault.result;
    logger({ event: 'job.failed', ...named, fault });
    return refused(problemOfFault(fault) ?? problem('work.failed', {}));
  } finally {
    // Lets the job's own `finally` run where it was stopped half-way.
    job.return(refused(problem('work.cancelled', {})));
  }
}

import { setImmediate } from 'node:timers/promises';
import { problem } from '#core/contract/problem';
import { type Result, refused } from '#core/contract/result';
import { problemOfFault } from '#db/faults';
import { type Logger } from '#db/kernel/logger';

export type Progress = { readonly done: number; readonly of: number };

/**
 * Long work in slices: each `yield` is a place to breathe, to show progress and to stop. The slices run outside any transaction and
 * keep nothing; the last one makes its one short commit through a command, and is not interrupted.
 */
export type Job<Value> = Generator<Progress, Result<Value>, undefined>;

export type JobSettings = {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
  readonly logger: Logger;
};

/** Drives the job and lets other calls in between its slices. Problems: work.cancelled, work.failed, and the job's own. */
export async function runJob<Value>(job: Job<Value>, { onProgress, signal, logger }: JobSettings): Promise<Result<Value>> {
  try {
    for (let slices = 1; ; slices += 1) {
      if (signal.aborted) {
        logger({ event: 'job.cancelled', count: slices });
        return refused(problem('work.cancelled', {}));
      }
      const slice = job.next();
      if (slice.done === true) {
        logger({ event: 'job.done', count: slices });
        return slice.value;
      }
      onProgress(slice.value);
      await setImmediate();
    }
  } catch (fault) {
    logger({ event: 'job.failed', fault });
    return refused(problemOfFault(fault) ?? problem('work.failed', {}));
  } finally {
    // Lets the job's own `finally` run where it was stopped half-way.
    job.return(refused(problem('work.cancelled', {})));
  }
}

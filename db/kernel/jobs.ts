import { type Json, isJson } from '#core/contract/json';
import { problem } from '#core/contract/problem';
import { readInput } from '#core/contract/readInput';
import { type Result, refused } from '#core/contract/result';
import { problemOfFault } from '#db/faults';
import { type Slices, atOnce } from '#core/jobs/slices';
import { chainHead } from './chain.ts';
import { answerBefore, runCommand } from './command.ts';
import { type Caller, readingFor } from './context.ts';
import { type ChosenFile, type Commit, Refusal } from './handlers.ts';
import { type Kernel } from './kernel.ts';

/** How often a job begins again because the book changed while it read; the last time it lets nothing in between. */
const mostTries = 3;

/** What the slices read is what the commit keeps, though the file itself may change in between. */
function readOnce(files: Readonly<Record<string, ChosenFile>>): Readonly<Record<string, ChosenFile>> {
  const remembered = ({ bytes, ...file }: ChosenFile): ChosenFile => {
    let known: Uint8Array | undefined;
    return { ...file, bytes: () => (known ??= bytes()) };
  };
  return Object.fromEntries(Object.entries(files).map(([token, file]) => [token, remembered(file)]));
}

function isCommit(value: unknown): value is Commit<unknown> {
  return typeof value === 'function';
}

type Asked = { readonly route: string; readonly input: Json; readonly caller: Caller };

/** Slices outside any transaction, then one short commit, made only where the book is still the one that the slices read. */
function* commandJob(kernel: Kernel, { route, input, caller }: Asked): Slices<Result<unknown>> {
  const before = answerBefore(kernel, { route, input, caller });
  if (before !== undefined) return before;
  const { sql } = kernel.handle;
  for (let tries = 1; ; tries += 1) {
    const read = chainHead(sql).seq;
    const slices = kernel.settings.actions.job(route, readingFor(kernel, caller), input);
    const ready = tries < mostTries ? yield* slices : atOnce(slices);
    if (chainHead(sql).seq !== read) continue;
    kernel.settings.failpoint('job.ready');
    if (!ready.ok) return ready;
    const { value: commit } = ready;
    if (!isCommit(commit)) throw new TypeError(`the slices of ${route} end in no commit`);
    return runCommand(kernel, { route, input, caller, work: (writing) => commit(writing) });
  }
}

/** A job's slices by its name, with an input from outside. What they throw is a problem, as everywhere at the door of a book. */
export function* jobOf(kernel: Kernel, name: string, given: unknown, asking: Caller): Slices<Result<unknown>> {
  const { actions, logger } = kernel.settings;
  const route = actions.routeOf(name);
  if (route?.pace !== 'job') return refused(problem('input.unknownRoute', {}));
  const parsed = readInput(route.input, given);
  if (!parsed.ok) return parsed;
  const input: unknown = parsed.value;
  if (!isJson(input)) throw new TypeError(`the input of ${name} is not plain data`);
  const caller = asking.files === undefined ? asking : { ...asking, files: readOnce(asking.files) };
  try {
    if (route.kind === 'query') return yield* actions.job(name, readingFor(kernel, caller), input);
    return yield* commandJob(kernel, { route: name, input, caller });
  } catch (fault) {
    if (fault instanceof Refusal) return fault.result;
    logger({ event: 'job.failed', route: name, fault });
    return refused(problemOfFault(fault) ?? problem('work.failed', {}));
  }
}

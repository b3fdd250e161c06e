import { problem } from '#core/contract/problem';
import { type Result, refused } from '#core/contract/result';
import { type Json, isJson } from '#core/contract/json';
import { readInput } from '#core/contract/readInput';
import { type Day } from '#core/time/day';
import { closeWriting } from '#db/driver';
import { problemOfFault } from '#db/faults';
import { type Slices, atOnce } from '#core/jobs/slices';
import { type Lock } from '#db/open/lock';
import { text } from '#db/rows';
import { makeSnapshot } from '#db/snapshots/make';
import { runCommand } from './command.ts';
import { type Caller, readingFor } from './context.ts';
import { Refusal, type Writing } from './handlers.ts';
import { jobOf } from './jobs.ts';
import { type Changed, type Kernel } from './kernel.ts';

/** An open book as hosts use it. Everything is synchronous; nothing may be called after close. */
export type Open = {
  readonly folder: string;
  readonly kernel: Kernel;
  /** Asks a route by name with an input from outside: parsed here, so an unknown route or a bad input is a problem. */
  readonly answer: (route: string, input: unknown, caller: Caller) => Result<unknown>;
  /** The slices of a job by its name, to be driven between other calls. */
  readonly job: (route: string, input: unknown, caller: Caller) => Slices<Result<unknown>>;
  /** A command of the kernel's own, in the same chain as every other. */
  readonly perform: (route: string, input: Json, caller: Caller, work: (writing: Writing) => Result<unknown>) => Result<Json>;
  /** Tells the listener after each commit; answers how to stop telling. */
  readonly onChange: (listener: (changed: Changed) => void) => () => void;
  readonly close: () => void;
};

type Inside = Omit<Kernel, 'committed' | 'stateOn'>;

/** Files that an erasure of this book stands for go, as soon as its commit is done or the book is opened again. */
export function sweepErased({
  handle,
  evidence,
  documents,
  settings,
}: Pick<Kernel, 'handle' | 'evidence' | 'documents' | 'settings'>): void {
  for (const { digest } of handle.sql.all("SELECT digest FROM erasure WHERE kind IN ('evidence', 'document')", [], { digest: text })) {
    if (!evidence.has(digest) && !documents.has(digest)) continue;
    settings.failpoint('erasure.beforeFile');
    evidence.discard(digest);
    documents.discard(digest);
    settings.failpoint('erasure.afterFile');
  }
}

function snapshotOfIssue(inside: Inside): void {
  inside.settings.failpoint('issue.beforeSnapshot');
  const made = makeSnapshot(inside, { why: 'issue' });
  inside.settings.failpoint('issue.afterSnapshot');
  if (!made.ok) inside.settings.logger({ event: 'snapshot.failed', problem: made.problem.code });
}

/** What is done is done: whatever fails after a commit is logged and mended at the next opening, and the answer stands. */
function afterwards(inside: Inside, work: () => void): void {
  try {
    work();
  } catch (fault) {
    inside.settings.logger({ event: 'snapshot.failed', fault });
  }
}

function makeKernel(inside: Inside, listeners: ReadonlySet<(changed: Changed) => void>): Kernel {
  let state: { readonly today: Day } | undefined;
  return {
    ...inside,
    stateOn: (today) => {
      if (state?.today !== today) state = { today };
      return state;
    },
    committed: (changed, tables) => {
      state = undefined;
      if (tables.has('erasure')) afterwards(inside, () => sweepErased(inside));
      if (changed.issued) afterwards(inside, () => snapshotOfIssue(inside));
      for (const listener of listeners) listener(changed);
    },
  };
}

/** One read transaction for the whole answer, so that its figures belong together. */
function runQuery(kernel: Kernel, route: string, input: unknown, caller: Caller): Result<unknown> {
  const { connection } = kernel.handle;
  if (connection.inTransaction) throw new Error('a query from outside cannot run inside a command');
  connection.exec('BEGIN');
  try {
    const { actions } = kernel.settings;
    const reading = readingFor(kernel, caller);
    return actions.query(route, reading, input);
  } catch (fault) {
    if (fault instanceof Refusal) return fault.result;
    kernel.settings.logger({ event: 'query.failed', route, fault });
    return refused(problemOfFault(fault) ?? problem('work.failed', {}));
  } finally {
    if (connection.inTransaction) connection.exec('ROLLBACK');
  }
}

function answerRoute(kernel: Kernel, name: string, given: unknown, caller: Caller): Result<unknown> {
  const { actions } = kernel.settings;
  const route = actions.routeOf(name);
  if (route === undefined) return refused(problem('input.unknownRoute', {}));
  if (route.pace === 'job') return atOnce(jobOf(kernel, name, given, caller));
  const input = readInput(route.input, given);
  if (!input.ok) return input;
  if (route.kind === 'query') return runQuery(kernel, name, input.value, caller);
  const asked: unknown = input.value;
  if (!isJson(asked)) throw new TypeError(`the input of ${name} is not plain data`);
  return runCommand(kernel, { route: name, input: asked, caller, work: (writing) => actions.command(name, writing, asked) });
}

export function openOn(inside: Inside, lock: Lock): Open {
  const listeners = new Set<(changed: Changed) => void>();
  const kernel = makeKernel(inside, listeners);
  sweepErased(kernel);
  inside.settings.logger({ event: 'book.opened' });
  return {
    folder: inside.folder,
    kernel,
    answer: (route, input, caller) => answerRoute(kernel, route, input, caller),
    job: (route, input, caller) => jobOf(kernel, route, input, caller),
    perform: (route, input, caller, work) => runCommand(kernel, { route, input, caller, work }),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      closeWriting(inside.handle);
      lock.release();
      inside.settings.logger({ event: 'book.closed' });
    },
  };
}

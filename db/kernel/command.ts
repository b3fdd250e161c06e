import { type Json, isJson } from '#core/contract/json';
import { canonicalJson } from '#core/contract/canonical-json';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { digestOf } from '#db/digest';
import { problemOfFault } from '#db/faults';
import { text } from '#db/rows';
import { type Arrivals, arrive } from '#db/vault/arrive';
import { chainHead, digestOfAll, linkHash } from './chain.ts';
import { contentOf } from './content.ts';
import { type Caller, type Written, writingFor } from './context.ts';
import { Refusal, type Writing } from './handlers.ts';
import { type Kernel } from './kernel.ts';

export type Command = {
  readonly route: string;
  readonly input: Json;
  readonly caller: Caller;
  readonly work: (writing: Writing) => Result<unknown>;
};

type Answer = { readonly route: string; readonly input: string; readonly value: Json };

function isAnswer(content: Json | undefined): content is Answer {
  return typeof content === 'object' && content !== null && 'route' in content && 'input' in content && 'value' in content;
}

/** The answer a command id was given before; a problem where it was given to something else, or the answer was erased since. */
export function answerBefore(kernel: Kernel, { route, input, caller }: Omit<Command, 'work'>): Result<Json> | undefined {
  const row = kernel.handle.sql.one('SELECT answer_digest FROM log WHERE command_id = ?', [caller.commandId], { answer_digest: text });
  if (row === undefined) return undefined;
  const answer = contentOf(kernel.handle.sql, row.answer_digest);
  if (!isAnswer(answer) || answer.route !== route || answer.input !== digestOf(input)) return refused(problem('book.commandReused', {}));
  kernel.settings.logger({ event: 'command.repeated', route });
  return done(answer.value);
}

/** Writes the link once the action is done: the answer as content, then the log row with the digests of all that was written. */
function writeLink(kernel: Kernel, command: Command, writing: Writing, written: Written, value: Json): void {
  const { sql } = kernel.handle;
  const answer: Answer = { route: command.route, input: digestOf(command.input), value };
  const answer_digest = writing.keep({ ...answer });
  kernel.settings.failpoint('command.afterContent');
  const link = {
    seq: writing.logSeq,
    at: writing.now,
    actor_id: command.caller.actor,
    command_id: command.caller.commandId,
    route: command.route,
    answer_digest,
    content_digest: digestOfAll(written.contents),
    rows_digest: digestOfAll(written.rows),
    previous: chainHead(sql).hash,
  };
  sql.run(
    `INSERT INTO log (seq, at, actor_id, command_id, route, answer_digest, content_digest, rows_digest, previous, hash)
     VALUES (@seq, @at, @actor_id, @command_id, @route, @answer_digest, @content_digest, @rows_digest, @previous, @hash)`,
    { ...link, hash: linkHash(link) },
  );
  kernel.settings.failpoint('command.afterLog');
}

/** The value as a repeated command would get it: undefined members gone. Throws where it is not plain data: our mistake. */
function plain(value: unknown): Json {
  const json: unknown = JSON.parse(canonicalJson(value));
  if (!isJson(json)) throw new TypeError('an answer must be plain data');
  return json;
}

function act(
  kernel: Kernel,
  command: Command,
  arrivals: Arrivals,
  written: Written,
): { readonly result: Result<Json>; readonly logSeq: number } {
  const { connection, sql } = kernel.handle;
  // Rows name their log row before it is written, so foreign keys are checked together at the commit.
  connection.exec('BEGIN IMMEDIATE; PRAGMA defer_foreign_keys=ON');
  kernel.settings.failpoint('command.begun');
  const logSeq = chainHead(sql).seq + 1;
  const writing = writingFor(kernel, command.caller, { logSeq, arrived: arrivals.files, written });
  const result = command.work(writing);
  if (!result.ok) return { result, logSeq };
  kernel.settings.failpoint('command.afterAction');
  const value = plain(result.value);
  writeLink(kernel, command, writing, written, value);
  connection.exec('COMMIT');
  return { result: done(value), logSeq };
}

/** Takes away what arrived for this command and nothing came to name. */
function discardUnnamed({ evidence, handle }: Kernel, fresh: readonly string[]): void {
  const named = 'SELECT id FROM evidence WHERE sha256 = ? AND sha256 NOT IN (SELECT digest FROM erasure)';
  for (const hash of fresh) if (handle.sql.one(named, [hash], { id: text }) === undefined) evidence.discard(hash);
}

function failed(kernel: Kernel, route: string, fault: unknown): Result<never> {
  if (fault instanceof Refusal) return fault.result;
  kernel.settings.logger({ event: 'command.failed', route, fault });
  return refused(problemOfFault(fault) ?? problem('work.failed', {}));
}

/**
 * The one way to change a book. A command id seen before gets the same answer; otherwise one transaction holds the action and its
 * link in the chain, and everything is undone where the action answers a problem or throws.
 */
export function runCommand(kernel: Kernel, command: Command): Result<Json> {
  const { connection } = kernel.handle;
  const { logger } = kernel.settings;
  if (connection.inTransaction) throw new Error('a command cannot run inside another');
  const written: Written = { rows: [], contents: [], tables: new Set() };
  let arrivals: Arrivals = { files: new Map(), fresh: [] };
  try {
    const before = answerBefore(kernel, command);
    if (before !== undefined) return before;
    arrivals = arrive(kernel.evidence, command.caller.files ?? {});
    const began = performance.now();
    const { result, logSeq } = act(kernel, command, arrivals, written);
    const milliseconds = performance.now() - began;
    if (!result.ok) {
      logger({ event: 'command.refused', route: command.route, problem: result.problem.code, milliseconds });
      return result;
    }
    logger({ event: 'command.done', route: command.route, count: written.rows.length, milliseconds });
    kernel.settings.failpoint('command.afterCommit');
    // Payslips come every payday: the day's own copy has them, and nobody waits for one while a pay run is approved.
    const toDraw = written.tables.has('document');
    const issued = toDraw && !written.tables.has('payslip');
    kernel.committed({ route: command.route, logSeq, toDraw, issued }, written.tables);
    return result;
  } catch (fault) {
    return failed(kernel, command.route, fault);
  } finally {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    discardUnnamed(kernel, arrivals.fresh);
  }
}

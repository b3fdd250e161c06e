import { coming, owedToOwn } from '#core/book/accounts';
import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { absolute, negate } from '#core/money/pence';
import { spanInWords } from '#core/time/words';
import { isCash } from '#db/actions/bank/cash/cashAccount';
import { type Line, lineById } from '#db/actions/bank/lines';
import { reconciledOver } from '#db/actions/bank/places';
import { appendTypedLine } from '#db/actions/bank/typeLine';
import { addDue } from '#db/actions/dues';
import { nameFor } from '#db/actions/named';
import { aboutStream, postEntry } from '#db/actions/postings';
import { reverseEntry } from '#db/actions/reverse';
import { settleDue, unsettle } from '#db/actions/settling';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text, whole } from '#db/rows';

type LineHere = Line & { readonly bankAccountId: string };

export type Transfer = {
  readonly streamId: string;
  readonly entryId: string;
  readonly logSeq: number;
  readonly outDueId: string;
  readonly inDueId: string;
};

const ofMatch = (due: 'out_due_id' | 'in_due_id'): string => `
  SELECT transfer.stream_id, transfer.log_seq, transfer.out_due_id, transfer.in_due_id, due.entry_id
  FROM bank_match CROSS JOIN transfer ON transfer.${due} = bank_match.due_id CROSS JOIN due ON due.id = bank_match.due_id WHERE bank_match.id = @match`;

const either = `${ofMatch('out_due_id')} UNION ALL ${ofMatch('in_due_id')}`;

/** The move between own accounts that a match is one side of; undefined where it is of anything else. */
export function transferOf({ sql }: Reading, matchId: string): Transfer | undefined {
  const shape = { stream_id: text, log_seq: whole, out_due_id: text, in_due_id: text, entry_id: text };
  const row = sql.one(either, { match: matchId }, shape);
  return (
    row && {
      streamId: row.stream_id,
      entryId: row.entry_id,
      logSeq: row.log_seq,
      outDueId: row.out_due_id,
      inDueId: row.in_due_id,
    }
  );
}

const liveMatches = `
  SELECT id, bank_line_id FROM bank_match WHERE due_id IN (?, ?)
    AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)`;

const written = 'SELECT id FROM bank_line WHERE log_seq = ?';

/** Every line that changes is named with its account, wherever it is: a period that is checked stays as it was checked. */
function closedProblem(reading: Reading, lines: readonly LineHere[]): Problem | undefined {
  for (const { bankAccountId, day } of lines) {
    const closed = reconciledOver(reading, bankAccountId, day);
    const account = nameFor(reading, 'bank_account', bankAccountId) ?? '';
    if (closed !== undefined) return problem('bank.moveReconciled', { account, span: spanInWords(closed) });
  }
  return undefined;
}

/** A line that the move itself wrote into a tin stands for ever: a second one of the opposite sum beside it makes the tin right again. */
function emptyOut(writing: Writing, line: LineHere, streamId: string): Result<unknown> {
  const { bankAccountId, day } = line;
  const words = `Taken back: ${line.words.slice(0, 150)}`;
  const opposite = appendTypedLine(writing, { bankAccountId, day, amount: negate(line.amount), words });
  const digest = writing.keep({ payee: nameFor(writing, 'bank_account', bankAccountId) ?? '', what: 'a move taken back' });
  const [about, amount] = [aboutStream(streamId), absolute(line.amount)];
  const postings = [
    { ...about, account: coming, amount },
    { ...about, account: owedToOwn, amount: negate(amount) },
  ];
  const posted = postEntry(writing, { day, kind: 'transfer', words: digest, postings });
  if (!posted.ok) return posted;
  const common = { entryId: posted.value, day, amount, words: { digest } };
  const into = addDue(writing, { ...common, kind: 'moved_in', direction: 'in', account: coming });
  const out = addDue(writing, { ...common, kind: 'moved_out', direction: 'out', account: owedToOwn });
  const [inLine, outLine] = line.amount > 0 ? [line.id, opposite] : [opposite, line.id];
  const first = settleDue(writing, { lineId: inLine, dueId: into, amount });
  return first.ok ? settleDue(writing, { lineId: outLine, dueId: out, amount }) : first;
}

/**
 * Takes a move between own accounts back, both sides of it, by mirror entries with the reason: lines of a bank are open again, and a line that it
 * wrote into a tin of cash is made up for by another. Refuses with bank.moveReconciled where either side is in a checked period.
 */
export function takeBackTransfer(
  writing: Writing,
  { transfer, reason }: { readonly transfer: Transfer; readonly reason: string },
): Result<unknown> {
  const matches = writing.sql.all(liveMatches, [transfer.outDueId, transfer.inDueId], { id: text, bank_line_id: text });
  const made = writing.sql.all(written, [transfer.logSeq], { id: text }).map(({ id }) => id);
  const lines = [...new Set([...matches.map((match) => match.bank_line_id), ...made])].flatMap((id) => lineById(writing, id) ?? []);
  const closed = closedProblem(writing, lines);
  if (closed !== undefined) return refused(closed);
  for (const { id } of matches) {
    const undone = unsettle(writing, { matchId: id, reason });
    if (!undone.ok) return undone;
  }
  const reversed = reverseEntry(writing, transfer.entryId, reason);
  if (!reversed.ok) return reversed;
  for (const id of made) {
    const line = lineById(writing, id);
    if (line === undefined || line.open !== absolute(line.amount) || !isCash(writing, line.bankAccountId)) continue;
    const emptied = emptyOut(writing, line, transfer.streamId);
    if (!emptied.ok) return emptied;
  }
  return done(undefined);
}

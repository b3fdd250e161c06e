import { type KnownLine } from '#core/bank/types';
import { textIn } from '#core/book/dueWords';
import { type Pence } from '#core/money/pence';
import { type Counted, type Slices } from '#core/jobs/slices';
import { type Day, type Span, addDays, daysBetween, earlier } from '#core/time/day';
import { saidSame } from '#db/actions/bank/typed';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, money, orNull, text } from '#db/rows';

const knownInSpan = `
  SELECT id, day, amount_pence, balance_pence, words_digest FROM bank_line
  WHERE bank_account_id = ? AND day BETWEEN ? AND ? ORDER BY day, place`;

/** The account's lines of a span, as a file's lines are told apart from them. */
export function knownLines({ sql, contentOf }: Reading, bankAccountId: string, { from, to }: Span): readonly KnownLine[] {
  const shape = { id: text, day, amount_pence: money, balance_pence: orNull(money), words_digest: text };
  return sql.all(knownInSpan, [bankAccountId, from, to], shape).map((row) => {
    const words = contentOf(row.words_digest);
    return {
      id: row.id,
      day: row.day,
      amount: row.amount_pence,
      text: textIn(words, 'text') ?? '',
      balance: row.balance_pence ?? undefined,
      externalId: textIn(words, 'externalId'),
    };
  });
}

const forFile = `
  SELECT bank_line.id, coalesce(said.from_day, bank_line.day) AS day, said.id IS NOT NULL AS said_same, amount_pence, balance_pence, words_digest
  FROM bank_line LEFT JOIN bank_import AS said ON said.id = ${saidSame}
  WHERE bank_line.bank_account_id = ? AND bank_line.day BETWEEN ? AND ? ORDER BY bank_line.day, bank_line.place`;

/** So many days are read in one slice. */
const daysAtATime = 60;

/**
 * The account's lines as the next file's are told apart from them. A typed line that was called the same as a line of a file stands on
 * that line's day, in whatever words the bank has for it.
 */
export function* knownLinesForFile({ sql, contentOf }: Reading, bankAccountId: string, span: Span): Slices<readonly KnownLine[], Counted> {
  const shape = { id: text, day, said_same: flag, amount_pence: money, balance_pence: orNull(money), words_digest: text };
  const known: KnownLine[] = [];
  const days = daysBetween(span.from, span.to) + 1;
  for (let at = 0; at < days; at += daysAtATime) {
    const from = addDays(span.from, at);
    for (const row of sql.all(forFile, [bankAccountId, from, earlier(addDays(from, daysAtATime - 1), span.to)], shape)) {
      const words = row.said_same ? undefined : contentOf(row.words_digest);
      known.push({
        id: row.id,
        day: row.day,
        amount: row.amount_pence,
        text: textIn(words, 'text') ?? '',
        balance: row.balance_pence ?? undefined,
        externalId: textIn(words, 'externalId'),
      });
    }
    yield { done: Math.min(at + daysAtATime, days), of: days };
  }
  return known;
}

export type Line = {
  readonly id: string;
  readonly day: Day;
  readonly amount: Pence;
  readonly balance?: Pence;
  readonly words: string;
  readonly open: Pence;
  readonly reconciled: boolean;
};

const lineShape = {
  id: text,
  day,
  amount_pence: money,
  balance_pence: orNull(money),
  words_digest: text,
  open_pence: money,
  reconciled: flag,
};

const columns = `
  bank_line.id, bank_line.day, bank_line.amount_pence, bank_line.balance_pence, bank_line.words_digest, bank_line_state.open_pence,
  EXISTS (SELECT 1 FROM reconciliation WHERE reconciliation.bank_account_id = bank_line.bank_account_id AND reconciliation.to_day >= bank_line.day
    AND reconciliation.from_day <= bank_line.day AND NOT EXISTS (
      SELECT 1 FROM reconciliation_reopened WHERE reconciliation_reopened.reconciliation_id = reconciliation.id)) AS reconciled`;

type LineRow = { readonly [Name in keyof typeof lineShape]: ReturnType<(typeof lineShape)[Name]> };

function lineOf({ contentOf }: Reading, row: LineRow): Line {
  return {
    id: row.id,
    day: row.day,
    amount: row.amount_pence,
    ...(row.balance_pence === null ? {} : { balance: row.balance_pence }),
    words: textIn(contentOf(row.words_digest), 'text') ?? '(erased)',
    open: row.open_pence,
    reconciled: row.reconciled,
  };
}

const ofAccount = `SELECT ${columns} FROM bank_line JOIN bank_line_state ON bank_line_state.bank_line_id = bank_line.id
  WHERE bank_line.bank_account_id = ? AND bank_line.day BETWEEN ? AND ? ORDER BY bank_line.day DESC, bank_line.place DESC`;

const unmatched = `SELECT ${columns} FROM bank_line_state JOIN bank_line ON bank_line.id = bank_line_state.bank_line_id
  WHERE bank_line_state.bank_account_id = ? AND bank_line_state.open_pence > 0 AND bank_line_state.day BETWEEN ? AND ?
  ORDER BY bank_line_state.day, bank_line.place`;

/** Lines of an account: all newest first, or those that still wait for an explanation oldest first. */
export function linesOf(reading: Reading, bankAccountId: string, only: 'all' | 'unmatched', { from, to }: Span): readonly Line[] {
  const rows = reading.sql.all(only === 'all' ? ofAccount : unmatched, [bankAccountId, from, to], lineShape);
  return rows.map((row) => lineOf(reading, row));
}

/** A line and the account it is of. */
export function lineById(reading: Reading, id: string): (Line & { readonly bankAccountId: string }) | undefined {
  const row = reading.sql.one(
    `SELECT bank_line.bank_account_id, ${columns} FROM bank_line JOIN bank_line_state ON bank_line_state.bank_line_id = bank_line.id WHERE bank_line.id = ?`,
    [id],
    { ...lineShape, bank_account_id: text },
  );
  return row && { ...lineOf(reading, row), bankAccountId: row.bank_account_id };
}

const unmatchedCount = `SELECT count(*) AS lines FROM bank_line_state
  WHERE bank_account_id = ? AND open_pence > 0 AND day BETWEEN ? AND ?`;

export function countUnmatched({ sql }: Reading, bankAccountId: string, { from, to }: Span): number {
  return sql.one(unmatchedCount, [bankAccountId, from, to], { lines: (cell) => Number(cell) })?.lines ?? 0;
}

import { atBank } from '#core/book/accounts';
import { type StatementData } from '#core/contract/shapes/statement';
import { type Pence, absolute, add, nothing, subtract, total } from '#core/money/pence';
import { type Day, type Span, addDays } from '#core/time/day';
import { type BankAccount, bankBalanceBefore } from '#db/actions/bank/accounts';
import { filedStatements, reconciledTo } from '#db/actions/bank/filed';
import { countUnmatched } from '#db/actions/bank/lines';
import { evidenceForPeople } from '#db/actions/evidenceForPeople';
import { type Reading } from '#db/kernel/handlers';
import { money, text } from '#db/rows';

/** The accounts that keep the stream's money. */
export function accountsOf({ sql }: Reading, streamId: string): readonly BankAccount[] {
  const rows = sql.all(
    `SELECT bank_account.id, bank_account.account_id, bank_account.name, bank_account.bank, bank_account.last_digits
     FROM bank_account JOIN bank_account_stream ON bank_account_stream.bank_account_id = bank_account.id
     WHERE bank_account_stream.stream_id = ? ORDER BY bank_account.id`,
    [streamId],
    { id: text, account_id: text, name: text, bank: text, last_digits: text },
  );
  return rows.map((row) => ({ id: row.id, account: row.account_id, name: row.name, bank: row.bank, lastDigits: row.last_digits }));
}

const heldBefore = 'SELECT coalesce(sum(amount_pence), 0) AS held FROM posting WHERE account_id = ? AND stream_id = ? AND day < ?';

// The opening entry, and what took a wrong one back, are dated on the book's first day and stand before everything else of that day.
const isOpening = `(entry.kind = 'opening' OR (entry.kind = 'reversal'
    AND EXISTS (SELECT 1 FROM entry AS wrong WHERE wrong.id = entry.reverses AND wrong.kind = 'opening')))`;

const openedOn = `
  SELECT coalesce(sum(posting.amount_pence), 0) AS held FROM posting JOIN entry ON entry.id = posting.entry_id
  WHERE posting.account_id = ? AND posting.stream_id = ? AND posting.day = ? AND ${isOpening}`;

/** A stream's money in one account at the start of a day. */
export function streamHeldAtStart({ sql }: Reading, bankAccountId: string, streamId: string, start: Day): Pence {
  const account = atBank(bankAccountId);
  const before = sql.one(heldBefore, [account, streamId, start], { held: money });
  const opened = sql.one(openedOn, [account, streamId, start], { held: money });
  return total([before?.held ?? nothing, opened?.held ?? nothing]);
}

// The opening entry of the book's first day is no movement: it stands in the opening balance.
const movedOfStream = `
  SELECT coalesce(sum(posting.amount_pence), 0) AS moved FROM posting CROSS JOIN entry ON entry.id = posting.entry_id
  WHERE posting.account_id = ? AND posting.stream_id = ? AND posting.day BETWEEN ? AND ? AND NOT ${isOpening}`;

function streamMovedIn({ sql }: Reading, bankAccountId: string, streamId: string, { from, to }: Span): Pence {
  return sql.one(movedOfStream, [atBank(bankAccountId), streamId, from, to], { moved: money })?.moved ?? nothing;
}

const movedIn = `
  SELECT count(*) AS lines, coalesce(sum(max(amount_pence, 0)), 0) AS money_in, coalesce(sum(min(amount_pence, 0)), 0) AS money_out
  FROM bank_line WHERE bank_account_id = ? AND day BETWEEN ? AND ?`;

function otherStreams(
  { sql }: Reading,
  bankAccountId: string,
  streamId: string,
): readonly { readonly id: string; readonly name: string }[] {
  return sql.all(
    `SELECT stream.id, stream.name FROM bank_account_stream JOIN stream ON stream.id = bank_account_stream.stream_id
     WHERE bank_account_stream.bank_account_id = ? AND stream.id <> ? ORDER BY stream.name`,
    [bankAccountId, streamId],
    { id: text, name: text },
  );
}

/** One account of the stream over the span: the bank's own side, this stream's part, and what the bank's statement says. */
export function accountForStatement(
  reading: Reading,
  account: BankAccount,
  streamId: string,
  { from, to }: Span,
  linesHere: number,
): StatementData['accounts'][number] {
  const opening = bankBalanceBefore(reading, account.id, from);
  const streamOpening = streamHeldAtStart(reading, account.id, streamId, from);
  const moved = reading.sql.one(movedIn, [account.id, from, to], { lines: (cell) => Number(cell), money_in: money, money_out: money });
  const says = filedStatements(reading, account.id, { from: to, to })[0];
  const reconciled = reconciledTo(reading, account.id);
  const moneyIn = moved?.money_in ?? nothing;
  const moneyOut = absolute(moved?.money_out ?? nothing);
  return {
    name: account.name,
    bank: account.bank,
    lastDigits: account.lastDigits,
    opening,
    moneyIn,
    moneyOut,
    closing: subtract(add(opening, moneyIn), moneyOut),
    lines: moved?.lines ?? 0,
    linesHere,
    unmatched: countUnmatched(reading, account.id, { from, to }),
    ...(reconciled === undefined ? {} : { reconciledTo: reconciled }),
    streamOpening,
    streamClosing: add(streamOpening, streamMovedIn(reading, account.id, streamId, { from, to })),
    others: otherStreams(reading, account.id, streamId).map(({ id, name }) => ({
      stream: name,
      closing: streamHeldAtStart(reading, account.id, id, addDays(to, 1)),
    })),
    ...(says === undefined
      ? {}
      : { bankSays: { day: says.day, balance: says.closing, evidence: evidenceForPeople(reading, says.evidenceId).number } }),
  };
}

import { type Owed } from '#core/statement/facts';
import { type Pence, absolute, add, negate, nothing, total } from '#core/money/pence';
import { type Day, addDays } from '#core/time/day';
import { isAskedFor } from '#db/actions/deductions/whereToPay';
import { type OpenDue, isBill, openDues } from '#db/actions/dues';
import { forAuditor } from '#db/actions/statement/auditorWords';
import { type Reading } from '#db/kernel/handlers';
import { day, money, orNull } from '#db/rows';

// What the due's own entry put on the account for the stream, less what the bank settled of it by that day.
const leftOfStream = `
  SELECT coalesce((SELECT sum(amount_pence) FROM posting WHERE entry_id = @entry AND +account_id = @account AND +stream_id = @stream), 0)
    + coalesce((SELECT sum(posting.amount_pence) FROM bank_match CROSS JOIN posting ON posting.entry_id = bank_match.entry_id
      WHERE bank_match.due_id = @due AND +posting.account_id = @account AND +posting.stream_id = @stream AND posting.day <= @asOf
        AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)), 0) AS left`;

function leftFor(reading: Reading, due: OpenDue, streamId: string, asOf: Day): Pence {
  const { id, entryId: entry, account } = due;
  return absolute(reading.sql.one(leftOfStream, { entry, account, stream: streamId, due: id, asOf }, { left: money })?.left ?? nothing);
}

const owedKinds = {
  purchase: 'purchase',
  reimbursement: 'reimbursement',
  repayment: 'repayment',
  opening: 'opening',
  wages: 'wages',
  tax_bill: 'tax_bill',
  lease: 'lease',
  pension: 'pension',
  order: 'order',
  advance: 'advance',
  given_back: 'given_back',
} as const;

function isOwedKind(kind: OpenDue['kind']): kind is keyof typeof owedKinds {
  return Object.hasOwn(owedKinds, kind);
}

/** A bill is owed from the day it was recorded for; its due has the later day on which it must be paid. */
function sinceOf({ sql }: Reading, { kind, entryId, day: own }: OpenDue): Day {
  const entry = isBill(kind) ? sql.one('SELECT day FROM entry WHERE id = ?', [entryId], { day }) : undefined;
  return entry?.day ?? own;
}

function owedOf(reading: Reading, due: OpenDue, streamId: string, asOf: Day): readonly Owed[] {
  const amount = leftFor(reading, due, streamId, asOf);
  if (!isOwedKind(due.kind) || amount === nothing) return [];
  const kind = due.kind === 'order' && isAskedFor(reading, due.id) ? 'agreed' : owedKinds[due.kind];
  return [{ words: forAuditor(reading, streamId, due).words, since: sinceOf(reading, due), amount, kind }];
}

// What payslips owe HMRC that no bill has taken up yet; its first day is the one after the last bill's.
const unbilled = `
  SELECT coalesce(sum(posting.amount_pence), 0) AS left, min(CASE WHEN posting.day > coalesce((
      SELECT max(billed.day) FROM posting AS billed JOIN entry ON entry.id = billed.entry_id
      WHERE billed.account_id = 'owed:hmrc' AND billed.stream_id = @stream AND billed.day <= @asOf AND entry.kind = 'tax_bill'
        AND NOT EXISTS (SELECT 1 FROM entry AS back WHERE back.reverses = entry.id)
    ), '') THEN posting.day END) AS since
  FROM posting WHERE posting.account_id = 'owed:hmrc' AND posting.stream_id = @stream AND posting.day <= @asOf`;

// What the bank paid by that day of bills that are dated later: a bill has the last day of its tax month, and may be paid before it.
const paidAhead = `
  SELECT coalesce(sum(posting.amount_pence), 0) AS paid
  FROM entry CROSS JOIN tax_bill ON tax_bill.entry_id = entry.id CROSS JOIN bank_match ON bank_match.due_id = tax_bill.due_id
    CROSS JOIN posting ON posting.entry_id = bank_match.entry_id
  WHERE entry.day > @asOf AND entry.day <= date(@asOf, '+1 year')
    AND +posting.account_id = 'owed:hmrc_bill' AND +posting.stream_id = @stream AND posting.day <= @asOf
    AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)`;

function owedToHmrc({ sql }: Reading, streamId: string, asOf: Day): readonly Owed[] {
  const row = sql.one(unbilled, { stream: streamId, asOf }, { left: money, since: orNull(day) });
  const left = add(row?.left ?? nothing, sql.one(paidAhead, { stream: streamId, asOf }, { paid: money })?.paid ?? nothing);
  if (left === nothing) return [];
  return [{ words: 'HMRC: tax and National Insurance, not yet billed', since: row?.since ?? asOf, amount: negate(left), kind: 'tax' }];
}

/** What the stream owes at the end of a day: what waits for the bank, oldest first, then what HMRC has yet to be billed for. */
export function owedAtEndOf(reading: Reading, streamId: string, asOf: Day): readonly Owed[] {
  const dues = openDues(reading, { direction: 'out', asOf }).flatMap((due) => owedOf(reading, due, streamId, asOf));
  return [...dues, ...owedToHmrc(reading, streamId, asOf)];
}

/** What the stream owes at the start of a day: at the end of the day before, and what was owed when the book began. */
export function owedAtStartOf(reading: Reading, streamId: string, start: Day): readonly Owed[] {
  const before = addDays(start, -1);
  const opened = openDues(reading, { direction: 'out', asOf: start }).filter(({ kind, day }) => kind === 'opening' && day === start);
  return [...owedAtEndOf(reading, streamId, before), ...opened.flatMap((due) => owedOf(reading, due, streamId, before))];
}

/** What comes back: of a purchase, of the vehicle, from the provider of a pension that was opted out of, from HMRC. */
const refundKinds: readonly OpenDue['kind'][] = ['refund', 'lease', 'pension', 'tax_bill'];

/** Refunds of the stream that the bank has not had by the end of a day. */
export function refundsComingAt(reading: Reading, streamId: string, asOf: Day): Pence {
  const refunds = openDues(reading, { direction: 'in', asOf }).filter(({ kind }) => refundKinds.includes(kind));
  return total(refunds.map((due) => leftFor(reading, due, streamId, asOf)));
}

// Of what costs something; what waits for HMRC is set against the tax of payslips above.
const ahead = `
  SELECT coalesce(sum(posting.amount_pence), 0) AS paid
  FROM due CROSS JOIN entry ON entry.id = due.entry_id CROSS JOIN bank_match ON bank_match.due_id = due.id
    CROSS JOIN posting ON posting.entry_id = bank_match.entry_id
  WHERE due.day > @asOf AND due.day <= date(@asOf, '+1 year') AND entry.day > @asOf
    AND due.kind IN ('purchase', 'reimbursement', 'refund', 'wages', 'lease', 'pension', 'order')
    AND +posting.account_id = due.account_id AND +posting.stream_id = @stream AND posting.day <= @asOf
    AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)`;

/** What the bank had paid out of the stream by the end of a day for what is dated later, as wages before their payday; less what it had back. */
export function paidAheadAt({ sql }: Reading, streamId: string, asOf: Day): Pence {
  return sql.one(ahead, { stream: streamId, asOf }, { paid: money })?.paid ?? nothing;
}

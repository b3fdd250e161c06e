import { type Pence, nothing } from '#core/money/pence';
import { type Day, type Span } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { money, text } from '#db/rows';

export type ByLine = ReadonlyMap<string, Pence>;

const shape = { plan_line_id: text, sum: money };

function byLine(rows: readonly { readonly plan_line_id: string; readonly sum: Pence }[]): ByLine {
  return new Map(rows.map(({ plan_line_id: id, sum }) => [id, sum]));
}

const cost = `
  SELECT plan_line_id, sum(amount_pence) AS sum FROM posting
  WHERE stream_id = ? AND day BETWEEN ? AND ? AND account_id >= 'spent:' AND account_id < 'spent;' GROUP BY plan_line_id`;

/** What the journal says was spent on each plan line in the days, refunds taken off; 'unknown' is what nobody has placed. */
export function costByLine({ sql }: Reading, streamId: string, { from, to }: Span): ByLine {
  return byLine(sql.all(cost, [streamId, from, to], shape));
}

const owed = `
  SELECT plan_line_id, -sum(amount_pence) AS sum FROM posting
  WHERE stream_id = ? AND day <= ? AND account_id >= 'owed:' AND account_id < 'owed;' GROUP BY plan_line_id`;

/** What the stream owes at the end of a day on each plan line; under 'none' what is owed for no line, as a loan. */
export function owedByLine({ sql }: Reading, streamId: string, on: Day): ByLine {
  return byLine(sql.all(owed, [streamId, on], shape));
}

const before = `
  SELECT coalesce(sum(amount_pence), 0) AS sum FROM posting
  WHERE stream_id = ? AND day < ? AND account_id >= 'spent:' AND account_id < 'spent;' AND plan_line_id = ?`;

/** What was spent on a line before a day. */
export function spentBefore({ sql }: Reading, streamId: string, planLineId: string, day: Day): Pence {
  return sql.one(before, [streamId, day, planLineId], { sum: money })?.sum ?? nothing;
}

// Named accounts one by one, so that each is found by its index.
const atBank = `
  SELECT coalesce(sum(posting.amount_pence), 0) AS sum FROM bank_account CROSS JOIN posting
    ON posting.account_id = bank_account.account_id AND posting.stream_id = @stream AND posting.day <= @on`;

/** The stream's money at its banks at the end of a day. */
export function heldAtBank({ sql }: Reading, stream: string, on: Day): Pence {
  return sql.one(atBank, { stream, on }, { sum: money })?.sum ?? nothing;
}

const coming = "SELECT coalesce(sum(amount_pence), 0) AS sum FROM posting WHERE account_id = 'coming' AND stream_id = ? AND day <= ?";

/** What was recorded as received and the bank has not had: payments, refunds. */
export function onItsWay({ sql }: Reading, streamId: string, on: Day): Pence {
  return sql.one(coming, [streamId, on], { sum: money })?.sum ?? nothing;
}

import { type Pence, nothing } from '#core/money/pence';
import { type Day, type Span, addDays } from '#core/time/day';
import { postedRowsTo, postedTo } from '#db/actions/postedTo';
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
  SELECT plan_line_id, -sum(amount_pence) AS sum FROM (${postedRowsTo({ begins: 'owed', stream: '@stream', on: '@on' })}) GROUP BY plan_line_id`;

/** What the stream owes at the end of a day on each plan line; under 'none' what is owed for no line, as a loan. */
export function owedByLine({ sql }: Reading, streamId: string, on: Day): ByLine {
  return byLine(sql.all(owed, { stream: streamId, on }, shape));
}

const before = `
  SELECT coalesce(sum(amount_pence), 0) AS sum FROM (${postedRowsTo({ begins: 'spent', stream: '@stream', on: '@on' })}) WHERE plan_line_id = @line`;

/** What was spent on a line before a day. */
export function spentBefore({ sql }: Reading, streamId: string, planLineId: string, day: Day): Pence {
  return sql.one(before, { stream: streamId, on: addDays(day, -1), line: planLineId }, { sum: money })?.sum ?? nothing;
}

// Named accounts one by one, so that each is found by its index.
const atBank = `
  SELECT coalesce(sum(${postedTo({ account: 'bank_account.account_id', stream: '@stream', on: '@on' })}), 0) AS sum FROM bank_account`;

/** The stream's money at its banks at the end of a day. */
export function heldAtBank({ sql }: Reading, stream: string, on: Day): Pence {
  return sql.one(atBank, { stream, on }, { sum: money })?.sum ?? nothing;
}

const coming = `SELECT ${postedTo({ account: "'coming'", stream: '@stream', on: '@on' })} AS sum`;

/** What was recorded as received and the bank has not had: payments, refunds. */
export function onItsWay({ sql }: Reading, streamId: string, on: Day): Pence {
  return sql.one(coming, { stream: streamId, on }, { sum: money })?.sum ?? nothing;
}

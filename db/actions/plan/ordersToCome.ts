import { readDueWords } from '#core/book/dueWords';
import { type Pence, greater, nothing, subtract, total } from '#core/money/pence';
import { type ToCome } from '#core/plan/line';
import { type Day } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { day, money, text } from '#db/rows';

const open = `
  SELECT id, plan_line_id, expected_on, amount_pence, words_digest FROM plan_order
  WHERE stream_id = ? AND ordered_on <= ? AND NOT EXISTS (SELECT 1 FROM plan_order_closed WHERE plan_order_id = plan_order.id)
  ORDER BY expected_on, log_seq`;

// What the purchase cost on that line, but for one that was taken back.
const bought = `
  SELECT posting.amount_pence FROM plan_order_purchase CROSS JOIN purchase ON purchase.id = plan_order_purchase.purchase_id
    CROSS JOIN due ON due.id = purchase.due_id CROSS JOIN posting ON posting.entry_id = due.entry_id
  WHERE plan_order_purchase.plan_order_id = ? AND +posting.plan_line_id = ?
    AND +posting.account_id >= 'spent:' AND +posting.account_id < 'spent;'
    AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id)`;

type OpenOrder = { readonly id: string; readonly plan_line_id: string; readonly amount_pence: Pence };

/** What of an order is still to be invoiced: nothing once its purchases cost as much. */
export function leftOfOrder({ sql }: Reading, { id, plan_line_id: line, amount_pence: amount }: OpenOrder): Pence {
  const paid = total(sql.all(bought, [id, line], { amount_pence: money }).map(({ amount_pence: sum }) => sum));
  return greater(nothing, subtract(amount, paid));
}

/** What is ordered and not invoiced yet, by plan line: each order less the purchases that came of it. */
export function ordersToCome(reading: Reading, streamId: string, on: Day): ReadonlyMap<string, readonly ToCome[]> {
  const found = new Map<string, ToCome[]>();
  const shape = { id: text, plan_line_id: text, expected_on: day, amount_pence: money, words_digest: text };
  for (const row of reading.sql.all(open, [streamId, on], shape)) {
    const left = leftOfOrder(reading, row);
    if (left === nothing) continue;
    const { payee, what } = readDueWords(reading.contentOf(row.words_digest));
    const one = { day: row.expected_on, amount: left, words: `${payee}: ${what}` };
    found.set(row.plan_line_id, [...(found.get(row.plan_line_id) ?? []), one]);
  }
  return found;
}

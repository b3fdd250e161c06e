import { readDueWords } from '#core/book/dueWords';
import { type Pence, greater, nothing, subtract, total } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type ToCome } from '#core/plan/line';
import { type Day } from '#core/time/day';
import { planLineById } from '#db/actions/planLines';
import { type Reading } from '#db/kernel/handlers';
import { day, money, text } from '#db/rows';

const open = `
  SELECT id, plan_line_id, expected_on, amount_pence, words_digest FROM plan_order
  WHERE stream_id = ? AND ordered_on <= ? AND NOT EXISTS (SELECT 1 FROM plan_order_closed WHERE plan_order_id = plan_order.id)
  ORDER BY expected_on, log_seq`;

// What the purchases cost, whichever plan line and money bears them, but for one that was taken back.
const bought = `
  SELECT posting.amount_pence, posting.plan_line_id FROM plan_order_purchase CROSS JOIN purchase ON purchase.id = plan_order_purchase.purchase_id
    CROSS JOIN due ON due.id = purchase.due_id CROSS JOIN posting ON posting.entry_id = due.entry_id
  WHERE plan_order_purchase.plan_order_id = ? AND +posting.account_id >= 'spent:' AND +posting.account_id < 'spent;'
    AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id)`;

type OpenOrder = { readonly id: string; readonly amount_pence: Pence };

function boughtOf({ sql }: Reading, id: string): readonly { readonly amount: Pence; readonly planLineId: string }[] {
  return sql
    .all(bought, [id], { amount_pence: money, plan_line_id: text })
    .map((row) => ({ amount: row.amount_pence, planLineId: row.plan_line_id }));
}

/** What of an order is still to be invoiced: nothing once its purchases cost as much, on its own plan line or on another. */
export function leftOfOrder(reading: Reading, { id, amount_pence: amount }: OpenOrder): Pence {
  const paid = total(boughtOf(reading, id).map((one) => one.amount));
  return greater(nothing, subtract(amount, paid));
}

const linked = `
  SELECT plan_order.id, plan_order.plan_line_id, plan_order.words_digest FROM plan_order WHERE plan_order.stream_id = ?
    AND EXISTS (SELECT 1 FROM plan_order_purchase WHERE plan_order_purchase.plan_order_id = plan_order.id)
  ORDER BY plan_order.log_seq`;

/** By plan line, the orders of a money that were bought on another line, in a sentence each: their sum is counted there, and here no more. */
export function boughtElsewhere(reading: Reading, streamId: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const row of reading.sql.all(linked, [streamId], { id: text, plan_line_id: text, words_digest: text })) {
    const others = boughtOf(reading, row.id).filter(({ planLineId }) => planLineId !== row.plan_line_id);
    if (others.length === 0) continue;
    const { payee, what } = readDueWords(reading.contentOf(row.words_digest));
    const lines = [...new Set(others.map(({ planLineId }) => planLineById(reading, planLineId)?.name ?? 'no plan line yet'))].join(' and ');
    const sum = pounds(total(others.map(({ amount }) => amount)));
    const words = `Of what was ordered here (${payee}: ${what}), ${sum} was bought on ${lines}. It is counted there, and here no more.`;
    found.set(row.plan_line_id, [...(found.get(row.plan_line_id) ?? []), words]);
  }
  return found;
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

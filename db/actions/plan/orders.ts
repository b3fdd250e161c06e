import { readDueWords } from '#core/book/dueWords';
import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { nothing } from '#core/money/pence';
import { dayInWords } from '#core/time/words';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { firstProblem, missing, notYet } from '#db/actions/named';
import { leftOfOrder } from '#db/actions/plan/ordersToCome';
import { isThere, proofOf, takeBack, takenBackOf, wordsIn } from '#db/actions/plan/parts';
import { noPurchase } from '#db/actions/plan/recordRequest';
import { planLineById } from '#db/actions/planLines';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, money, orNull, text, whole } from '#db/rows';

type Order = OutputOf<'plan.read'>['plans'][number]['orders'][number];

/** Something ordered that no invoice has come for: its sum is spoken for. */
export function addOrder(writing: Writing, input: InputOf<'planOrder.add'>): Made {
  const { planLineId, payee, what, orderedOn, expectedOn, amount, file } = input;
  const wrong = firstProblem(
    () => missing(writing, 'plan_line', planLineId, 'planLineId'),
    () => notYet(writing, orderedOn, 'orderedOn'),
    () => (expectedOn < orderedOn ? problem('planOrder.expectedBefore', { ordered: dayInWords(orderedOn) }, 'expectedOn') : undefined),
  );
  if (wrong !== undefined) return refused(wrong);
  const line = planLineById(writing, planLineId);
  if (line === undefined) throw new RangeError('the line was looked at before');
  const id = writing.newId('plan_order');
  const days = { ordered_on: orderedOn, expected_on: expectedOn };
  const row = { id, stream_id: line.streamId, plan_line_id: planLineId, ...days, amount_pence: amount };
  writing.append('plan_order', { ...row, words_digest: writing.keep({ payee, what }), evidence_id: proofOf(writing, file) });
  return done({ id });
}

const linked = 'SELECT plan_order_id FROM plan_order_purchase WHERE purchase_id = ?';

/** The purchase that came of it takes its place, as far as it goes. */
export function linkOrder(writing: Writing, { id, purchaseId }: InputOf<'planOrder.link'>): Made {
  if (!isThere(writing, 'plan_order', id)) return refused(problem('input.notFound', { what: 'order' }, 'id'));
  if (takenBackOf(writing, 'plan_order', id) !== undefined) return refused(problem('planOrder.closed', {}, 'id'));
  const wrong = noPurchase(writing, purchaseId, 'purchaseId');
  if (wrong !== undefined) return refused(wrong);
  if (writing.sql.one(linked, [purchaseId], { plan_order_id: text }) !== undefined)
    return refused(problem('planOrder.linked', {}, 'purchaseId'));
  writing.append('plan_order_purchase', { purchase_id: purchaseId, plan_order_id: id });
  return done({ id });
}

/** Nothing more comes of it. */
export function closeOrder(writing: Writing, input: InputOf<'planOrder.close'>): Made {
  return takeBack(writing, 'plan_order', input);
}

const ofStream = `
  SELECT plan_order.id, plan_line_id, plan_line.name, ordered_on, expected_on, amount_pence, words_digest, evidence.number,
    (SELECT count(*) FROM plan_order_purchase WHERE plan_order_id = plan_order.id) AS purchases
  FROM plan_order CROSS JOIN plan_line ON plan_line.id = plan_order.plan_line_id LEFT JOIN evidence ON evidence.id = plan_order.evidence_id
  WHERE plan_order.stream_id = ? ORDER BY ordered_on DESC, plan_order.log_seq DESC`;

const shape = {
  id: text,
  plan_line_id: text,
  name: text,
  ordered_on: day,
  expected_on: day,
  amount_pence: money,
  words_digest: text,
  number: orNull(whole),
  purchases: whole,
};

/** Everything that was ordered with a kind of money, newest first. */
export function ordersOf(reading: Reading, streamId: string): Order[] {
  return reading.sql.all(ofStream, [streamId], shape).map((row) => {
    const { payee, what } = readDueWords(reading.contentOf(row.words_digest));
    const closed = wordsIn(reading, takenBackOf(reading, 'plan_order', row.id) ?? null, 'reason');
    return {
      id: row.id,
      planLineId: row.plan_line_id,
      planLine: row.name,
      payee,
      what,
      orderedOn: row.ordered_on,
      expectedOn: row.expected_on,
      amount: row.amount_pence,
      left: closed === undefined ? leftOfOrder(reading, row) : nothing,
      purchases: row.purchases,
      ...given({ evidenceNumber: row.number, closed }),
    };
  });
}

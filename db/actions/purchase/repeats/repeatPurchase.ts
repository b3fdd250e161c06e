import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { standingPurchase } from '#db/actions/purchase/purchaseRow';
import { allRepeats } from '#db/actions/purchase/repeats/repeatRow';
import { type Writing } from '#db/kernel/handlers';

/** Says that a purchase comes again: how often and from which day. It is proposed then, and recorded by a person each time. */
export function repeatPurchase(writing: Writing, { purchaseId, every, from, to }: InputOf<'purchase.repeat'>): Made {
  const purchase = standingPurchase(writing, purchaseId);
  if (!purchase.ok) return purchase;
  if (from <= purchase.value.day) return refused(problem('repeat.notAfter', {}, 'from'));
  if (to !== undefined && to < from) return refused(problem('input.endsBeforeStart', { what: 'The purchase' }, 'to'));
  const isTold = allRepeats(writing).some((row) => row.lastDay === undefined && (row.first === purchaseId || row.newest === purchaseId));
  if (isTold) return refused(problem('repeat.told', {}, 'purchaseId'));
  const id = writing.newId('repeat');
  writing.append('purchase_repeat', { id, purchase_id: purchaseId, every, from_day: from, to_day: to ?? null });
  return done({ id });
}

import { done } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { standingPurchase } from '#db/actions/purchase/purchaseRow';
import { type Writing } from '#db/kernel/handlers';

/** Adds why a purchase has no receipt; the newest reason is the one that counts. */
export function addReason(writing: Writing, purchaseId: string, because: string): void {
  writing.append('purchase_unproven', {
    id: writing.newId('unproven'),
    purchase_id: purchaseId,
    reason_digest: writing.keep({ reason: because }),
  });
}

/** Says why there is no receipt, or says it better. */
export function explainPurchase(writing: Writing, { purchaseId, noReceiptBecause }: InputOf<'purchase.explain'>): Made {
  const purchase = standingPurchase(writing, purchaseId);
  if (!purchase.ok) return purchase;
  addReason(writing, purchaseId, noReceiptBecause);
  return done({ id: purchaseId });
}

import { done } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { proveWithFiles } from '#db/actions/purchase/proveWithFiles';
import { standingPurchase } from '#db/actions/purchase/purchaseRow';
import { type Writing } from '#db/kernel/handlers';

/** A receipt that turned up later. */
export function addEvidence(writing: Writing, { purchaseId, files }: InputOf<'purchase.addEvidence'>): Made {
  const purchase = standingPurchase(writing, purchaseId);
  if (!purchase.ok) return purchase;
  proveWithFiles(writing, purchaseId, files);
  return done({ id: purchaseId });
}

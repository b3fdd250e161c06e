import { done } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { proveWithFiles } from '#db/actions/purchase/proveWithFiles';
import { standingPurchase } from '#db/actions/purchase/purchaseRow';
import { type Writing } from '#db/kernel/handlers';

/** A receipt that turned up later, or one that the book has for another purchase. */
export function addEvidence(writing: Writing, { purchaseId, ...proofs }: InputOf<'purchase.addEvidence'>): Made {
  const purchase = standingPurchase(writing, purchaseId);
  if (!purchase.ok) return purchase;
  proveWithFiles(writing, purchaseId, proofs);
  return done({ id: purchaseId });
}

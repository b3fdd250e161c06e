import { type InputOf } from '#core/contract/routes';
import { addReason } from '#db/actions/purchase/explainPurchase';
import { proveWithFiles } from '#db/actions/purchase/proveWithFiles';
import { type Writing } from '#db/kernel/handlers';

/** A purchase's receipts or, where there are none, the reason: never neither. */
export function prove(writing: Writing, purchaseId: string, proof: InputOf<'purchase.record'>['proof']): void {
  if ('noReceiptBecause' in proof) addReason(writing, purchaseId, proof.noReceiptBecause);
  else proveWithFiles(writing, purchaseId, proof);
}

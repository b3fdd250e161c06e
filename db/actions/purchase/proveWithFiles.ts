import { type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

/** Keeps the files as proof of a purchase. One receipt may prove several purchases; for the same purchase it counts once. */
export function proveWithFiles(writing: Writing, purchaseId: string, tokens: readonly string[]): void {
  for (const token of tokens) {
    const { id } = writing.keepFile(token);
    const known = writing.sql.one('SELECT evidence_id FROM purchase_evidence WHERE purchase_id = ? AND evidence_id = ?', [purchaseId, id], {
      evidence_id: text,
    });
    if (known === undefined) writing.append('purchase_evidence', { purchase_id: purchaseId, evidence_id: id });
  }
}

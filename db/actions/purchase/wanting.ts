import { type Reading } from '#db/kernel/handlers';
import { needsNone } from '#db/actions/purchase/standing';
import { day, money, text, whole } from '#db/rows';

/** Of a purchase and its due: neither a receipt (any more) nor a reason why there is none, and not taken back. */
export const isWanting = `
    NOT EXISTS (SELECT 1 FROM purchase_unproven WHERE purchase_unproven.purchase_id = purchase.id)
    AND NOT EXISTS (SELECT 1 FROM purchase_evidence JOIN evidence ON evidence.id = purchase_evidence.evidence_id
      WHERE purchase_evidence.purchase_id = purchase.id AND NOT EXISTS (SELECT 1 FROM erasure WHERE erasure.digest = evidence.sha256))
    AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id)`;

/** Of a purchase and its due: a reason stands in place of a receipt. */
export const isExplained = `
    EXISTS (SELECT 1 FROM purchase_unproven WHERE purchase_unproven.purchase_id = purchase.id)
    AND NOT EXISTS (SELECT 1 FROM purchase_evidence JOIN evidence ON evidence.id = purchase_evidence.evidence_id
      WHERE purchase_evidence.purchase_id = purchase.id AND NOT EXISTS (SELECT 1 FROM erasure WHERE erasure.digest = evidence.sha256))
    AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id)`;

const counted = "SELECT count(*) AS found FROM purchase WHERE day >= '0000-01-01'";

const allWanting = `
  SELECT purchase.id, purchase.day, due.amount_pence FROM purchase CROSS JOIN due ON due.id = purchase.due_id
  WHERE purchase.day >= '0000-01-01' AND ${isWanting}`;

/** How many purchases there are, those taken back among them, and how many of them want a proof that their funder does not do without. */
export function countPurchases(reading: Reading): { readonly count: number; readonly wanting: number } {
  const { sql } = reading;
  const wanting = sql
    .all(allWanting, [], { id: text, day, amount_pence: money })
    .filter((row) => !needsNone(reading, { id: row.id, day: row.day, amount: row.amount_pence }));
  return { count: sql.one(counted, [], { found: whole })?.found ?? 0, wanting: wanting.length };
}

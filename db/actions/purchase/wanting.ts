import { type Reading } from '#db/kernel/handlers';
import { needsNone } from '#db/actions/purchase/standing';
import { day, money, text, whole } from '#db/rows';

/** Of a purchase: neither a receipt (any more) nor a reason why there is none, and not taken back. Kept by triggers (0035_sums.sql). */
export const isWanting = 'EXISTS (SELECT 1 FROM purchase_wanting WHERE purchase_wanting.purchase_id = purchase.id)';

/** Of a purchase and its due: a reason stands in place of a receipt. */
export const isExplained = `
    EXISTS (SELECT 1 FROM purchase_unproven WHERE purchase_unproven.purchase_id = purchase.id)
    AND NOT EXISTS (SELECT 1 FROM purchase_evidence JOIN evidence ON evidence.id = purchase_evidence.evidence_id
      WHERE purchase_evidence.purchase_id = purchase.id AND NOT EXISTS (SELECT 1 FROM erasure WHERE erasure.digest = evidence.sha256))
    AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id)`;

const counted = "SELECT count(*) AS found FROM purchase WHERE day >= '0000-01-01'";

// From those that want one, which are few.
const allWanting = `
  SELECT purchase.id, purchase.day, due.amount_pence FROM purchase_wanting CROSS JOIN purchase ON purchase.id = purchase_wanting.purchase_id
    CROSS JOIN due ON due.id = purchase.due_id WHERE purchase_wanting.purchase_id >= ''`;

/** How many purchases there are, those taken back among them, and how many of them want a proof that their funder does not do without. */
export function countPurchases(reading: Reading): { readonly count: number; readonly wanting: number } {
  const { sql } = reading;
  const wanting = sql
    .all(allWanting, [], { id: text, day, amount_pence: money })
    .filter((row) => !needsNone(reading, { id: row.id, day: row.day, amount: row.amount_pence }));
  return { count: sql.one(counted, [], { found: whole })?.found ?? 0, wanting: wanting.length };
}

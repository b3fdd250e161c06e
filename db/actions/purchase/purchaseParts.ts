import { erased, textIn } from '#core/book/dueWords';
import { type OutputOf } from '#core/contract/routes';
import { type Pence, add, negate, nothing } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { type EvidenceForPeople, evidenceColumns, evidenceOfRow } from '#db/actions/evidenceForPeople';
import { type Reading } from '#db/kernel/handlers';
import { type ReadSql } from '#db/sql';
import { day, flag, money, text } from '#db/rows';

// The order of joining is kept (CROSS), so that everything is found from the purchase by an index.
function ofPurchase(select: string, joins: string, order: string): string {
  return `SELECT ${select} FROM purchase CROSS JOIN ${joins} WHERE purchase.id = ?${order}`;
}

const shares = ofPurchase(
  'posting.amount_pence, posting.stream_id, posting.plan_line_id, plan_line.name AS plan_line, outcome.name AS outcome, beneficiary.name AS beneficiary',
  `due ON due.id = purchase.due_id CROSS JOIN posting ON posting.entry_id = due.entry_id AND posting.account_id = due.account_id
   CROSS JOIN plan_line ON plan_line.id = posting.plan_line_id CROSS JOIN outcome ON outcome.id = posting.outcome_id
   CROSS JOIN beneficiary ON beneficiary.id = posting.beneficiary_id`,
  ' ORDER BY posting.place',
);

const proofs = ofPurchase(
  'evidence.id, evidence.number, evidence.media_type, evidence.bytes, evidence.name_digest, EXISTS (SELECT 1 FROM erasure WHERE erasure.digest = evidence.sha256) AS erased',
  'purchase_evidence ON purchase_evidence.purchase_id = purchase.id CROSS JOIN evidence ON evidence.id = purchase_evidence.evidence_id',
  ' ORDER BY evidence.number',
);

const reasons = ofPurchase(
  'purchase_unproven.reason_digest',
  'purchase_unproven ON purchase_unproven.purchase_id = purchase.id',
  ' ORDER BY purchase_unproven.log_seq',
);

const refunds = ofPurchase(
  'due.amount_pence',
  'refund ON refund.purchase_id = purchase.id CROSS JOIN due ON due.id = refund.due_id',
  ' AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id) ORDER BY refund.log_seq',
);

const payments = ofPurchase(
  'bank_line.day, bank_match.amount_pence',
  'bank_match ON bank_match.due_id = purchase.due_id CROSS JOIN bank_line ON bank_line.id = bank_match.bank_line_id',
  ' AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id) ORDER BY bank_line.day, bank_match.log_seq',
);

export type PurchaseParts = {
  readonly shares: readonly OutputOf<'purchase.read'>['shares'][number][];
  readonly evidence: readonly EvidenceForPeople[];
  /** Whether a proof is left that was not erased since. */
  readonly isProved: boolean;
  /** The newest last. */
  readonly reasons: readonly string[];
  readonly refunded: Pence;
  /** What the bank has paid of it, oldest first. */
  readonly payments: readonly { readonly day: Day; readonly amount: Pence }[];
};

const shareShape = { amount_pence: money, stream_id: text, plan_line_id: text, plan_line: text, outcome: text, beneficiary: text };

/** Everything that belongs to one purchase. */
export function purchaseParts(reading: Reading, id: string): PurchaseParts {
  const rowsOf = <const Shape extends Parameters<ReadSql['all']>[2]>(query: string, shape: Shape) => reading.sql.all(query, [id], shape);
  const proved = rowsOf(proofs, { erased: flag, ...evidenceColumns });
  return {
    shares: rowsOf(shares, shareShape).map((row) => ({
      planLineId: row.plan_line_id,
      planLine: row.plan_line,
      outcome: row.outcome,
      beneficiary: row.beneficiary,
      streamId: row.stream_id,
      amount: negate(row.amount_pence),
    })),
    evidence: proved.map((row) => evidenceOfRow(reading, row)),
    isProved: proved.some((row) => !row.erased),
    reasons: rowsOf(reasons, { reason_digest: text }).map((row) => textIn(reading.contentOf(row.reason_digest), 'reason') ?? erased),
    refunded: add(nothing, ...rowsOf(refunds, { amount_pence: money }).map((row) => row.amount_pence)),
    payments: rowsOf(payments, { day, amount_pence: money }).map((row) => ({ day: row.day, amount: row.amount_pence })),
  };
}

import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { issuedRests } from '#db/actions/opening/rests';
import { recordOwedAs } from '#db/actions/opening/recordOwed';
import { planLineById } from '#db/actions/planLines';
import { standingPurchase } from '#db/actions/purchase/purchaseRow';
import { refundsOf } from '#db/actions/purchase/refundPurchase';
import { postingsOf, reverseEntry } from '#db/actions/reverse';
import { type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

type Input = InputOf<'opening.correctOwed'>;

const isOwedAtStart = `
  SELECT due.id FROM purchase JOIN due ON due.id = purchase.due_id WHERE purchase.id = ? AND due.kind = 'opening'`;

/** The proofs of the sum before it prove the new one too; where it had none, its newest reason does. */
function proveAsBefore(writing: Writing, before: string, id: string): void {
  const { sql } = writing;
  const proofs = sql.all('SELECT evidence_id FROM purchase_evidence WHERE purchase_id = ?', [before], { evidence_id: text });
  for (const { evidence_id } of proofs) writing.append('purchase_evidence', { purchase_id: id, evidence_id });
  const newest = 'SELECT reason_digest FROM purchase_unproven WHERE purchase_id = ? ORDER BY log_seq DESC LIMIT 1';
  const reason = sql.one(newest, [before], { reason_digest: text });
  if (reason !== undefined)
    writing.append('purchase_unproven', { id: writing.newId('unproven'), purchase_id: id, reason_digest: reason.reason_digest });
}

function mayCorrect(writing: Writing, { purchaseId, planLineId }: Input): Result<string> {
  const found = writing.sql.one(isOwedAtStart, [purchaseId], { id: text });
  if (found === undefined) return refused(problem('input.notFound', { what: 'sum owed at the start' }, 'purchaseId'));
  const wrong = standingPurchase(writing, purchaseId);
  if (!wrong.ok) return wrong;
  if (refundsOf(writing, purchaseId).length > 0) return refused(problem('money.hasRefund', {}, 'purchaseId'));
  const line = planLineById(writing, planLineId);
  if (line === undefined) return refused(problem('input.notFound', { what: 'plan line' }, 'planLineId'));
  const streams = [...postingsOf(writing, wrong.value.entryId).map(({ stream }) => stream), line.streamId];
  const rests = issuedRests(writing, streams, 'purchaseId');
  return rests === undefined ? done(wrong.value.entryId) : refused(rests);
}

/**
 * Puts right what was owed as the book began: the wrong entry is reversed with the reason and the right one recorded, in one go.
 * Where the bank has paid it already, its match is undone first. Without a proof the one of before counts.
 */
export function correctOwed(writing: Writing, { purchaseId, reason, proof, ...owing }: Input): Made {
  const may = mayCorrect(writing, { purchaseId, reason, ...owing });
  if (!may.ok) return may;
  const reversed = reverseEntry(writing, may.value, reason);
  if (!reversed.ok) return refused({ ...reversed.problem, field: 'purchaseId' });
  return recordOwedAs(writing, owing, proof ?? ((id) => proveAsBefore(writing, purchaseId, id)));
}

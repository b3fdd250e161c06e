import { plainWords } from '#core/book/dueWords';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { instant, londonDay } from '#core/time/instant';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { type Column, day, money, oneOf, orNull, text, whole } from '#db/rows';
import { entryOf } from './entryOf.ts';
import { entryDigest } from './entryWords.ts';

type Output = OutputOf<'ledger.entry'>;
type Of = NonNullable<Output['of']>;

const one = `
  SELECT entry.id, entry.day, entry.kind, entry.reverses, entry.reason_digest, entry.log_seq, ${entryDigest} AS digest,
    (SELECT log.at FROM log WHERE log.seq = entry.log_seq) AS at,
    (SELECT count(*) FROM entry AS before WHERE (before.log_seq, before.id) <= (entry.log_seq, entry.id)) AS number,
    (SELECT back.id FROM entry AS back WHERE back.reverses = entry.id) AS reversed_by
  FROM entry WHERE entry.id = ?`;

const shape = {
  id: text,
  day,
  kind: text,
  reverses: orNull(text),
  reason_digest: orNull(text),
  log_seq: whole,
  digest: orNull(text),
  at: text,
  number: whole,
  reversed_by: orNull(text),
};

const what: Column<Of['what']> = oneOf('purchase', 'receipt', 'payslip', 'payRun', 'taxBill', 'vehicle', 'opening', 'bankLine', 'advance');

/** The record that posted the entry. One entry is of one record; the first that is found says it. */
const records = `
  SELECT 'purchase' AS what, purchase.id FROM due CROSS JOIN purchase ON purchase.due_id = due.id WHERE due.entry_id = @id
  UNION ALL SELECT 'purchase', refund.purchase_id FROM due CROSS JOIN refund ON refund.due_id = due.id WHERE due.entry_id = @id
  UNION ALL SELECT 'receipt', receipt.id FROM due CROSS JOIN receipt ON receipt.due_id = due.id WHERE due.entry_id = @id
  UNION ALL SELECT 'payslip', id FROM payslip WHERE entry_id = @id
  UNION ALL SELECT 'payRun', pay_run_id FROM pay_run_bill WHERE entry_id = @id
  UNION ALL SELECT 'taxBill', id FROM tax_bill WHERE entry_id = @id
  UNION ALL SELECT 'vehicle', lease_terms.lease_id FROM lease_due_confirmed CROSS JOIN lease_due ON lease_due.id = lease_due_confirmed.lease_due_id
    CROSS JOIN lease_terms ON lease_terms.id = lease_due.lease_terms_id WHERE lease_due_confirmed.entry_id = @id
  UNION ALL SELECT 'advance', employment_id FROM pay_advance WHERE entry_id = @id
  UNION ALL SELECT 'bankLine', bank_line_id FROM bank_match WHERE entry_id = @id
  LIMIT 1`;

const openings =
  "SELECT 'opening' AS what, bank_account_id AS id FROM bank_account CROSS JOIN bank_opening ON bank_opening.bank_account_id = bank_account.id WHERE entry_id = @id LIMIT 1";

const settledBy = `
  SELECT bank_match.entry_id AS entryId, bank_account.id AS accountId, bank_account.name AS account, bank_line.id AS lineId, bank_line.day,
    bank_match.amount_pence AS amount
  FROM due CROSS JOIN bank_match ON bank_match.due_id = due.id CROSS JOIN bank_line ON bank_line.id = bank_match.bank_line_id
    CROSS JOIN bank_account ON bank_account.id = bank_line.bank_account_id
  WHERE due.entry_id = @id AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_id = bank_match.id)
  ORDER BY bank_line.day, bank_match.log_seq`;

const settledShape = { entryId: text, accountId: text, account: text, lineId: text, day, amount: money };

/** What proves the record, and what the bank brought the line in with. */
const proofs = `
  SELECT evidence.id, evidence.number, evidence.name_digest FROM evidence WHERE evidence.id IN (
    SELECT purchase_evidence.evidence_id FROM due CROSS JOIN purchase ON purchase.due_id = due.id
      CROSS JOIN purchase_evidence ON purchase_evidence.purchase_id = purchase.id WHERE due.entry_id = @id
    UNION SELECT refund.evidence_id FROM due CROSS JOIN refund ON refund.due_id = due.id WHERE due.entry_id = @id
    UNION SELECT award.evidence_id FROM due CROSS JOIN receipt ON receipt.due_id = due.id CROSS JOIN award ON award.id = receipt.award_id
      WHERE due.entry_id = @id
    UNION SELECT lease_due_confirmed.evidence_id FROM lease_due_confirmed WHERE entry_id = @id
    UNION SELECT pay_advance.evidence_id FROM pay_advance WHERE entry_id = @id
    UNION SELECT bank_opening.evidence_id FROM bank_account CROSS JOIN bank_opening ON bank_opening.bank_account_id = bank_account.id
      WHERE entry_id = @id
    UNION SELECT file.id FROM bank_match CROSS JOIN bank_line ON bank_line.id = bank_match.bank_line_id
      CROSS JOIN bank_import ON bank_import.id = bank_line.import_id CROSS JOIN evidence AS file ON file.sha256 = bank_import.file_sha256
      WHERE bank_match.entry_id = @id)
  ORDER BY evidence.number`;

function proofsOf({ sql, contentOf }: Reading, id: string): Output['evidence'] {
  const rows = sql.all(proofs, { id }, { id: text, number: whole, name_digest: text });
  return rows.map((row) => ({ id: row.id, number: row.number, name: plainWords(contentOf(row.name_digest)) }));
}

/** One entry by its id, with the record it is of, its proofs, and what the bank settled of it. Problem: input.notFound. */
export function readEntry(reading: Reading, { id }: InputOf<'ledger.entry'>): Result<Output> {
  const { sql } = reading;
  const row = sql.one(one, [id], shape);
  if (row === undefined) return refused(problem('input.notFound', { what: 'entry' }, 'id'));
  // What takes an entry back is of the same record, and stands on the same proofs.
  const first = { id: row.reverses ?? id };
  const of = sql.one(records, first, { what, id: text }) ?? sql.one(openings, first, { what, id: text });
  const settles = sql.one(
    'SELECT due.entry_id AS id FROM bank_match CROSS JOIN due ON due.id = bank_match.due_id WHERE bank_match.entry_id = @id',
    first,
    { id: text },
  );
  return done({
    ...entryOf(reading, row),
    number: row.number,
    recordedOn: londonDay(instant(row.at)),
    settledBy: [...sql.all(settledBy, { id }, settledShape)],
    evidence: proofsOf(reading, first.id),
    ...given({ of: of ?? null, reversedBy: row.reversed_by, settles: settles?.id ?? null }),
  });
}

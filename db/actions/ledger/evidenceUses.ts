import { erased, readDueWords, textIn } from '#core/book/dueWords';
import { type Day } from '#core/time/day';
import { shortDay } from '#core/time/words';
import { absenceUses } from '#db/actions/absence/evidenceUses';
import { awayUses } from '#db/actions/away/evidenceUses';
import { deductionUses } from '#db/actions/deductions/evidenceUses';
import { findingUses } from '#db/actions/findings/evidenceUses';
import { fundingUses } from '#db/actions/funding/evidenceUses';
import { fileUses } from '#db/actions/personFile/evidenceUses';
import { demandUses } from '#db/actions/demand/evidenceUses';
import { planUses } from '#db/actions/plan/evidenceUses';
import { pensionUses } from '#db/actions/pension/evidenceUses';
import { vehicleUses } from '#db/actions/vehicle/evidenceUses';
import { taxUses } from '#db/actions/year/evidenceUses';
import { type Reading } from '#db/kernel/handlers';
import { day, text } from '#db/rows';
import { type Numbers, type Use } from './uses.ts';
import { workUses } from './workUses.ts';

// Uses are looked for among what was recorded since the oldest proof was kept; tables that stay small are read whole.
const purchasesProved = `
  SELECT evidence.id, purchase.day, purchase.words_digest FROM purchase_evidence
    CROSS JOIN evidence ON evidence.id = purchase_evidence.evidence_id AND evidence.number BETWEEN @first AND @last
    CROSS JOIN purchase ON purchase.id = purchase_evidence.purchase_id
  WHERE purchase_evidence.log_seq >= @since ORDER BY purchase.day, purchase.log_seq`;

const refundsProved = `
  SELECT evidence.id, due.day, due.words_digest FROM refund
    CROSS JOIN evidence ON evidence.id = refund.evidence_id AND evidence.number BETWEEN @first AND @last
    CROSS JOIN due ON due.id = refund.due_id
  WHERE refund.log_seq >= @since ORDER BY due.day, refund.log_seq`;

const openingsProved = `
  SELECT DISTINCT bank_opening.evidence_id AS id, bank_opening.day, bank_account.name FROM bank_account
    CROSS JOIN bank_opening ON bank_opening.bank_account_id = bank_account.id`;

const statementsFiled = `
  SELECT evidence.id, bank_statement.day, bank_account.name FROM bank_statement
    CROSS JOIN evidence ON evidence.id = bank_statement.evidence_id AND evidence.number BETWEEN @first AND @last
    CROSS JOIN bank_account ON bank_account.id = bank_statement.bank_account_id
  WHERE bank_statement.log_seq >= @since ORDER BY bank_statement.day`;

const filesBroughtIn = `
  SELECT evidence.id, bank_import.to_day AS day, bank_account.name FROM bank_import
    CROSS JOIN evidence ON evidence.sha256 = bank_import.file_sha256 AND evidence.number BETWEEN @first AND @last
    CROSS JOIN bank_account ON bank_account.id = bank_import.bank_account_id
  WHERE bank_import.log_seq >= @since ORDER BY bank_import.to_day`;

const payers = `
  SELECT evidence.id, bank_payer.from_day AS day, bank_account.name FROM bank_payer
    CROSS JOIN evidence ON evidence.id = bank_payer.evidence_id AND evidence.number BETWEEN @first AND @last
    CROSS JOIN bank_account ON bank_account.id = bank_payer.bank_account_id
  WHERE bank_payer.log_seq >= @since ORDER BY bank_payer.log_seq`;

const letters = `
  SELECT award.evidence_id AS id, award.from_day AS day, stream.name FROM award JOIN stream ON stream.id = award.stream_id
  WHERE award.evidence_id IS NOT NULL ORDER BY award.from_day`;

const approvals = `
  SELECT plan_approval.evidence_id AS id, plan_approval.agreed_on AS day, plan_line.name FROM plan_line
    CROSS JOIN plan_approval ON plan_approval.plan_line_id = plan_line.id
  WHERE plan_approval.evidence_id IS NOT NULL ORDER BY plan_approval.agreed_on`;

const splits = 'SELECT evidence_id AS id, from_day AS day, name FROM split WHERE evidence_id IS NOT NULL ORDER BY from_day';

const leaseTerms = `
  SELECT lease_terms.evidence_id AS id, lease_terms.from_day AS day, lease.words_digest
  FROM lease CROSS JOIN lease_terms ON lease_terms.lease_id = lease.id
  WHERE lease_terms.evidence_id IS NOT NULL ORDER BY lease_terms.from_day`;

const vehiclePayments = `
  SELECT evidence.id, due.day, due.words_digest FROM lease_due_confirmed
    CROSS JOIN evidence ON evidence.id = lease_due_confirmed.evidence_id AND evidence.number BETWEEN @first AND @last
    CROSS JOIN due ON due.id = lease_due_confirmed.due_id
  WHERE lease_due_confirmed.log_seq >= @since ORDER BY due.day, lease_due_confirmed.log_seq`;

function namedUses({ sql }: Reading, numbers: Numbers): readonly Use[] {
  const uses = (query: string, params: Numbers | readonly [], wordsOf: (name: string, on: Day) => string): readonly Use[] =>
    sql.all(query, params, { id: text, day, name: text }).map((row) => ({ id: row.id, words: wordsOf(row.name, row.day) }));
  return [
    ...uses(openingsProved, [], (name, on) => `Opening balance of ${name} on ${shortDay(on)}`),
    ...uses(statementsFiled, numbers, (name, on) => `The bank’s statement of ${name} to ${shortDay(on)}`),
    ...uses(filesBroughtIn, numbers, (name, on) => `The bank’s lines of ${name} to ${shortDay(on)}`),
    ...uses(payers, numbers, (name, on) => `Who can pay from ${name}, from ${shortDay(on)}`),
    ...uses(letters, [], (name, on) => `Award of ${name} from ${shortDay(on)}`),
    ...uses(approvals, [], (name, on) => `Agreed to “${name}” on ${shortDay(on)}`),
    ...uses(splits, [], (name, on) => `Split “${name}” from ${shortDay(on)}`),
  ];
}

function leaseUses({ sql, contentOf }: Reading): readonly Use[] {
  return sql.all(leaseTerms, [], { id: text, day, words_digest: text }).map((row) => {
    const vehicle = textIn(contentOf(row.words_digest), 'vehicle') ?? erased;
    return { id: row.id, words: `Terms of the lease of ${vehicle} from ${shortDay(row.day)}` };
  });
}

function moneyUses({ sql, contentOf }: Reading, numbers: Numbers): readonly Use[] {
  const uses = (query: string, called: string, of = ''): readonly Use[] =>
    sql.all(query, numbers, { id: text, day, words_digest: text }).map((row) => {
      const { payee } = readDueWords(contentOf(row.words_digest));
      return { id: row.id, words: `${called} ${payee}${of} on ${shortDay(row.day)}` };
    });
  return [
    ...uses(purchasesProved, 'Bought from'),
    ...uses(refundsProved, 'Money back from'),
    ...uses(vehiclePayments, 'Paid to', ' for the vehicle'),
  ];
}

/** Everything that each of these proofs proves, in words, by the proof's id. */
export function evidenceUses(reading: Reading, numbers: Numbers): ReadonlyMap<string, string[]> {
  const uses = new Map<string, string[]>();
  for (const { id, words } of [
    ...namedUses(reading, numbers),
    ...leaseUses(reading),
    ...moneyUses(reading, numbers),
    ...workUses(reading, numbers),
    ...taxUses(reading, numbers),
    ...pensionUses(reading, numbers),
    ...deductionUses(reading, numbers),
    ...absenceUses(reading, numbers),
    ...awayUses(reading, numbers),
    ...fileUses(reading, numbers),
    ...fundingUses(reading, numbers),
    ...planUses(reading, numbers),
    ...demandUses(reading, numbers),
    ...vehicleUses(reading, numbers),
    ...findingUses(reading, numbers),
  ]) {
    const known = uses.get(id);
    if (known === undefined) uses.set(id, [words]);
    else known.push(words);
  }
  return uses;
}

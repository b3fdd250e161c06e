import { readDueWords } from '#core/book/dueWords';
import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Day } from '#core/time/day';
import { shortDay } from '#core/time/words';
import { evidenceColumns, evidenceOfRow } from '#db/actions/evidenceForPeople';
import { type Reading } from '#db/kernel/handlers';
import { day, orNull, text } from '#db/rows';

// Each use is found from the evidence's number; tables that stay small are read whole.
const everyEvidence = 'SELECT id, number, media_type, bytes, name_digest FROM evidence WHERE number >= 1 ORDER BY number';

const purchasesProved = `
  SELECT purchase_evidence.evidence_id AS id, purchase.day, purchase.words_digest FROM purchase
    CROSS JOIN purchase_evidence ON purchase_evidence.purchase_id = purchase.id
  WHERE purchase.day >= '0000-01-01' ORDER BY purchase.day`;

const refundsProved = `
  SELECT refund.evidence_id AS id, due.day, due.words_digest FROM purchase CROSS JOIN refund ON refund.purchase_id = purchase.id
    CROSS JOIN due ON due.id = refund.due_id
  WHERE purchase.day >= '0000-01-01' AND refund.evidence_id IS NOT NULL ORDER BY due.day`;

const openingsProved = `
  SELECT bank_opening.evidence_id AS id, bank_opening.day, bank_account.name FROM bank_account
    CROSS JOIN bank_opening ON bank_opening.bank_account_id = bank_account.id`;

const statementsFiled = `
  SELECT bank_statement.evidence_id AS id, bank_statement.day, bank_account.name FROM bank_account
    CROSS JOIN bank_statement ON bank_statement.bank_account_id = bank_account.id ORDER BY bank_statement.day`;

const letters = `
  SELECT award.evidence_id AS id, award.from_day AS day, stream.name FROM award JOIN stream ON stream.id = award.stream_id
  WHERE award.evidence_id IS NOT NULL ORDER BY award.from_day`;

const approvals = `
  SELECT plan_approval.evidence_id AS id, plan_approval.agreed_on AS day, plan_line.name FROM plan_line
    CROSS JOIN plan_approval ON plan_approval.plan_line_id = plan_line.id
  WHERE plan_approval.evidence_id IS NOT NULL ORDER BY plan_approval.agreed_on`;

const splits = 'SELECT evidence_id AS id, from_day AS day, name FROM split WHERE evidence_id IS NOT NULL ORDER BY from_day';

type Use = { readonly id: string; readonly words: string };

function namedUses({ sql }: Reading): readonly Use[] {
  const uses = (query: string, wordsOf: (name: string, on: Day) => string): readonly Use[] =>
    sql.all(query, [], { id: text, day, name: text }).map((row) => ({ id: row.id, words: wordsOf(row.name, row.day) }));
  return [
    ...uses(openingsProved, (name, on) => `Opening balance of ${name} on ${shortDay(on)}`),
    ...uses(statementsFiled, (name, on) => `The bank’s statement of ${name} to ${shortDay(on)}`),
    ...uses(letters, (name, on) => `Award of ${name} from ${shortDay(on)}`),
    ...uses(approvals, (name, on) => `Agreed to “${name}” on ${shortDay(on)}`),
    ...uses(splits, (name, on) => `Split “${name}” from ${shortDay(on)}`),
  ];
}

function moneyUses({ sql, contentOf }: Reading): readonly Use[] {
  const uses = (query: string, called: string): readonly Use[] =>
    sql.all(query, [], { id: orNull(text), day, words_digest: text }).map((row) => {
      const { payee } = readDueWords(contentOf(row.words_digest));
      return { id: row.id ?? '', words: `${called} ${payee} on ${shortDay(row.day)}` };
    });
  return [...uses(purchasesProved, 'Bought from'), ...uses(refundsProved, 'Money back from')];
}

/** Every proof the book keeps, by number, and everything that each one proves. */
export function listEvidence(reading: Reading, _: InputOf<'evidence.list'>): Result<OutputOf<'evidence.list'>> {
  const uses = new Map<string, string[]>();
  for (const { id, words } of [...namedUses(reading), ...moneyUses(reading)]) uses.set(id, [...(uses.get(id) ?? []), words]);
  const rows = reading.sql.all(everyEvidence, [], evidenceColumns);
  return done({ evidence: rows.map((row) => ({ ...evidenceOfRow(reading, row), usedFor: uses.get(row.id) ?? [] })) });
}

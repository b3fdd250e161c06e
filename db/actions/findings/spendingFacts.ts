import { erased, readDueWords, textIn } from '#core/book/dueWords';
import { type AgencyFacts } from '#core/findings/facts/pay';
import { type ErasedFacts, type SpendingFacts } from '#core/findings/facts/money';
import { grouped } from '#core/findings/grouped';
import { type Span, addMonths, day as asDay } from '#core/time/day';
import { londonDay } from '#core/time/instant';
import { given } from '#db/actions/given';
import { allPlanLines, categoryColumn } from '#db/actions/planLines';
import { type Reading } from '#db/kernel/handlers';
import { day, instant, money, oneOf, text, whole } from '#db/rows';

// What was owed before the book began is no spending of its days, and what was taken back is none.
const standing = `
  FROM purchase CROSS JOIN due ON due.id = purchase.due_id CROSS JOIN entry ON entry.id = due.entry_id
  WHERE purchase.day BETWEEN @from AND @to AND +entry.kind = 'purchase'
    AND NOT EXISTS (SELECT 1 FROM entry AS back WHERE back.reverses = due.entry_id)`;

const purchases = `
  SELECT purchase.id, purchase.day, purchase.category, purchase.paid_by, purchase.words_digest, due.amount_pence ${standing}
  ORDER BY purchase.day, purchase.log_seq`;

const shares = `
  SELECT purchase.id, posting.stream_id, posting.plan_line_id, posting.outcome_id
  FROM purchase CROSS JOIN due ON due.id = purchase.due_id
    CROSS JOIN posting ON posting.entry_id = due.entry_id AND +posting.account_id = due.account_id
  WHERE purchase.day BETWEEN @from AND @to ORDER BY purchase.id, posting.place`;

const proofs = `
  SELECT purchase.id, evidence.number FROM purchase
    CROSS JOIN purchase_evidence ON purchase_evidence.purchase_id = purchase.id
    CROSS JOIN evidence ON evidence.id = purchase_evidence.evidence_id
  WHERE purchase.day BETWEEN @from AND @to AND NOT EXISTS (SELECT 1 FROM erasure WHERE erasure.digest = evidence.sha256)
  ORDER BY evidence.number`;

const reasons = `
  SELECT purchase.id, purchase_unproven.reason_digest FROM purchase
    CROSS JOIN purchase_unproven ON purchase_unproven.purchase_id = purchase.id
  WHERE purchase.day BETWEEN @from AND @to ORDER BY purchase_unproven.log_seq`;

const agreedTo = `
  SELECT purchase.id FROM purchase CROSS JOIN plan_request_purchase AS asked ON asked.purchase_id = purchase.id
    CROSS JOIN plan_request_answer AS answer ON answer.plan_request_id = asked.plan_request_id
  WHERE purchase.day BETWEEN @from AND @to AND answer.answer IN ('agreed', 'partly')`;

type Rule = SpendingFacts['rule'];

/** The strictest of its lines. */
function ruleOf(rules: readonly Rule[]): Rule {
  return rules.includes('not_allowed') ? 'not_allowed' : rules.includes('ask_first') ? 'ask_first' : 'allowed';
}

/** What was bought in the days, each with its plan lines and proofs. */
export function spendingFacts(reading: Reading, { from, to }: Span): readonly SpendingFacts[] {
  const { sql, contentOf } = reading;
  const days = { from, to };
  const lines = new Map(allPlanLines(reading).map((line) => [line.id, line]));
  const charged = grouped(sql.all(shares, days, { id: text, stream_id: text, plan_line_id: text, outcome_id: text }), ({ id }) => id);
  const proved = grouped(sql.all(proofs, days, { id: text, number: whole }), ({ id }) => id);
  const said = new Map(sql.all(reasons, days, { id: text, reason_digest: text }).map((row) => [row.id, row.reason_digest]));
  const asked = new Set(sql.all(agreedTo, days, { id: text }).map(({ id }) => id));
  const shape = { id: text, day, category: categoryColumn, paid_by: oneOf('account', 'holder'), words_digest: text, amount_pence: money };
  return sql.all(purchases, days, shape).map((row): SpendingFacts => {
    const parts = charged.get(row.id) ?? [];
    const own = parts.flatMap((part) => lines.get(part.plan_line_id) ?? []);
    const { payee, what, reference: invoice } = readDueWords(contentOf(row.words_digest));
    const reason = said.get(row.id);
    return {
      id: row.id,
      screen: 'purchases',
      day: row.day,
      payee,
      what,
      category: row.category,
      amount: row.amount_pence,
      streamIds: [...new Set(parts.map((part) => part.stream_id))],
      planLineIds: parts.map((part) => part.plan_line_id),
      outcomeIds: parts.map((part) => part.outcome_id),
      rule: ruleOf(own.map(({ rule }) => rule)),
      // On no line of the plan nobody has agreed to it.
      isApproved: asked.has(row.id) || (own.length > 0 && own.every(({ rule, approved }) => rule === 'allowed' || approved)),
      paidBy: row.paid_by,
      evidence: (proved.get(row.id) ?? []).map(({ number }) => number),
      ...given({ invoice, noReceiptBecause: reason === undefined ? undefined : (textIn(contentOf(reason), 'reason') ?? erased) }),
    };
  });
}

/** Agencies that were paid in the days: the book has no registration number of theirs but in what was said of the finding. */
export function agenciesOf(spending: readonly SpendingFacts[]): readonly AgencyFacts[] {
  const bills = spending.filter(({ category }) => category === 'agency');
  return [...new Map(bills.map(({ payee, id }) => [payee, { payee, purchaseId: id }])).values()];
}

// Erasures are few: each is made by a person, with a reason.
const gone = `
  SELECT evidence.id, evidence.number, (SELECT log.at FROM log WHERE log.seq = evidence.log_seq) AS kept_at,
    (SELECT log.at FROM log WHERE log.seq = erasure.log_seq) AS erased_at
  FROM erasure CROSS JOIN evidence ON evidence.sha256 = erasure.digest
  WHERE erasure.log_seq >= 1 AND +erasure.kind = 'evidence' ORDER BY evidence.number`;

/** Proofs erased in the days. The year that a record is of ends on 31 March after it was kept, as public bodies count. */
export function erasedFacts({ sql }: Reading, { from }: Span, keepYears: number): readonly ErasedFacts[] {
  const rows = sql.all(gone, [], { id: text, number: whole, kept_at: instant, erased_at: instant });
  return rows.flatMap((row) => {
    const [kept, erasedOn] = [londonDay(row.kept_at), londonDay(row.erased_at)];
    if (erasedOn < from) return [];
    const march = asDay(`${kept.slice(0, 4)}-03-31`);
    const end = kept <= march ? march : addMonths(march, 12);
    return [{ id: row.id, number: row.number, erasedOn, keepUntil: addMonths(end, 12 * keepYears) }];
  });
}

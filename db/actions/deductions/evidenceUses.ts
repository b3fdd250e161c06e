import { erased, textIn } from '#core/book/dueWords';
import { orderKinds, orderName } from '#core/orders/order';
import { shortDay } from '#core/time/words';
import { type Numbers, type Use } from '#db/actions/ledger/uses';
import { type Reading } from '#db/kernel/handlers';
import { day, oneOf, text } from '#db/rows';

// Few to a PA: read by their own tables' links to the proof, with the PA's name.
const named = (table: string, on: string): string => `
  SELECT evidence.id, assistant.name, ${table}.${on} AS day, ${table}.words_digest FROM ${table}
    CROSS JOIN evidence ON evidence.id = ${table}.evidence_id AND evidence.number BETWEEN @first AND @last
    CROSS JOIN employment ON employment.id = ${table}.employment_id CROSS JOIN assistant ON assistant.id = employment.assistant_id
  WHERE ${table}.log_seq >= @since ORDER BY ${table}.log_seq`;

const orders = `
  SELECT evidence.id, assistant.name, attachment_order.made_on AS day, attachment_order.kind FROM attachment_order
    CROSS JOIN evidence ON evidence.id = attachment_order.evidence_id AND evidence.number BETWEEN @first AND @last
    CROSS JOIN employment ON employment.id = attachment_order.employment_id CROSS JOIN assistant ON assistant.id = employment.assistant_id
  WHERE attachment_order.log_seq >= @since ORDER BY attachment_order.log_seq`;

const agreed = named('agreed_deduction', 'consented_on');
const advances = named('pay_advance', 'day');
const claims = named('pay_claim', 'day');
const explained = named('minimum_wage_answer', 'payday');

/** What proofs of orders, agreements, advances, claims and explanations prove. */
export function deductionUses({ sql, contentOf }: Reading, numbers: Numbers): readonly Use[] {
  const shape = { id: text, name: text, day, words_digest: text };
  const uses = (query: string, wordsOf: (name: string, what: string, on: string) => string, member: string): readonly Use[] =>
    sql.all(query, numbers, shape).map((row) => {
      const what = textIn(contentOf(row.words_digest), member) ?? erased;
      return { id: row.id, words: wordsOf(row.name, what, shortDay(row.day)) };
    });
  return [
    ...sql
      .all(orders, numbers, { id: text, name: text, day, kind: oneOf(...orderKinds) })
      .map((row) => ({ id: row.id, words: `${orderName(row.kind)} of ${row.name}, made on ${shortDay(row.day)}` })),
    ...uses(agreed, (name, what, on) => `${name} agreed to “${what}” on ${on}`, 'what'),
    ...uses(advances, (name, what, on) => `Pay advanced to ${name} on ${on}: ${what}`, 'why'),
    ...uses(claims, (name, what, on) => `${name}’s claim of ${on}: ${what}`, 'words'),
    ...uses(explained, (name, what, on) => `Why ${name}’s pay of ${on} is right: ${what}`, 'why'),
  ];
}

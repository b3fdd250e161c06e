import { type Day } from '#core/time/day';
import { shortDay } from '#core/time/words';
import { type Numbers, type Use } from '#db/actions/ledger/uses';
import { type Reading } from '#db/kernel/handlers';
import { day, text } from '#db/rows';

const proof = (table: string): string =>
  `CROSS JOIN evidence ON evidence.id = ${table}.evidence_id AND evidence.number BETWEEN @first AND @last`;
const whose = (table: string): string =>
  `CROSS JOIN employment ON employment.id = ${table}.employment_id CROSS JOIN assistant ON assistant.id = employment.assistant_id`;

const events = `
  SELECT evidence.id, pension_event.day, assistant.name FROM pension_event ${proof('pension_event')} ${whose('pension_event')}
  WHERE pension_event.log_seq >= @since ORDER BY pension_event.log_seq`;

const terms = `
  SELECT evidence.id, pension_own_terms.from_day AS day, assistant.name FROM pension_own_terms ${proof('pension_own_terms')}
    ${whose('pension_own_terms')}
  WHERE pension_own_terms.log_seq >= @since ORDER BY pension_own_terms.log_seq`;

const arrears = `
  SELECT evidence.id, pension_arrears_agreed.agreed_on AS day, assistant.name FROM pension_arrears_agreed ${proof('pension_arrears_agreed')}
    CROSS JOIN pension_event ON pension_event.id = pension_arrears_agreed.event_id ${whose('pension_event')}
  WHERE pension_arrears_agreed.log_seq >= @since ORDER BY pension_arrears_agreed.log_seq`;

const declarations = `
  SELECT evidence.id, pension_declaration.done_on AS day, employer.name FROM pension_declaration ${proof('pension_declaration')}
    CROSS JOIN employer ON employer.id = pension_declaration.employer_id
  WHERE pension_declaration.log_seq >= @since ORDER BY pension_declaration.log_seq`;

/** What papers of pensions prove: joining, opting out and leaving, agreed percentages and arrears, declarations. */
export function pensionUses({ sql }: Reading, numbers: Numbers): readonly Use[] {
  const uses = (query: string, wordsOf: (name: string, on: Day) => string): readonly Use[] =>
    sql.all(query, numbers, { id: text, day, name: text }).map((row) => ({ id: row.id, words: wordsOf(row.name, row.day) }));
  return [
    ...uses(events, (name, on) => `Pension of ${name}, ${shortDay(on)}`),
    ...uses(terms, (name, on) => `Pension percentages of ${name} from ${shortDay(on)}`),
    ...uses(arrears, (name, on) => `Missed pension contributions of ${name}, agreed on ${shortDay(on)}`),
    ...uses(declarations, (name, on) => `Pension declaration of ${name} on ${shortDay(on)}`),
  ];
}

import { type Day } from '#core/time/day';
import { shortDay } from '#core/time/words';
import { type Numbers, type Use } from '#db/actions/ledger/uses';
import { type Reading } from '#db/kernel/handlers';
import { day, text } from '#db/rows';

const of = (table: string, on: string): string => `
  SELECT evidence.id, ${on} AS day, assistant.name FROM ${table}
    CROSS JOIN evidence ON evidence.id = ${table}.evidence_id AND evidence.number BETWEEN @first AND @last
    CROSS JOIN employment ON employment.id = ${table}.employment_id CROSS JOIN assistant ON assistant.id = employment.assistant_id
  WHERE ${table}.log_seq >= @since ORDER BY ${table}.log_seq`;

/** What papers of a PA's tax prove: how they started, a code notice of HMRC's, what they earned before. */
export function taxUses({ sql }: Reading, numbers: Numbers): readonly Use[] {
  const uses = (table: string, on: string, wordsOf: (name: string, on: Day) => string): readonly Use[] =>
    sql.all(of(table, on), numbers, { id: text, day, name: text }).map((row) => ({ id: row.id, words: wordsOf(row.name, row.day) }));
  return [
    ...uses('starter', 'employment.starts_on', (name, on) => `How ${name} started on ${shortDay(on)}`),
    ...uses('code_notice', 'code_notice.issued_on', (name, on) => `HMRC’s notice about ${name} of ${shortDay(on)}`),
    ...uses('earnings_before', 'earnings_before.about_day', (name, on) => `What ${name} earned before ${shortDay(on)}`),
  ];
}

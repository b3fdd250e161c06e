import { shortDay } from '#core/time/words';
import { type Numbers, type Use } from '#db/actions/ledger/uses';
import { type Reading } from '#db/kernel/handlers';
import { day, text } from '#db/rows';

const of = (table: string): string => `
  SELECT evidence.id, own.day FROM ${table} AS own CROSS JOIN evidence ON evidence.id = own.evidence_id AND evidence.number BETWEEN @first AND @last
  WHERE own.log_seq >= @since ORDER BY own.log_seq`;

const papers = [
  { query: of('demand_letter'), words: (on: string) => `Letter of ${on} that asks for money back` },
  { query: of('demand_reconsideration'), words: (on: string) => `Asked on ${on} for a demand to be looked at again` },
  { query: of('demand_outcome'), words: (on: string) => `Answer of ${on} about money asked back` },
] as const;

/** What letters about money that is asked back prove. */
export function demandUses({ sql }: Reading, numbers: Numbers): readonly Use[] {
  return papers.flatMap(({ query, words }) =>
    sql.all(query, numbers, { id: text, day }).map((row) => ({ id: row.id, words: words(shortDay(row.day)) })),
  );
}

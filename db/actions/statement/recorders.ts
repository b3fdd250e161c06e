import { type StatementData } from '#core/contract/shapes/statement';
import { type Span } from '#core/time/day';
import { typists } from '#db/actions/helpers/writers';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

// The postings of an entry are of the entry's own command.
const entries = `
  SELECT posting.entry_id, (SELECT log.actor_id FROM log WHERE log.seq = posting.log_seq) AS actor_id
  FROM posting WHERE posting.stream_id = @stream AND posting.day BETWEEN @from AND @to GROUP BY posting.entry_id`;

/** Who typed the entries of a stream and span, by reference and never by name; absent where it was the holder alone. */
export function recordersOf(reading: Reading, streamId: string, { from, to }: Span): StatementData['recorders'] {
  const people = typists(reading);
  if (people.length < 2) return undefined;
  const counts = new Map<string, number>();
  for (const { actor_id: actor } of reading.sql.all(entries, { stream: streamId, from, to }, { entry_id: text, actor_id: text }))
    counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const all = people.flatMap(({ actorId, reference, role }) => {
    const count = counts.get(actorId);
    return count === undefined ? [] : [{ reference, role, entries: count }];
  });
  return all.some(({ role }) => role !== 'holder') ? all : undefined;
}

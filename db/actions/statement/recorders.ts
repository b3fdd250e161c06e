import { type StatementData } from '#core/contract/shapes/statement';
import { type Span } from '#core/time/day';
import { typists } from '#db/actions/helpers/writers';
import { type Reading } from '#db/kernel/handlers';
import { text, whole } from '#db/rows';

const entries = `
  SELECT log.actor_id, count(DISTINCT posting.entry_id) AS entries
  FROM posting CROSS JOIN entry ON entry.id = posting.entry_id CROSS JOIN log ON log.seq = entry.log_seq
  WHERE posting.stream_id = @stream AND posting.day BETWEEN @from AND @to GROUP BY log.actor_id`;

/** Who typed the entries of a stream and span, by reference and never by name; absent where it was the holder alone. */
export function recordersOf(reading: Reading, streamId: string, { from, to }: Span): StatementData['recorders'] {
  const rows = reading.sql.all(entries, { stream: streamId, from, to }, { actor_id: text, entries: whole });
  const counts = new Map(rows.map((row) => [row.actor_id, row.entries]));
  const all = typists(reading).flatMap(({ actorId, reference, role }) => {
    const count = counts.get(actorId);
    return count === undefined ? [] : [{ reference, role, entries: count }];
  });
  return all.some(({ role }) => role !== 'holder') ? all : undefined;
}

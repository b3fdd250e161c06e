import { dueInWords } from '#core/book/dueWords';
import { type OutputOf } from '#core/contract/routes';
import { type OpenDue } from '#db/actions/dues';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

const streamsOf = 'SELECT DISTINCT stream_id FROM posting WHERE entry_id = ? AND account_id = ? ORDER BY stream_id';

/** A due as windows show it. */
export function dueForPeople({ sql }: Reading, due: OpenDue): OutputOf<'due.list'>['dues'][number] {
  const { id, kind, direction, day, amount, open, entryId, account } = due;
  const streamIds = sql.all(streamsOf, [entryId, account], { stream_id: text }).map(({ stream_id }) => stream_id);
  return { id, kind, direction, day, amount, open, words: dueInWords(due.words), streamIds };
}

import { dueInWords } from '#core/book/dueWords';
import { type OutputOf } from '#core/contract/routes';
import { type OpenDue } from '#db/actions/dues';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

// By its entry and not by its account, which grows with the book: the plus keeps the account's index out of it.
const streamsOf = 'SELECT stream_id FROM posting WHERE entry_id = ? AND +account_id = ? ORDER BY place';

/** A due as windows show it. */
export function dueForPeople({ sql }: Reading, due: OpenDue): OutputOf<'due.list'>['dues'][number] {
  const { id, kind, direction, day, amount, open, entryId, account } = due;
  const streamIds = [...new Set(sql.all(streamsOf, [entryId, account], { stream_id: text }).map(({ stream_id }) => stream_id))];
  return { id, kind, direction, day, amount, open, words: dueInWords(due.words), streamIds };
}

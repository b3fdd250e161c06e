import { erased } from '#core/book/dueWords';
import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

/** A person who writes in the book, by the name kept for them. */
export function listActors({ sql, contentOf, actor }: Reading, _: InputOf<'actor.list'>): Result<OutputOf<'actor.list'>> {
  const rows = sql.all('SELECT id, role, name_digest FROM actor ORDER BY log_seq, id', [], { id: text, role: text, name_digest: text });
  const actors = rows.map(({ id, role, name_digest: digest }) => {
    const name = contentOf(digest);
    return { id, role, name: typeof name === 'string' ? name : erased };
  });
  return done({ actors, current: actor });
}

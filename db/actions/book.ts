import { type Day } from '#core/time/day';
import { day, oneOf, text } from '#db/rows';
import { type Reading } from '#db/kernel/handlers';

export type BookFacts = { readonly name: string; readonly kind: 'real' | 'practice'; readonly started_on: Day };

/** The book's own row: its name, its kind and the day it begins. */
export function bookFacts({ sql }: Reading): BookFacts {
  const found = sql.one('SELECT name, kind, started_on FROM book WHERE one = 1', [], {
    name: text,
    kind: oneOf('real', 'practice'),
    started_on: day,
  });
  if (found === undefined) throw new Error('the book has no row of its own');
  return found;
}

import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

/** Who keeps the book, for the words of what they are owed. */
export function holderName({ sql }: Reading): string {
  return sql.one('SELECT name FROM holder LIMIT 1', [], { name: text })?.name ?? 'The holder';
}

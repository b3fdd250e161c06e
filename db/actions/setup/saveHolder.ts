import { type InputOf } from '#core/contract/routes';
import { done } from '#core/contract/result';
import { type Made } from '#db/actions/made';
import { type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';
import { holder } from '#db/schema/setup';

/** Who keeps the book. There is one; saving again changes it. */
export function saveHolder(writing: Writing, input: InputOf<'holder.save'>): Made {
  const { name, role, since = null, address = null, contact = null } = input;
  const known = writing.sql.one('SELECT id FROM holder LIMIT 1', [], { id: text });
  const id = known?.id ?? writing.newId('holder');
  const row = { id, name, role, since, address, contact };
  writing.orm.insert(holder).values(row).onConflictDoUpdate({ target: holder.id, set: row }).run();
  return done({ id });
}

import { type InputOf } from '#core/contract/routes';
import { done } from '#core/contract/result';
import { type Made } from '#db/actions/made';
import { type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

/** Who keeps the book. There is one; saving again changes it. */
export function saveHolder(writing: Writing, input: InputOf<'holder.save'>): Made {
  const { name, role, since = null, address = null, contact = null } = input;
  const known = writing.sql.one('SELECT id FROM holder LIMIT 1', [], { id: text });
  const id = known?.id ?? writing.newId('holder');
  writing.sql.run(
    `INSERT INTO holder (id, name, role, since, address, contact) VALUES (@id, @name, @role, @since, @address, @contact)
     ON CONFLICT (id) DO UPDATE SET name = @name, role = @role, since = @since, address = @address, contact = @contact`,
    { id, name, role, since, address, contact },
  );
  return done({ id });
}

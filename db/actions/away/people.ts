import { type PersonAwayRead } from '#core/contract/shapes/away';
import { type Span } from '#core/time/day';
import { awayOn } from '#db/actions/away/awayOn';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

type Person = { readonly id: string; readonly name: string; readonly reference: string };

/** Every PA by their id. */
function assistants({ sql }: Reading): ReadonlyMap<string, Person> {
  const rows = sql.all('SELECT id, name, reference FROM assistant', [], { id: text, name: text, reference: text });
  return new Map(rows.map((row) => [row.id, row]));
}

/** PAs who are away within some days, with their names. */
export function peopleAway(reading: Reading, span: Span): PersonAwayRead[] {
  const known = assistants(reading);
  return awayOn(reading.sql, span).people.flatMap(({ assistantId, ...away }) => {
    const assistant = known.get(assistantId);
    return assistant === undefined ? [] : [{ ...away, assistant: { ...assistant } }];
  });
}

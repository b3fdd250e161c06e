import { erased } from '#core/book/dueWords';
import { type Problem, problem } from '#core/contract/problem';
import { dayInWords } from '#core/time/words';
import { lastOf, mayType, termsOf } from '#db/actions/helpers/writers';
import { type Reading } from '#db/kernel/handlers';
import { oneOf, text } from '#db/rows';

/** Why whoever a command names may not type today; undefined where they may. Asked before every command of the book. */
export function typistProblem(reading: Reading): Problem | undefined {
  const { sql, actor, today, contentOf } = reading;
  const row = sql.one('SELECT role, name_digest FROM actor WHERE id = ?', [actor], {
    role: oneOf('holder', 'helper', 'broker'),
    name_digest: text,
  });
  if (row === undefined) return problem('helper.unknown', {});
  if (row.role === 'holder') return undefined;
  const terms = termsOf(reading, actor);
  if (mayType(row.role, terms, today)) return undefined;
  const known = contentOf(row.name_digest);
  const name = typeof known === 'string' ? known : erased;
  const begun = terms.filter(({ from }) => from <= today);
  const next = terms.findLast(({ from }) => from > today);
  if (begun.length === 0 && next !== undefined) return problem('helper.notYet', { name, from: dayInWords(next.from) });
  const last = begun
    .flatMap((term) => lastOf(term) ?? [])
    .toSorted()
    .at(-1);
  return problem('helper.over', { name, on: last === undefined ? dayInWords(today) : dayInWords(last) });
}

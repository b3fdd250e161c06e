import { checkMapping } from '#core/bank/checkMapping';
import { layoutsThatFit } from '#core/bank/findLayout';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { layouts } from '#db/actions/bank/layouts';
import { firstRowsOf } from '#db/actions/bank/readFile';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { bankProfile } from '#db/schema/bank';

const confidenceWords = { high: 'Seen in real files', medium: 'Seen in few files', low: 'Not sure' } as const;

export function listProfiles(reading: Reading): Result<OutputOf<'bank.profiles'>> {
  const profiles = layouts(reading).map((layout) => ({
    id: layout.id,
    name: layout.name,
    own: layout.own === true,
    confidence: layout.own === true ? 'Mapped by you' : confidenceWords[layout.confidence],
    hasBalance: layout.mapping.balanceColumn !== undefined,
  }));
  return done({ profiles });
}

const shown = 12;

/** The first rows of a file and the layouts whose heading it has. A person chooses; nothing is guessed. */
export function inspectFile(reading: Reading, { file }: InputOf<'bank.inspect'>): Result<OutputOf<'bank.inspect'>> {
  const rows = firstRowsOf(reading, file);
  if (!rows.ok) return rows;
  return done({
    rows: rows.value.slice(0, shown).map((row) => [...row]),
    columns: Math.max(0, ...rows.value.slice(0, shown).map((row) => row.length)),
    fits: layoutsThatFit(rows.value, layouts(reading)).map(({ id }) => id),
  });
}

/** A layout mapped once and named, for every later file of that bank. */
export function saveProfile(writing: Writing, { name, mapping }: InputOf<'bank.saveProfile'>): Result<OutputOf<'bank.saveProfile'>> {
  if (layouts(writing).some((layout) => layout.name.toLowerCase() === name.toLowerCase()))
    return refused(problem('setup.nameTaken', { what: 'layout', name }, 'name'));
  const checked = checkMapping(mapping);
  if (!checked.ok) return refused({ ...checked.problem, field: 'mapping' });
  const id = writing.newId('bank_profile');
  writing.orm
    .insert(bankProfile)
    .values({ id, name, mapping: JSON.stringify(mapping) })
    .run();
  return done({ id });
}

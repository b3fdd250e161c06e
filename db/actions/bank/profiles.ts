import { checkMapping } from '#core/bank/checkMapping';
import { formatLayouts } from '#core/bank/formats/formatLayouts';
import { layoutsThatFit } from '#core/bank/mappingFor';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { layouts } from '#db/actions/bank/layouts';
import { firstLookAt } from '#db/actions/bank/readFile';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { bankProfile } from '#db/schema/bank';

const confidenceWords = { high: 'Seen in real files', medium: 'Seen in few files', low: 'Not sure' } as const;

export function listProfiles(reading: Reading): Result<OutputOf<'bank.profiles'>> {
  const profiles = layouts(reading).map((layout) => ({
    id: layout.id,
    name: layout.name,
    own: layout.own === true,
    confidence: layout.own === true ? 'Mapped by you' : confidenceWords[layout.confidence],
    hasBalance: layout.mapping.balanceColumn !== undefined || ('named' in layout && layout.named?.balance !== undefined),
  }));
  const formats = formatLayouts.map((format) => ({ ...format, own: false, confidence: 'A format with rules of its own' }));
  return done({ profiles: [...profiles, ...formats] });
}

const shown = 12;

/** The first rows of a file and the layouts whose heading it has. A person chooses; nothing is guessed. */
export function inspectFile(reading: Reading, { file }: InputOf<'bank.inspect'>): Result<OutputOf<'bank.inspect'>> {
  const look = firstLookAt(reading, file);
  if (!look.ok) return look;
  const { format, rows } = look.value;
  const first = rows.slice(0, shown);
  const fits = format === 'csv' || format === 'labelled' ? layoutsThatFit(rows, layouts(reading)).map(({ id }) => id) : [format];
  return done({ rows: first.map((row) => [...row]), columns: Math.max(0, ...first.map((row) => row.length)), fits });
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

import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

const special = /[\\^$.*+?()[\]{}|]/gu;

/** The name as people and files write it: any letters' size, and a dash or the like for a space. One word alone only as a payee. */
function written(name: string): RegExp {
  const parts = name
    .trim()
    .split(/\s+/u)
    .map((part) => part.replaceAll(special, String.raw`\$&`));
  const alone = parts.length === 1 ? ['^', String.raw`(?=$|:)`] : [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{L}\p{N}])`];
  return new RegExp(alone.join(parts.join(String.raw`[\s_.-]+`)), 'giu');
}

type Hide = (words: string) => string;

/** Asked for once by each reading: a statement has a thousand lines, and a household some PAs. */
const known = new WeakMap<Reading, Hide>();

function hiding({ sql }: Reading): Hide {
  const names = sql
    .all('SELECT name, reference FROM assistant ORDER BY length(name) DESC', [], { name: text, reference: text })
    .map(({ name, reference }) => ({ name: written(name), reference }));
  return (words) => names.reduce((so, { name, reference }) => so.replaceAll(name, () => reference), words);
}

/** What a person typed, with PAs by reference, as the copy for the auditor has them. */
export function withoutNames(reading: Reading, words: string): string {
  const hide = known.get(reading) ?? hiding(reading);
  known.set(reading, hide);
  return hide(words);
}

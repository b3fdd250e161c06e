import { profileOfStream } from '#db/actions/funders/profile';
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

/** Asked for once by each reading and stream, as the names are. */
const asked = new WeakMap<Reading, Map<string, boolean>>();

/** Whether the stream's funder asks for PAs by name in the copy for its auditor. */
export function areNamed(reading: Reading, streamId: string): boolean {
  const known = asked.get(reading) ?? new Map<string, boolean>();
  asked.set(reading, known);
  const answer = known.get(streamId) ?? profileOfStream(reading, streamId)?.namesInStatement ?? false;
  known.set(streamId, answer);
  return answer;
}

/** A PA as the stream's auditor reads them: by reference, or by name where its funder asks for names. */
export function calledFor(reading: Reading, streamId: string, { name, reference }: Readonly<Record<'name' | 'reference', string>>): string {
  return areNamed(reading, streamId) ? `${name} (${reference})` : reference;
}

/** What a person typed, with PAs by reference unless the funder asks for names, as the copy for the stream's auditor has them. */
export function withoutNames(reading: Reading, streamId: string, words: string): string {
  if (areNamed(reading, streamId)) return words;
  const hide = known.get(reading) ?? hiding(reading);
  known.set(reading, hide);
  return hide(words);
}

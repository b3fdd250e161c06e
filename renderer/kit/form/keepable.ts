import { type Draft } from '#core/contract/shapes/draft';
import { type Rules } from './defineForm.ts';

type Kept = Draft['raws'][string];

function isTexts(value: object): value is { readonly [name: string]: string } {
  return Object.values(value).every((part) => typeof part === 'string');
}

/** As much as the book keeps of one field. */
const longest = 4_000;

/** Words, several choices, or words by key. A chosen file is none of them: it is known by a token that ends with the window. */
function keepable(value: unknown): Kept | undefined {
  if (typeof value === 'string') return value.slice(0, longest);
  if (typeof value !== 'object' || value === null || !isTexts(value)) return undefined;
  const parts = Object.entries(value).map(([name, text]) => [name, text.slice(0, longest)] as const);
  return Array.isArray(value) ? parts.map(([, text]) => text) : Object.fromEntries(parts);
}

/** What of a form can wait for another day, and whether a file was among what cannot. */
export function keepableRaws(raws: Readonly<Record<string, unknown>>): Pick<Draft, 'raws' | 'hadFile'> {
  const parts = Object.entries(raws).map(([name, raw]) => ({ name, kept: keepable(raw) }));
  return {
    raws: Object.fromEntries(parts.flatMap(({ name, kept }) => (kept === undefined ? [] : [[name, kept]]))),
    hadFile: parts.some(({ kept }) => kept === undefined),
  };
}

function kindOf(raw: unknown): string {
  return Array.isArray(raw) ? 'list' : typeof raw;
}

/** Those that the form still has a field of the same kind for. */
export function asRaws(rules: Rules, raws: Draft['raws']): Readonly<Record<string, Kept>> {
  return Object.fromEntries(
    Object.entries(raws).filter(([name, raw]) => Object.hasOwn(rules, name) && kindOf(rules[name]?.start) === kindOf(raw)),
  );
}

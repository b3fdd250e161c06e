import { type Sheet } from './sheet.ts';

/**
 * The letters that the embedded typeface can print: Atkinson Hyperlegible Next in all that is published of it (its subsets latin and
 * latin-ext, 2025-09-05). test/documents/letters.test.ts holds these ranges to the fonts.
 */
const drawn: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0xb4],
  [0xb6, 0x107],
  [0x10a, 0x113],
  [0x116, 0x11b],
  [0x11e, 0x123],
  [0x126, 0x127],
  [0x12a, 0x12b],
  [0x12e, 0x133],
  [0x136, 0x137],
  [0x139, 0x13e],
  [0x141, 0x148],
  [0x150, 0x155],
  [0x158, 0x15b],
  [0x15e, 0x165],
  [0x16a, 0x16b],
  [0x16e, 0x17e],
  [0x192, 0x192],
  [0x218, 0x21b],
  [0x237, 0x237],
  [0x2c6, 0x2c7],
  [0x2c9, 0x2c9],
  [0x2da, 0x2da],
  [0x2dc, 0x2dd],
  [0x300, 0x301],
  [0x303, 0x304],
  [0x308, 0x308],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x1ef2, 0x1ef3],
  [0x2009, 0x2009],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2020, 0x2020],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x20ac, 0x20ac],
  [0x20b9, 0x20b9],
  [0x2113, 0x2113],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
  [0x2215, 0x2215],
];

/** Letters that print the same as one of the typeface's. */
const alike: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u202f': '\u00a0',
  '\u2009': '\u00a0',
};

/** Whether the typeface has a shape for this letter. */
export function isDrawn(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return drawn.some(([from, to]) => from <= code && code <= to);
}

function areDrawn(letters: string): boolean {
  return Array.from(letters).every(isDrawn);
}

/** A letter without the marks that the typeface has not: ễ as ê. Undefined where not even its base is there. */
function withFewerMarks(letter: string): string | undefined {
  const parts = Array.from(letter.normalize('NFD'));
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const simpler = parts.slice(0, count).join('').normalize('NFC');
    if (areDrawn(simpler)) return simpler;
  }
  return undefined;
}

export type Printed = { readonly letters: string; readonly isItself: boolean };

/**
 * What stands on paper for one letter: itself, one that prints the same, the plain form of a marked or joined one, nothing for a mark
 * that stands alone, or a question mark.
 */
export function printed(letter: string): Printed {
  const same = alike[letter] ?? letter;
  if (isDrawn(same)) return { letters: same, isItself: true };
  const plain = letter.normalize('NFKD');
  if (plain !== letter && areDrawn(plain)) return { letters: plain, isItself: false };
  const simpler = withFewerMarks(letter);
  if (simpler !== undefined) return { letters: simpler, isItself: false };
  return { letters: /^[\p{M}\p{Cf}]$/u.test(letter) ? '' : '?', isItself: false };
}

/** Words that cannot be printed as they are, and what stands for them. */
export type Misprint = { readonly words: string; readonly printed: string };

function misprintOf(word: string): Misprint | undefined {
  const letters = Array.from(word.normalize('NFC'), printed);
  if (letters.every(({ isItself }) => isItself)) return undefined;
  return { words: word, printed: letters.map((one) => one.letters).join('') };
}

/** Neighbours are told together: a name of two words is one name. */
function misprintsIn(text: string): readonly Misprint[] {
  const found: Misprint[] = [];
  let isNext = false;
  for (const word of text.split(/\s+/u)) {
    const misprint = misprintOf(word);
    const last = found.at(-1);
    if (misprint !== undefined && isNext && last !== undefined)
      found[found.length - 1] = { words: `${last.words} ${misprint.words}`, printed: `${last.printed} ${misprint.printed}` };
    else if (misprint !== undefined) found.push(misprint);
    isNext = misprint !== undefined;
  }
  return found;
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Everything on a sheet that its typeface cannot print as written, each once, in the order of the sheet. */
export function misprints(sheet: Sheet): readonly Misprint[] {
  const found = new Map(textsIn(sheet).flatMap((text) => misprintsIn(text).map((one) => [one.words, one])));
  return [...found.values()];
}

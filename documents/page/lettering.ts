import { type Fonts } from '#documents/fonts';
import { type EmbeddedFont, type PDFDocument } from '#documents/pdfkit';
import { type Style, type Weight } from './look.ts';

/** Letters of one font in the form a page's content takes: the inside of a TJ array. */
export type Run = { readonly font: EmbeddedFont; readonly letters: string };
/** `width` is in thousandths of the size; `isWhole` is false where a letter had no shape and a question mark stands for it. */
export type Lettered = { readonly runs: readonly Run[]; readonly width: number; readonly isWhole: boolean };

/** Measures and encodes words in the embedded fonts; every word is shaped once. Figures are tabular throughout, so that sums align. */
export type Lettering = {
  /** Of one word without spaces. */
  readonly word: (word: string, weight: Weight) => Lettered;
  /** Of words with single spaces, in points. */
  readonly width: (words: string, style: Style) => number;
};

const tabular = ['tnum'];

/** Letters that print the same and are missing from the fonts. */
const alike: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u202f': '\u00a0',
  '\u2009': '\u00a0',
};

type Piece = { readonly font: EmbeddedFont; readonly text: string };

function hex(font: EmbeddedFont, text: string): { readonly letters: string; readonly width: number } {
  const [codes, positions] = font.encode(text, tabular);
  let letters = '<';
  let width = 0;
  codes.forEach((code, place) => {
    const { xAdvance = 0, advanceWidth = 0 } = positions[place] ?? {};
    const kern = Math.round(advanceWidth - xAdvance);
    width += advanceWidth - kern;
    letters += kern === 0 || place === codes.length - 1 ? code : `${code}> ${String(kern)} <`;
  });
  return { letters: `${letters}>`, width };
}

export function lettering(file: PDFDocument, fonts: Fonts): Lettering {
  const opened = new Map<string, EmbeddedFont>();
  const shaped = new Map<string, Lettered>();

  function face(weight: Weight, part: 'latin' | 'latinExtended'): EmbeddedFont {
    const name = `${weight} ${part}`;
    const known = opened.get(name);
    if (known !== undefined) return known;
    const font = file.registerFont(name, fonts[weight][part]).font(name)._font;
    opened.set(name, font);
    return font;
  }

  function fontFor(letter: string, weight: Weight): EmbeddedFont | undefined {
    const code = letter.codePointAt(0) ?? 0;
    const latin = face(weight, 'latin');
    if (latin.font.hasGlyphForCodePoint(code)) return latin;
    const extended = face(weight, 'latinExtended');
    return extended.font.hasGlyphForCodePoint(code) ? extended : undefined;
  }

  function shape(word: string, weight: Weight): Lettered {
    const pieces: Piece[] = [];
    let isWhole = true;
    for (const given of word.normalize('NFC')) {
      const letter = alike[given] ?? given;
      const font = fontFor(letter, weight);
      if (font === undefined) isWhole = false;
      const next = { font: font ?? face(weight, 'latin'), text: font === undefined ? '?' : letter };
      const last = pieces.at(-1);
      if (last?.font === next.font) pieces[pieces.length - 1] = { font: last.font, text: last.text + next.text };
      else pieces.push(next);
    }
    const parts = pieces.map(({ font, text }) => ({ font, ...hex(font, text) }));
    return { runs: parts.map(({ font, letters }) => ({ font, letters })), width: parts.reduce((so, { width }) => so + width, 0), isWhole };
  }

  function word(text: string, weight: Weight): Lettered {
    const key = `${weight} ${text}`;
    const known = shaped.get(key);
    if (known !== undefined) return known;
    const made = shape(text, weight);
    shaped.set(key, made);
    return made;
  }

  function width(words: string, style: Style): number {
    const parts = words.split(' ');
    const space = word(' ', style.weight).width;
    return (parts.reduce((so, part) => so + word(part, style.weight).width, space * (parts.length - 1)) * style.size) / 1000;
  }

  return { word, width };
}

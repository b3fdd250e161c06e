import { type Fonts } from '#documents/fonts';
import { plainFont } from '#documents/pdf/woff';
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

/** Sums and numbers are put together figure by figure, without kerning: that way columns of them align. */
const figures = /^[−£\d][\d,.%]+$/;

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

/** Neighbours of one font as one run: `<0012><0013>` says the same as `<00120013>`. */
function joined(runs: readonly Run[]): readonly Run[] {
  const made: Run[] = [];
  for (const run of runs) {
    const last = made.at(-1);
    if (last?.font === run.font) made[made.length - 1] = { font: run.font, letters: last.letters.slice(0, -1) + run.letters.slice(1) };
    else made.push(run);
  }
  return made;
}

export function lettering(file: PDFDocument, fonts: Fonts): Lettering {
  const opened = new Map<string, EmbeddedFont>();
  const shaped: Readonly<Record<Weight, Map<string, Lettered>>> = {
    regular: new Map(),
    medium: new Map(),
    semibold: new Map(),
    bold: new Map(),
  };

  function face(weight: Weight, part: 'latin' | 'latinExtended'): EmbeddedFont {
    const name = `${weight} ${part}`;
    const known = opened.get(name);
    if (known !== undefined) return known;
    const font = file.registerFont(name, plainFont(fonts[weight][part])).font(name)._font;
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

  function together(parts: readonly Lettered[]): Lettered {
    return {
      runs: joined(parts.flatMap(({ runs }) => runs)),
      width: parts.reduce((so, part) => so + part.width, 0),
      isWhole: parts.every(({ isWhole }) => isWhole),
    };
  }

  function word(text: string, weight: Weight): Lettered {
    const known = shaped[weight].get(text);
    if (known !== undefined) return known;
    const made = figures.test(text) ? together(Array.from(text, (figure) => word(figure, weight))) : shape(text, weight);
    shaped[weight].set(text, made);
    return made;
  }

  function width(words: string, { weight, size }: Style): number {
    let sum = 0;
    words.split(' ').forEach((part, place) => {
      sum += word(part, weight).width + (place === 0 ? 0 : word(' ', weight).width);
    });
    return (sum * size) / 1000;
  }

  return { word, width };
}

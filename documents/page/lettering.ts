import { type Fonts } from '#documents/fonts';
import { type EmbeddedFont, type PDFDocument } from '#documents/pdfkit';
import { faces } from './faces.ts';
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

/** Sums and numbers are put together figure by figure, without kerning: that way columns of them align. */
const figures = /^[−£\d][\d,.%]+$/;

function shape(font: EmbeddedFont, text: string, isWhole: boolean): Lettered {
  const [codes, positions] = font.encode(text, tabular);
  let letters = '<';
  let width = 0;
  codes.forEach((code, place) => {
    const { xAdvance = 0, advanceWidth = 0 } = positions[place] ?? {};
    const kern = Math.round(advanceWidth - xAdvance);
    width += advanceWidth - kern;
    letters += kern === 0 || place === codes.length - 1 ? code : `${code}> ${String(kern)} <`;
  });
  return { runs: [{ font, letters: `${letters}>` }], width, isWhole };
}

/** Neighbours of one font become one run: `<0012><0013>` says the same as `<00120013>`. */
function together(parts: readonly Lettered[]): Lettered {
  const runs: Run[] = [];
  let width = 0;
  let isWhole = true;
  for (const part of parts) {
    width += part.width;
    isWhole &&= part.isWhole;
    for (const run of part.runs) {
      const last = runs.at(-1);
      if (last?.font === run.font) runs[runs.length - 1] = { font: run.font, letters: last.letters.slice(0, -1) + run.letters.slice(1) };
      else runs.push(run);
    }
  }
  return { runs, width, isWhole };
}

export function lettering(file: PDFDocument, fonts: Fonts): Lettering {
  const cut = faces(file, fonts);
  const shaped: Readonly<Record<Weight, Map<string, Lettered>>> = {
    regular: new Map(),
    medium: new Map(),
    semibold: new Map(),
    bold: new Map(),
  };

  function word(text: string, weight: Weight): Lettered {
    const known = shaped[weight].get(text);
    if (known !== undefined) return known;
    const parts = figures.test(text)
      ? Array.from(text, (figure) => word(figure, weight))
      : cut(text, weight).map((piece) => shape(piece.font, piece.text, piece.isDrawn));
    const made = together(parts);
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

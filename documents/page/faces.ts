import { type Fonts } from '#documents/fonts';
import { plainFont } from '#documents/pdf/woff';
import { type EmbeddedFont, type PDFDocument } from '#documents/pdfkit';
import { type Weight } from './look.ts';

/** Part of a word in one font; `isDrawn` is false where a question mark stands for a letter without a shape. */
export type Piece = { readonly font: EmbeddedFont; readonly text: string; readonly isDrawn: boolean };

/** Letters that print the same and are missing from the fonts. */
const alike: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u202f': '\u00a0',
  '\u2009': '\u00a0',
};

/** Opens the fonts as they are needed and cuts words where one font has to help out another. */
export function faces(file: PDFDocument, fonts: Fonts): (word: string, weight: Weight) => readonly Piece[] {
  const opened = new Map<string, EmbeddedFont>();

  function face(weight: Weight, part: 'latin' | 'latinExtended'): EmbeddedFont {
    const name = `${weight} ${part}`;
    const known = opened.get(name);
    if (known !== undefined) return known;
    const font = file.registerFont(name, plainFont(fonts[weight][part])).font(name)._font;
    opened.set(name, font);
    return font;
  }

  function drawn(letter: string, weight: Weight): Piece {
    const code = letter.codePointAt(0) ?? 0;
    const latin = face(weight, 'latin');
    if (latin.font.hasGlyphForCodePoint(code)) return { font: latin, text: letter, isDrawn: true };
    const extended = face(weight, 'latinExtended');
    if (extended.font.hasGlyphForCodePoint(code)) return { font: extended, text: letter, isDrawn: true };
    return { font: latin, text: '?', isDrawn: false };
  }

  return (word, weight) => {
    const pieces: Piece[] = [];
    for (const letter of word.normalize('NFC')) {
      const next = drawn(alike[letter] ?? letter, weight);
      const last = pieces.at(-1);
      if (last?.font !== next.font) pieces.push(next);
      else pieces[pieces.length - 1] = { ...last, text: last.text + next.text, isDrawn: last.isDrawn && next.isDrawn };
    }
    return pieces;
  };
}

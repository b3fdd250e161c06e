import { printed } from '#core/sheet/letters';
import { type Fonts } from '#documents/fonts';
import { plainFont } from '#documents/pdf/woff';
import { type EmbeddedFont, type PDFDocument } from '#documents/pdfkit';
import { type Weight } from './look.ts';

/** Part of a word in one font; `isDrawn` is false where something else stands for a letter without a shape. */
export type Piece = { readonly font: EmbeddedFont; readonly text: string; readonly isDrawn: boolean };

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

  function fontFor(letter: string, weight: Weight): EmbeddedFont {
    const code = letter.codePointAt(0) ?? 0;
    const latin = face(weight, 'latin');
    return latin.font.hasGlyphForCodePoint(code) ? latin : face(weight, 'latinExtended');
  }

  return (word, weight) => {
    const pieces: Piece[] = [];
    const add = (letter: string, isDrawn: boolean): void => {
      const font = fontFor(letter, weight);
      const last = pieces.at(-1);
      if (last?.font !== font) pieces.push({ font, text: letter, isDrawn });
      else pieces[pieces.length - 1] = { ...last, text: last.text + letter, isDrawn: last.isDrawn && isDrawn };
    };
    for (const letter of word.normalize('NFC')) {
      const { letters, isItself } = printed(letter);
      for (const one of letters) add(one, isItself);
      const last = pieces.at(-1);
      // A mark that stands for nothing on paper still belongs to what is read aloud.
      if (letters === '' && last !== undefined) pieces[pieces.length - 1] = { ...last, isDrawn: false };
    }
    return pieces;
  };
}

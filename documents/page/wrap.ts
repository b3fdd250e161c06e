import { type Lettering } from './lettering.ts';
import { type Style } from './look.ts';

const breakable = /[-/–]/;

/** A line may end after a hyphen or a slash inside a word, as in `self-employed`, but not inside a sum or a day. */
function piecesOf(word: string): readonly string[] {
  return breakable.test(word) ? word.split(/(?<=\p{L}{2}[-/–])(?=\p{L}{2})/u) : [word];
}

/** As many letters as fit, at least one: for what has no place to break, as an IBAN pasted without spaces. */
function cutToFit(word: string, room: number, style: Style, { width }: Lettering): readonly string[] {
  const cut: string[] = [];
  let line = '';
  for (const letter of word) {
    if (line !== '' && width(line + letter, style) > room) {
      cut.push(line);
      line = '';
    }
    line += letter;
  }
  return [...cut, line];
}

function wrapOne(text: string, room: number, style: Style, letters: Lettering): readonly string[] {
  const lines: string[] = [];
  const space = letters.width(' ', style);
  let line = '';
  let used = 0;
  for (const word of text.split(/[ \t]+/).filter((part) => part !== '')) {
    piecesOf(word).forEach((piece, place) => {
      const long = letters.width(piece, style);
      const glue = place === 0 && line !== '' ? ' ' : '';
      if (line === '' || used + (glue === '' ? 0 : space) + long <= room) {
        line += glue + piece;
        used += (glue === '' ? 0 : space) + long;
      } else {
        // The space stays on the line it ends, unseen, so that a screen reader does not run two words into one.
        lines.push(place === 0 ? `${line} ` : line);
        line = piece;
        used = long;
      }
      if (used > room && line === piece) {
        const cut = cutToFit(piece, room, style, letters);
        lines.push(...cut.slice(0, -1));
        line = cut.at(-1) ?? '';
        used = letters.width(line, style);
      }
    });
  }
  return [...lines, line];
}

/** What asks for more than a look at the width: a new line, spaces to be closed up, letters that do not print. */
const unusual = /[\u0000-\u001f\u007f\u00ad\u200b\ufeff]| {2}|^ | $/;

/** Lines no wider than `room` points. A new line in the text starts a new line; text that says nothing has no lines. */
export function wrap(text: string, room: number, style: Style, letters: Lettering): readonly string[] {
  if (text === '') return [];
  const isUsual = !unusual.test(text);
  if (isUsual && letters.width(text, style) <= room) return [text];
  const clean = isUsual ? text : text.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f\u00ad\u200b\ufeff]/g, '');
  if (clean.trim() === '') return [];
  return clean
    .trimEnd()
    .split('\n')
    .flatMap((part) => wrapOne(part, room, style, letters));
}

/** The width of the text on one line, and of its longest piece, in points. */
export function extent(text: string, style: Style, letters: Lettering): { readonly natural: number; readonly least: number } {
  let natural = 0;
  let least = 0;
  for (const line of text.includes('\n') ? text.split('\n') : [text]) {
    natural = Math.max(natural, letters.width(line, style));
    for (const word of line.split(' ')) for (const piece of piecesOf(word)) least = Math.max(least, letters.width(piece, style));
  }
  return { natural, least };
}

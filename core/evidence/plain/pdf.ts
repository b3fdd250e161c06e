import { viewOf } from './bytes.ts';

const exif = [0x45, 0x78, 0x69, 0x66, 0, 0];

/**
 * The same pages to the byte but for the notes of cameras inside their photographs, which become noughts: every place in the file stays
 * where it is. What its maker wrote about the document itself, such as a title, stays.
 */
export function plainPdf(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes);
  const view = viewOf(copy);
  for (let at = copy.indexOf(0xe1); at > 0 && at + 9 < copy.length; at = copy.indexOf(0xe1, at + 1)) {
    if (copy[at - 1] !== 0xff || !exif.every((letter, place) => copy[at + 3 + place] === letter)) continue;
    copy.fill(0, at + 9, Math.min(copy.length, at + 1 + view.getUint16(at + 1)));
  }
  return copy;
}

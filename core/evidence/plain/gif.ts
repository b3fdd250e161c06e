import { afterBlocks, tableBytes } from '#core/evidence/gifBlocks';
import { joined, lettersAt } from './bytes.ts';

/** Comments (0xfe) and programs' own blocks (0xff). */
function isNote(mark: number, label: number): boolean {
  return mark === 0x21 && (label === 0xfe || label === 0xff);
}

/** The same picture without comments and programs' notes; undefined where its blocks cannot be followed. */
export function plainGif(bytes: Uint8Array): Uint8Array | undefined {
  if (!lettersAt(bytes, 0, 6).startsWith('GIF8')) return undefined;
  let at = 13 + tableBytes(bytes[10] ?? 0);
  const parts: Uint8Array[] = [bytes.subarray(0, at)];
  while (at < bytes.length) {
    const mark = bytes[at] ?? 0;
    if (mark === 0x3b) return joined([...parts, bytes.subarray(at, at + 1)]);
    if (mark !== 0x21 && mark !== 0x2c) return undefined;
    const end = afterBlocks(bytes, mark === 0x21 ? at + 2 : at + 11 + tableBytes(bytes[at + 9] ?? 0));
    if (end === undefined) return undefined;
    if (!isNote(mark, bytes[at + 1] ?? 0)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}

import { joined, lettersAt, viewOf } from './bytes.ts';

/** What a PNG needs to look as it did: all others are words, days and places. */
const needed = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs'];

/** The same picture without words, days and places, and without whatever follows its end; undefined where its chunks cannot be followed. */
export function plainPng(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  const parts: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    const kind = lettersAt(bytes, at + 4, 4);
    if (end > bytes.length) return undefined;
    if (needed.includes(kind)) parts.push(bytes.subarray(at, end));
    if (kind === 'IEND') return joined(parts);
    at = end;
  }
  return undefined;
}

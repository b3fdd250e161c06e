import { joined, lettersAt, viewOf } from './bytes.ts';

const notes = ['EXIF', 'XMP '];

/** The same picture without what the camera or a program wrote beside it; undefined where its chunks cannot be followed. */
export function plainWebp(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  const end = Math.min(bytes.length, 8 + view.getUint32(4, true));
  const parts: Uint8Array[] = [];
  for (let at = 12; at + 8 <= end;) {
    const length = view.getUint32(at + 4, true);
    const next = at + 8 + length + (length % 2);
    if (at + 8 + length > end) return undefined;
    const kind = lettersAt(bytes, at, 4);
    const chunk = new Uint8Array(bytes.subarray(at, Math.min(next, end)));
    // The flags say which notes follow: none do any more.
    if (kind === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~0x0c;
    if (!notes.includes(kind)) parts.push(chunk);
    at = next;
  }
  const body = joined(parts);
  const head = new Uint8Array(bytes.subarray(0, 12));
  viewOf(head).setUint32(4, body.length + 4, true);
  return joined([head, body]);
}

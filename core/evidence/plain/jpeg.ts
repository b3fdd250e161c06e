import { joined, lettersAt, viewOf } from './bytes.ts';

const orientationTag = 0x01_12;

/** Which way up the camera was held, 1 to 8, out of an Exif segment's own little directory; 1 where it does not say. */
export function orientationOf(exif: Uint8Array): number {
  const view = viewOf(exif);
  if (exif.length < 16 || lettersAt(exif, 0, 6) !== 'Exif\0\0') return 1;
  const isLittle = lettersAt(exif, 6, 2) === 'II';
  const directory = 6 + view.getUint32(10, isLittle);
  const entries = directory + 2 <= exif.length ? view.getUint16(directory, isLittle) : 0;
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > exif.length) return 1;
    const value = view.getUint16(at + 8, isLittle);
    if (view.getUint16(at, isLittle) === orientationTag) return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** A segment that says which way up the picture is, and nothing else. */
function onlyOrientation(orientation: number): Uint8Array {
  const head = [0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8];
  return Uint8Array.from([...head, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);
}

/** What a picture needs to look as it did: its beginning, its colours, and whatever is not for programs' own notes. */
function isNeeded(marker: number, name: string): boolean {
  if (marker === 0xe0) return name.startsWith('JFIF');
  if (marker === 0xe2) return name.startsWith('ICC_PROFILE');
  if (marker === 0xee) return name.startsWith('Adobe');
  return (marker < 0xe0 || marker > 0xef) && marker !== 0xfe;
}

/** Where the picture data that begins at `from` ends: at the next mark that is neither padding nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

/**
 * The same picture to the point without what the camera wrote beside it: where, when, with what, small previews, and whatever follows
 * its end mark. Which way up it is stays. Undefined where its segments cannot be followed.
 */
export function plainJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let hasOrientation = false;
  for (let at = 2; at + 2 <= bytes.length;) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff) return undefined;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) return joined([...parts, bytes.subarray(at, at + 2)]);
    if (at + 4 > bytes.length) return undefined;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length || end < at + 4) return undefined;
    const orientation: number = marker === 0xe1 && !hasOrientation ? orientationOf(bytes.subarray(at + 4, end)) : 1;
    hasOrientation ||= orientation !== 1;
    if (orientation !== 1) parts.push(onlyOrientation(orientation));
    const next = marker === 0xda ? endOfScan(bytes, end) : end;
    if (isNeeded(marker, lettersAt(bytes, at + 4, 12))) parts.push(bytes.subarray(at, next));
    at = next;
  }
  return undefined;
}

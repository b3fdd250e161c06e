import { crc32 } from 'node:zlib';
import { afterBlocks, tableBytes } from '#core/evidence/gifBlocks';
import { latin, viewOf } from './bytes.ts';
import { type Seen, broken, moving, whole } from './seen.ts';

const frameMarkers = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

/** A JPEG is a row of segments: a frame with a size, then the picture, then the end mark. */
export function readJpeg(bytes: Uint8Array): Seen {
  const view = viewOf(bytes);
  let frame: Seen = broken;
  for (let at = 2; at + 4 <= bytes.length;) {
    if (view.getUint8(at) !== 0xff) return broken;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff || (marker >= 0xd0 && marker <= 0xd7) || marker === 0x01) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return broken;
    if (frameMarkers.has(marker) && length >= 8) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      frame = width > 0 && height > 0 ? whole(width, height) : broken;
    }
    if (marker === 0xda) return latin(bytes, at, bytes.length).includes('\u00ff\u00d9') ? frame : broken;
    at += 2 + length;
  }
  return broken;
}

/** A PNG is a row of chunks with a check sum each, from IHDR through at least one IDAT to IEND. One with acTL plays. */
export function readPng(bytes: Uint8Array): Seen {
  const view = viewOf(bytes);
  let hasPicture = false;
  let plays = false;
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return broken;
    const kind = latin(bytes, at + 4, at + 8);
    if ((at === 8) !== (kind === 'IHDR') || (kind === 'IHDR' && length < 13)) return broken;
    hasPicture ||= kind === 'IDAT' && length > 0;
    plays ||= kind === 'acTL';
    if (kind === 'IEND' && hasPicture) return plays ? moving : whole(view.getUint32(16), view.getUint32(20));
    if (kind === 'IEND') return broken;
    at = end + 4;
  }
  return broken;
}

/** A WebP is a RIFF of chunks: one still picture, or the frames of a moving one. */
export function readWebp(bytes: Uint8Array): Seen {
  const view = viewOf(bytes);
  if (bytes.length < 30 || view.getUint32(4, true) + 8 > bytes.length) return broken;
  let size: Seen | undefined;
  for (let at = 12; at + 8 <= bytes.length;) {
    const kind = latin(bytes, at, at + 4);
    const length = view.getUint32(at + 4, true);
    if (at + 8 + length > bytes.length) return broken;
    if (kind === 'ANIM' || kind === 'ANMF') return moving;
    if (kind === 'VP8X' && length >= 10)
      size = whole(1 + (view.getUint32(at + 12, true) & 0xff_ff_ff), 1 + (view.getUint32(at + 14, true) >>> 8));
    if (kind === 'VP8 ' && length >= 10)
      return size ?? whole(view.getUint16(at + 14, true) & 0x3f_ff, view.getUint16(at + 16, true) & 0x3f_ff);
    if (kind === 'VP8L' && length >= 5) {
      const packed = view.getUint32(at + 9, true);
      return size ?? whole(1 + (packed & 0x3f_ff), 1 + ((packed >>> 14) & 0x3f_ff));
    }
    at += 8 + length + (length % 2);
  }
  return broken;
}

/** A GIF is a size, then extensions and pictures, then its end mark. With more than one picture it plays. */
export function readGif(bytes: Uint8Array): Seen {
  if (bytes.length < 14) return broken;
  const view = viewOf(bytes);
  const size = whole(view.getUint16(6, true), view.getUint16(8, true));
  let pictures = 0;
  let at: number | undefined = 13 + tableBytes(view.getUint8(10));
  while (at !== undefined && at < bytes.length) {
    const mark = view.getUint8(at);
    if (mark === 0x3b) return pictures === 1 ? size : pictures === 0 ? broken : moving;
    if (mark === 0x2c) pictures += 1;
    const from: number | undefined =
      mark === 0x21 ? at + 2 : mark === 0x2c && at + 10 < bytes.length ? at + 11 + tableBytes(view.getUint8(at + 9)) : undefined;
    at = from === undefined ? undefined : afterBlocks(bytes, from);
  }
  return broken;
}

const shortType = 3;

/** A TIFF names the place of its first directory, which holds the size and where the rows are. */
export function readTiff(bytes: Uint8Array): Seen {
  const view = viewOf(bytes);
  const isLittle = latin(bytes, 0, 2) === 'II';
  const directory = bytes.length < 8 ? 0 : view.getUint32(4, isLittle);
  if (directory < 8 || directory + 2 > bytes.length) return broken;
  const entries = view.getUint16(directory, isLittle);
  if (entries === 0 || directory + 2 + entries * 12 > bytes.length) return broken;
  const values = new Map<number, number>();
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    const isShort = view.getUint16(at + 2, isLittle) === shortType;
    values.set(view.getUint16(at, isLittle), isShort ? view.getUint16(at + 8, isLittle) : view.getUint32(at + 8, isLittle));
  }
  const [width = 0, height = 0] = [values.get(256), values.get(257)];
  const hasRows = values.has(273) || values.has(324);
  return width > 0 && height > 0 && hasRows ? whole(width, height) : broken;
}

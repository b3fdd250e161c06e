import { crc32 } from 'node:zlib';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type MediaType } from '#db/kernel/handlers';

/** 25 MB: a photograph of a receipt is a tenth of it. */
export const mostBytes = 25 * 1024 * 1024;

const heicBrands = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'];

function latin(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', Math.max(0, from), to);
}

type Seen = 'whole' | 'broken' | 'encrypted';

/** A PDF has its heading near the start and its end mark near the end; a file cut short has lost the latter. */
function readPdf(bytes: Uint8Array): Seen {
  if (!/startxref\s+\d+\s+%%EOF/u.test(latin(bytes, bytes.length - 2_048, bytes.length))) return 'broken';
  return /\/Encrypt(?:\s+\d+\s+\d+\s+R|\s*<<)/u.test(latin(bytes, 0, bytes.length)) ? 'encrypted' : 'whole';
}

const frameMarkers = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

/** A JPEG is a row of segments: a frame with a size, then the picture, then the end mark. */
function readJpeg(bytes: Uint8Array): Seen {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let hasFrame = false;
  for (let at = 2; at + 4 <= bytes.length;) {
    if (view.getUint8(at) !== 0xff) return 'broken';
    const marker = view.getUint8(at + 1);
    if (marker === 0xff || (marker >= 0xd0 && marker <= 0xd7) || marker === 0x01) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return 'broken';
    if (frameMarkers.has(marker) && length >= 8) hasFrame = view.getUint16(at + 5) > 0 && view.getUint16(at + 7) > 0;
    if (marker === 0xda) return hasFrame && latin(bytes, at, bytes.length).includes('\u00ff\u00d9') ? 'whole' : 'broken';
    at += 2 + length;
  }
  return 'broken';
}

/** A PNG is a row of chunks with a check sum each, from IHDR through at least one IDAT to IEND. */
function readPng(bytes: Uint8Array): Seen {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let hasPicture = false;
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return 'broken';
    const kind = latin(bytes, at + 4, at + 8);
    if ((at === 8) !== (kind === 'IHDR')) return 'broken';
    hasPicture ||= kind === 'IDAT' && length > 0;
    if (kind === 'IEND') return hasPicture ? 'whole' : 'broken';
    at = end + 4;
  }
  return 'broken';
}

/** Text of a bank's file in any of the usual encodings: no control characters but tabs and line ends. */
function isText(bytes: Uint8Array): boolean {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x1a || (isWide && byte === 0));
}

function judge(seen: Seen, mediaType: MediaType): Result<MediaType> {
  if (seen === 'whole') return done(mediaType);
  return refused(seen === 'encrypted' ? problem('evidence.encrypted', {}) : problem('evidence.unreadable', {}));
}

/**
 * What a file is by its content, whatever its name says: PDF, JPEG or PNG, or the text of a bank file. Refuses what an auditor
 * could not open: evidence.empty, evidence.heic, evidence.encrypted, evidence.unreadable, input.fileTooBig.
 */
export function sniff(bytes: Uint8Array): Result<MediaType> {
  if (bytes.length === 0) return refused(problem('evidence.empty', {}));
  if (bytes.length > mostBytes) return refused(problem('input.fileTooBig', { limit: '25 MB' }));
  if (latin(bytes, 4, 8) === 'ftyp' && heicBrands.includes(latin(bytes, 8, 12))) return refused(problem('evidence.heic', {}));
  if (latin(bytes, 0, 1_024).includes('%PDF-')) return judge(readPdf(bytes), 'application/pdf');
  if (latin(bytes, 0, 3) === '\u00ff\u00d8\u00ff') return judge(readJpeg(bytes), 'image/jpeg');
  if (latin(bytes, 0, 8) === '\u0089PNG\r\n\u001a\n') return judge(readPng(bytes), 'image/png');
  return isText(bytes) ? done('text/csv') : refused(problem('evidence.unreadable', {}));
}

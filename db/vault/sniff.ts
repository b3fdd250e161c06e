import { type MediaType } from '#core/evidence/mediaTypes';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { mostMegapixels } from '#core/evidence/mostMegapixels';
import { latin } from './bytes.ts';
import { readBoxes } from './readBoxes.ts';
import { readGif, readJpeg, readPng, readTiff, readWebp } from './readPicture.ts';
import { readPdf } from './readPdf.ts';
import { type Seen } from './seen.ts';
import { textKind } from './textKind.ts';

/** 25 MB: a photograph of a receipt is a tenth of it. */
export const mostBytes = 25 * 1024 * 1024;

type Looked = { readonly mediaType: MediaType; readonly seen: Seen };

const beginnings: readonly (readonly [starts: string, look: (bytes: Uint8Array) => Looked])[] = [
  ['\u00ff\u00d8\u00ff', (bytes) => ({ mediaType: 'image/jpeg', seen: readJpeg(bytes) })],
  ['\u0089PNG\r\n\u001a\n', (bytes) => ({ mediaType: 'image/png', seen: readPng(bytes) })],
  ['GIF87a', (bytes) => ({ mediaType: 'image/gif', seen: readGif(bytes) })],
  ['GIF89a', (bytes) => ({ mediaType: 'image/gif', seen: readGif(bytes) })],
  ['II*\u0000', (bytes) => ({ mediaType: 'image/tiff', seen: readTiff(bytes) })],
  ['MM\u0000*', (bytes) => ({ mediaType: 'image/tiff', seen: readTiff(bytes) })],
];

function look(bytes: Uint8Array): Looked | undefined {
  const start = latin(bytes, 0, 16);
  if (start.slice(4, 8) === 'ftyp') return readBoxes(bytes);
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return { mediaType: 'image/webp', seen: readWebp(bytes) };
  if (latin(bytes, 0, 1_024).includes('%PDF-')) return { mediaType: 'application/pdf', seen: readPdf(bytes) };
  return beginnings.find(([starts]) => start.startsWith(starts))?.[1](bytes);
}

function judge({ mediaType, seen }: Looked): Result<MediaType> {
  switch (seen.is) {
    case 'encrypted':
      return refused(problem('evidence.encrypted', {}));
    case 'swollen':
      return refused(problem('evidence.swollen', {}));
    case 'moving':
      return refused(problem('evidence.moving', {}));
    case 'broken':
      return refused(problem('evidence.unreadable', {}));
    case 'whole': {
      const { width, height } = seen;
      if (width * height <= mostMegapixels * 1_000_000) return done(mediaType);
      return refused(problem('evidence.hugePicture', { width: String(width), height: String(height) }));
    }
  }
}

/**
 * What a file is by its content, whatever its name says: a PDF, a picture, or the text of a bank file. Refuses what nobody could open,
 * or not safely: evidence.empty, .encrypted, .swollen, .moving, .hugePicture, .unreadable, input.fileTooBig.
 */
export function sniff(bytes: Uint8Array): Result<MediaType> {
  if (bytes.length === 0) return refused(problem('evidence.empty', {}));
  if (bytes.length > mostBytes) return refused(problem('input.fileTooBig', { limit: '25 MB' }));
  const looked = look(bytes);
  if (looked !== undefined) return judge(looked);
  const kind = textKind(bytes);
  return kind === undefined ? refused(problem('evidence.unreadable', {})) : done(kind);
}

import { type MediaType } from '#core/evidence/mediaTypes';
import { plainGif } from './gif.ts';
import { plainJpeg } from './jpeg.ts';
import { plainPdf } from './pdf.ts';
import { plainPng } from './png.ts';
import { plainWebp } from './webp.ts';

/**
 * A copy that may leave: the same to look at, without what a camera wrote beside it, the place above all. Undefined where it has to be
 * drawn anew for that: photographs as phones keep them (HEIC), scans (TIFF), and what cannot be followed. Text is as it is.
 */
export function plainCopy(bytes: Uint8Array, mediaType: MediaType): Uint8Array | undefined {
  switch (mediaType) {
    case 'image/jpeg':
      return plainJpeg(bytes);
    case 'image/png':
      return plainPng(bytes);
    case 'image/webp':
      return plainWebp(bytes);
    case 'image/gif':
      return plainGif(bytes);
    case 'application/pdf':
      return plainPdf(bytes);
    case 'image/heic':
    case 'image/heif':
    case 'image/avif':
    case 'image/tiff':
      return undefined;
    case 'text/csv':
    case 'text/plain':
    case 'application/xml':
    case 'application/x-ofx':
    case 'application/qif':
    case 'application/mt940':
      return bytes;
  }
}

import sharp, { type Sharp } from 'sharp';
import { mostMegapixels } from '#core/evidence/mostMegapixels';
import { type MediaType } from '#core/evidence/mediaTypes';
import { decodeHeic } from './heic.ts';

// One picture at a time, and none kept.
sharp.cache(false);
sharp.concurrency(1);

const limits = { limitInputPixels: mostMegapixels * 1_000_000, failOn: 'truncated', sequentialRead: true } as const;

/** A picture the right way up, without anything a camera wrote beside it; undefined where it is none. */
export async function openPicture(bytes: Uint8Array, mediaType: MediaType): Promise<Sharp | undefined> {
  if (mediaType !== 'image/heic' && mediaType !== 'image/heif') return sharp(bytes, limits).rotate();
  const colours = await decodeHeic(bytes);
  if (colours === undefined) return undefined;
  const { width, height, points } = colours;
  return sharp(points, { raw: { width, height, channels: 4 } });
}

/** Large enough to read the smallest print of a page. */
const longestDrawn = 3_000;

/** A JPEG to look at, or to hand on: drawn anew, so that nothing but the picture is in it. Undefined where it cannot be drawn. */
export async function drawAnew(bytes: Uint8Array, mediaType: MediaType): Promise<Uint8Array | undefined> {
  const picture = await openPicture(bytes, mediaType);
  if (picture === undefined) return undefined;
  return picture
    .resize({ width: longestDrawn, height: longestDrawn, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .jpeg({ quality: 88 })
    .toBuffer();
}

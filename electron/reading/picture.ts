import sharp, { type Sharp } from 'sharp';
import { type MediaType } from '#core/evidence/mediaTypes';
import { mostMegapixels } from '#db/vault/seen';
import { decodeHeic } from './heic.ts';
import { type Grey } from './letters.ts';

// One picture at a time, and none kept.
sharp.cache(false);
sharp.concurrency(1);

const limits = { limitInputPixels: mostMegapixels * 1_000_000, failOn: 'truncated', sequentialRead: true } as const;

/** A picture the right way up, without anything a camera wrote beside it; undefined where it is none. */
async function opened(bytes: Uint8Array, mediaType: MediaType): Promise<Sharp | undefined> {
  if (mediaType !== 'image/heic' && mediaType !== 'image/heif') return sharp(bytes, limits).rotate();
  const colours = await decodeHeic(bytes);
  if (colours === undefined) return undefined;
  const { width, height, points } = colours;
  return sharp(points, { raw: { width, height, channels: 4 } });
}

/** Letters are read best about this large; more points only take longer. */
const longestForReading = 2_400;
const shortestForReading = 1_000;

/** Shades of grey, not too large and not too small, with black made black and white white. */
export async function greyOf(picture: Sharp): Promise<Grey> {
  const { width, height } = await picture.metadata();
  const longest = Math.max(width, height);
  const to = Math.min(longestForReading, Math.max(longest, Math.min(longest * 2, shortestForReading)));
  const { data, info } = await picture
    .resize({ width: to, height: to, fit: 'inside' })
    .flatten({ background: 'white' })
    .greyscale()
    .normalise()
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, points: data };
}

export async function greyPicture(bytes: Uint8Array, mediaType: MediaType): Promise<Grey | undefined> {
  const picture = await opened(bytes, mediaType);
  return picture === undefined ? undefined : greyOf(picture);
}

/** Large enough to read the smallest print of a page. */
const longestDrawn = 3_000;

/** A JPEG to look at, or to hand on: drawn anew, so that nothing but the picture is in it. Undefined where it cannot be drawn. */
export async function drawAnew(bytes: Uint8Array, mediaType: MediaType): Promise<Uint8Array | undefined> {
  const picture = await opened(bytes, mediaType);
  if (picture === undefined) return undefined;
  return picture
    .resize({ width: longestDrawn, height: longestDrawn, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .jpeg({ quality: 88 })
    .toBuffer();
}

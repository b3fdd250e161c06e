import { type Sharp } from 'sharp';
import { type MediaType } from '#core/evidence/mediaTypes';
import { openPicture } from '#documents/pictures/drawAnew';
import { type Grey } from './letters.ts';

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
  const picture = await openPicture(bytes, mediaType);
  return picture === undefined ? undefined : greyOf(picture);
}

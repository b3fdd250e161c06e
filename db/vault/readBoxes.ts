import { type MediaType } from '#core/evidence/mediaTypes';
import { latin, viewOf } from './bytes.ts';
import { type Seen, broken, moving, whole } from './seen.ts';

const heicBrands = ['heic', 'heix', 'heim', 'heis'];
const playing = ['hevc', 'hevx', 'msf1', 'avis'];
const others = ['mif1', 'avif', ...heicBrands];

type Box = { readonly kind: string; readonly from: number; readonly to: number };

/** The boxes that a file of them is a row of; undefined where they do not fill it. */
function boxesOf(bytes: Uint8Array): readonly Box[] | undefined {
  const view = viewOf(bytes);
  const boxes: Box[] = [];
  for (let at = 0; at < bytes.length;) {
    if (at + 8 > bytes.length) return undefined;
    const short = view.getUint32(at);
    const isLong = short === 1 && at + 16 <= bytes.length;
    const size = isLong ? view.getUint32(at + 8) * 2 ** 32 + view.getUint32(at + 12) : short;
    const kind = latin(bytes, at + 4, at + 8);
    if (size < 8 || at + size > bytes.length || !/^[\x20-\x7e]{4}$/u.test(kind)) return undefined;
    boxes.push({ kind, from: at + (isLong ? 16 : 8), to: at + size });
    at += size;
  }
  return boxes;
}

/** The largest size that any picture inside says it has: tiles and previews are smaller. */
function sizeIn(bytes: Uint8Array, { from, to }: Box): Seen {
  const view = viewOf(bytes);
  let [width, height] = [0, 0];
  for (const { index } of latin(bytes, from, to).matchAll(/ispe/gu)) {
    const at = from + index + 8;
    if (at + 8 > to) return broken;
    const [wide, high] = [view.getUint32(at), view.getUint32(at + 4)];
    if (wide * high > width * height) [width, height] = [wide, high];
  }
  return width > 0 && height > 0 ? whole(width, height) : broken;
}

/** A photograph as newer phones take it (HEIC), or a film of it: undefined where it is neither, such as a film of a camera. */
export function readBoxes(bytes: Uint8Array): { readonly mediaType: MediaType; readonly seen: Seen } | undefined {
  const [brand, also] = [latin(bytes, 8, 12), latin(bytes, 16, Math.min(64, viewOf(bytes).getUint32(0)))];
  if (!others.includes(brand) && !playing.includes(brand)) return undefined;
  const mediaType = heicBrands.some((one) => brand === one || also.includes(one))
    ? 'image/heic'
    : brand.startsWith('avi') || also.includes('avif')
      ? 'image/avif'
      : 'image/heif';
  if (playing.includes(brand)) return { mediaType, seen: moving };
  const boxes = boxesOf(bytes);
  const meta = boxes?.find(({ kind }) => kind === 'meta');
  const hasPicture = boxes?.some(({ kind }) => kind === 'mdat') === true;
  return { mediaType, seen: meta === undefined || !hasPicture ? broken : sizeIn(bytes, meta) };
}

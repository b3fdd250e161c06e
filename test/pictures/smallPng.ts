import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Eight bits a channel, without interlacing: `channels` is 3 (RGB) or 4 (with opacity, which is left out). Rows from the top. */
export type Picture = { readonly width: number; readonly height: number; readonly channels: number; readonly bytes: Uint8Array };

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** The filters of a PNG's rows taken off again (PNG specification, third edition, §9). */
function unfiltered(raw: Uint8Array, width: number, height: number, channels: number): Uint8Array {
  const stride = width * channels;
  const bytes = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let at = 0; at < stride; at += 1) {
      const here = row * stride + at;
      const left = at < channels ? 0 : (bytes[here - channels] ?? 0);
      const up = row === 0 ? 0 : (bytes[here - stride] ?? 0);
      const corner = at < channels || row === 0 ? 0 : (bytes[here - stride - channels] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      bytes[here] = (raw[row * (stride + 1) + 1 + at] ?? 0) + guess;
    }
  }
  return bytes;
}

/** Reads the plain PNGs that Chromium and pdftoppm write. Throws RangeError at any other kind. */
export function readPng(file: Buffer): Picture {
  const parts: Buffer[] = [];
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const channels = { 2: 3, 6: 4 }[file[25] ?? 0];
  if (channels === undefined || file[24] !== 8 || file[28] !== 0) throw new RangeError('only eight-bit RGB without interlacing is read');
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return { width, height, channels, bytes: unfiltered(inflateSync(Buffer.concat(parts)), width, height, channels) };
}

function colourAt({ bytes, channels }: Picture, pixel: number): number {
  const at = pixel * channels;
  return ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
}

function distance(one: number, other: number): number {
  const apart = (shift: number): number => ((one >> shift) & 255) - ((other >> shift) & 255);
  return apart(16) ** 2 + apart(8) ** 2 + apart(0) ** 2;
}

/** The colours that a screen is made of: the commonest as they are, so that no tint is lost, then others that stand apart from those. */
function paletteOf(picture: Picture): { readonly palette: readonly number[]; readonly nearest: (colour: number) => number } {
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < picture.width * picture.height; pixel += 1) {
    const colour = colourAt(picture, pixel);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const common = [...counts].toSorted(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = common.slice(0, 16);
  for (const colour of common.slice(16, 4096)) {
    if (palette.length === 40) break;
    if (palette.every((known) => distance(known, colour) > 300)) palette.push(colour);
  }
  const known = new Map<number, number>();
  const nearest = (colour: number): number => {
    const before = known.get(colour);
    if (before !== undefined) return before;
    const found = palette.reduce((best, one, at) => (distance(one, colour) < distance(palette[best] ?? 0, colour) ? at : best), 0);
    known.set(colour, found);
    return found;
  };
  return { palette, nearest };
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The picture with at most 40 colours, a tenth of the size: enough for a screen or a page, whose colours are few. */
export function smallPng(picture: Picture): Buffer {
  const { width, height } = picture;
  const { palette, nearest } = paletteOf(picture);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      rows[row * (width + 1) + 1 + column] = nearest(colourAt(picture, row * width + column));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { heicParts, placeBeside } from './parts.ts';

export type Colours = { readonly width: number; readonly height: number; readonly points: Uint8Array };

type Pixels = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number };
type Image = {
  readonly get_width: () => number;
  readonly get_height: () => number;
  readonly display: (into: Pixels, then: (shown: Pixels | null) => void) => void;
  readonly free: () => void;
};
type Heif = { readonly HeifDecoder: new () => { readonly decode: (bytes: Uint8Array) => readonly Image[] } };
type MakeHeif = (options: { readonly wasmBinary: Uint8Array }) => Heif;

function isMaker(value: unknown): value is MakeHeif {
  return typeof value === 'function';
}

/** More points than this would need more memory at once than a small computer has to spare. */
const mostPoints = 64_000_000;

let heif: Heif | undefined;

function placeOfPart(name: keyof typeof heicParts): string {
  return placeBeside(name, heicParts[name]);
}

/** libheif stands beside the program as two files of its own, so that whoever has another version may put it there (LGPL 3, section 4). */
function libheif(): Heif {
  const make: unknown = createRequire(join(import.meta.dirname, 'heic.cjs'))(placeOfPart('libheif.cjs'));
  if (!isMaker(make)) throw new Error('libheif is not what it was');
  return make({ wasmBinary: readFileSync(placeOfPart('libheif.wasm')) });
}

/** A phone's HEIC photograph as red, green, blue and clearness, four bytes a point, the right way up; undefined where it cannot be had. */
export async function decodeHeic(bytes: Uint8Array): Promise<Colours | undefined> {
  heif ??= libheif();
  const [image, ...rest] = new heif.HeifDecoder().decode(bytes);
  for (const other of rest) other.free();
  if (image === undefined) return undefined;
  const [width, height] = [image.get_width(), image.get_height()];
  try {
    if (width * height === 0 || width * height > mostPoints) return undefined;
    const data = new Uint8ClampedArray(width * height * 4);
    const shown = await new Promise<boolean>((resolve) => image.display({ data, width, height }, (pixels) => resolve(pixels !== null)));
    return shown ? { width, height, points: new Uint8Array(data.buffer) } : undefined;
  } finally {
    image.free();
  }
}

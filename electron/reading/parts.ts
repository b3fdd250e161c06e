import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What is read beside the program: in the app in reading/, in the source where the packages keep it. The build copies by this list. */
export const readingParts = {
  'tesseract.wasm': 'tesseract.js-core/tesseract-core-simd-lstm.wasm',
  'eng.traineddata.gz': '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
  'libheif.cjs': 'libheif-js/libheif-wasm/libheif.js',
  'libheif.wasm': 'libheif-js/libheif-wasm/libheif.wasm',
} as const;

type Part = keyof typeof readingParts;

/** Where a part stands on this computer's own disk: nothing here can reach a network. Throws where it is missing, our mistake. */
export function placeOfPart(name: Part): string {
  const inSource = join(import.meta.dirname, '..', '..', 'node_modules', ...readingParts[name].split('/'));
  const found = [join(import.meta.dirname, 'reading', name), inSource].find((place) => existsSync(place));
  if (found === undefined) throw new Error(`${name} is not beside the program`);
  return found;
}

export function readPart(name: Part): Uint8Array {
  const bytes = readFileSync(placeOfPart(name));
  return name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { heicParts, placeBeside } from '#documents/pictures/parts';

const letterParts = {
  'tesseract.wasm': 'tesseract.js-core/tesseract-core-simd-lstm.wasm',
  'eng.traineddata.gz': '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
} as const;

/** What is read beside the program: in the app in reading/, in the source where the packages keep it. The build copies by this list. */
export const readingParts = { ...letterParts, ...heicParts } as const;

export function readPart(name: keyof typeof letterParts): Uint8Array {
  const bytes = readFileSync(placeBeside(name, letterParts[name]));
  return name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What is read beside the program to open phones' pictures: in the app in reading/, in the source where the package keeps it. */
export const heicParts = {
  'libheif.cjs': 'libheif-js/libheif-wasm/libheif.js',
  'libheif.wasm': 'libheif-js/libheif-wasm/libheif.wasm',
} as const;

/** Where a part stands on this computer's own disk: nothing here can reach a network. Throws where it is missing, our mistake. */
export function placeBeside(name: string, packaged: string): string {
  const inSource = join(import.meta.dirname, '..', '..', 'node_modules', ...packaged.split('/'));
  const found = [join(import.meta.dirname, 'reading', name), inSource].find((place) => existsSync(place));
  if (found === undefined) throw new Error(`${name} is not beside the program`);
  return found;
}

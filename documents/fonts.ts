import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One weight of Atkinson Hyperlegible Next: the Latin letters, and those of Polish, Welsh, Turkish and their kin. */
export type Face = { readonly latin: Uint8Array; readonly latinExtended: Uint8Array };

export type Fonts = { readonly regular: Face; readonly medium: Face; readonly semibold: Face; readonly bold: Face };

const family = 'atkinson-hyperlegible-next';

/** The names of the font files that `loadFonts` reads: what a bundle has to bring along. */
export const fontFiles: readonly string[] = [400, 500, 600, 700].flatMap((weight) => [
  `${family}-latin-${String(weight)}-normal.woff`,
  `${family}-latin-ext-${String(weight)}-normal.woff`,
]);

function packagedFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve(`@fontsource/${family}/package.json`)), 'files');
}

/** Reads the eight files from a folder, or from the package where none is given. Throws where one is missing: our mistake. */
export function loadFonts(folder: string = packagedFolder()): Fonts {
  function face(weight: number): Face {
    return {
      latin: readFileSync(join(folder, `${family}-latin-${String(weight)}-normal.woff`)),
      latinExtended: readFileSync(join(folder, `${family}-latin-ext-${String(weight)}-normal.woff`)),
    };
  }
  return { regular: face(400), medium: face(500), semibold: face(600), bold: face(700) };
}

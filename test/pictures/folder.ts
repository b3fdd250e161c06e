import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where pictures go: docs/pictures, or another folder with a README of the same headings, to look before they replace others. */
export const pictureFolder = process.env['PA_LEDGER_PICTURES'] ?? join(import.meta.dirname, '..', '..', 'docs', 'pictures');

/** Writes a line for each picture under the mark of that name in the folder's README, in place of what stood there; the order is the files'. */
export function listPictures(mark: 'screens' | 'pages', pictures: readonly (readonly [file: string, words: string])[]): void {
  const path = join(pictureFolder, 'README.md');
  const [before, rest] = readFileSync(path, 'utf8').split(`<!-- ${mark} -->\n`);
  const [, after] = rest?.split(`<!-- end of ${mark} -->`) ?? [];
  if (before === undefined || after === undefined) throw new Error(`${path} has no mark for ${mark}`);
  const lines = pictures.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([file, words]) => `- [${file}](${file}): ${words}`);
  writeFileSync(path, `${before}<!-- ${mark} -->\n\n${lines.join('\n')}\n\n<!-- end of ${mark} -->${after}`);
}

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** A name as a folder may have it on any system: no separators, no signs that Windows refuses, no dots or spaces at the ends. */
export function plainFolderName(name: string): string {
  const plain = name
    .replaceAll(/[\\/:*?"<>|\p{C}]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[. ]+|[. ]+$/gu, '')
    .slice(0, 80)
    .trimEnd();
  return plain === '' || reserved.test(plain) ? 'Book' : plain;
}

function isFree(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}

/** Where a new book goes: the chosen folder itself where it is empty, else a new one in it; never over anything. */
export function freeFolder(above: string, name: string, may: { readonly useItself: boolean }): string {
  if (may.useItself && existsSync(above) && isFree(above)) return above;
  const stem = join(above, plainFolderName(name));
  for (let count = 1; ; count += 1) {
    const folder = count === 1 ? stem : `${stem} ${count}`;
    if (isFree(folder)) return folder;
  }
}

import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RolldownOutput, build as bundle } from 'rolldown';
import { build as buildWindow } from 'vite';
import { readingParts } from '#electron/reading/parts';
import { shellBundles, windowBundle } from './bundles.ts';
import { licencesOf } from './licences.ts';
import { root } from './setup.mjs';

const built = join(root, '.build');
const stampFile = join(built, 'stamp');
const parts = ['electron', 'renderer'] as const;

/** Changes whenever a file that goes into the build changes. */
function stampNow(): string {
  const hash = createHash('sha256');
  const sources = globSync('{core,db,documents,electron,renderer}/**/*.*', { cwd: root }).toSorted();
  for (const file of [...sources, 'package-lock.json', 'scripts/bundles.ts', 'scripts/build.ts', 'scripts/licences.ts']) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${String(size)} ${String(mtimeMs)}\n`);
  }
  return hash.digest('hex');
}

function isFresh(stamp: string): boolean {
  return parts.every((part) => existsSync(join(built, part))) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
}

/** What the bundles read from beside themselves: the book's migrations, the fonts of the documents, what letters and phones' pictures are read by. */
function bringAlong(folder: string): void {
  cpSync(join(root, 'db', 'migrations'), join(folder, 'migrations'), { recursive: true });
  const fonts = join(root, 'node_modules', '@fontsource', 'atkinson-hyperlegible-next', 'files');
  mkdirSync(join(folder, 'fonts'));
  for (const file of globSync('*-latin{,-ext}-{400,500,600,700}-normal.woff', { cwd: fonts }))
    cpSync(join(fonts, file), join(folder, 'fonts', file));
  mkdirSync(join(folder, 'reading'));
  for (const [name, from] of Object.entries(readingParts)) cpSync(join(root, 'node_modules', from), join(folder, 'reading', name));
}

function modulesOf({ output }: Pick<RolldownOutput, 'output'>): readonly string[] {
  return output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
}

/** Puts `fresh` where `place` is, at once. Where another build put its own there in between, that one stays. */
function replace(place: string, fresh: string, old: string): void {
  if (existsSync(place)) renameSync(place, old);
  if (!existsSync(place)) renameSync(fresh, place);
}

/** Builds the window and the shell into .build/ where anything changed; what stood there is replaced whole, at the end. */
export async function build(): Promise<void> {
  const stamp = stampNow();
  if (isFresh(stamp)) return;
  mkdirSync(built, { recursive: true });
  const work = mkdtempSync(join(built, 'building-'));
  try {
    const shell = await bundle(shellBundles(join(work, 'electron')));
    bringAlong(join(work, 'electron'));
    const window = await buildWindow(windowBundle(join(work, 'renderer')));
    if ('close' in window) throw new TypeError('the window was watched, not built');
    const licences = licencesOf([...shell, ...(Array.isArray(window) ? window : [window])].flatMap(modulesOf));
    writeFileSync(join(work, 'renderer', 'licences.json'), JSON.stringify(licences));
    for (const part of parts) replace(join(built, part), join(work, part), join(work, `old-${part}`));
    writeFileSync(stampFile, stamp);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (import.meta.main) await build();

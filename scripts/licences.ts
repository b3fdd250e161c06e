import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const platform = `${process.platform}-${process.arch}`;

/** What is shipped without being bundled: the runtime, the database, the letters, and what reads pictures with what it stands on. */
export const shippedWhole = [
  'electron',
  'better-sqlite3',
  '@fontsource/atkinson-hyperlegible-next',
  '@tesseract.js-data/eng',
  'sharp',
  '@img/colour',
  'detect-libc',
  'semver',
  'libheif-js',
  `@img/sharp-${platform}`,
  `@img/sharp-libvips-${platform}`,
].filter((name) => !name.startsWith('@img/sharp-libvips-') || existsSync(join(root, 'node_modules', name)));

type Licence = { readonly name: string; readonly version: string; readonly licence: string; readonly text: string };

const packagePath = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/u;

/** The folders of the packages that the modules of a bundle come from; ours and the bundler's own are none. */
export function packagesOf(modules: Iterable<string>): readonly string[] {
  const folders = [...modules].flatMap((id) => packagePath.exec(id.replace(/^\0/u, '').replace(/[?#].*$/u, ''))?.[1] ?? []);
  return [...new Set(folders)].filter((folder) => existsSync(join(folder, 'package.json'))).toSorted();
}

function fieldOf(manifest: unknown, name: string): string {
  const found: unknown = typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, name) : undefined;
  return typeof found === 'string' ? found : '';
}

function wordsOf(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

/**
 * Words of the licence as its makers ship them, with any notices beside it. A package of many libraries, such as libvips, ships no file of its own:
 * its page lists each library with its licence. Empty where there is neither.
 */
function textIn(folder: string): string {
  const files = globSync('{LICEN[CS]E,licen[cs]e,COPYING,NOTICE}{,.md,.txt,-MIT}', { cwd: folder }).toSorted();
  if (files.length > 0 || !existsSync(join(folder, 'README.md'))) return files.map((file) => wordsOf(folder, file)).join('\n\n');
  return /^## Licen[cs]ing$[^]*/mu.exec(wordsOf(folder, 'README.md'))?.[0] ?? '';
}

/** A package's licence, by its manifest or the title of its own words. Throws where it names none: it may not be shipped. */
export function licenceOf(folder: string): Licence {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = textIn(folder);
  const titled = /^(?:The )?MIT License\b/u.test(text) ? 'MIT' : '';
  const licence = fieldOf(manifest, 'license') || titled;
  if (licence === '') throw new Error(`${folder} names no licence, so it cannot be shipped`);
  return { name: fieldOf(manifest, 'name'), version: fieldOf(manifest, 'version'), licence, text };
}

/** Every package inside the app, by name: those of the bundles, and what is shipped whole. */
export function licencesOf(modules: Iterable<string>): readonly Licence[] {
  const whole = shippedWhole.map((name) => join(root, 'node_modules', name));
  const found = [...new Set([...packagesOf(modules), ...whole])].map(licenceOf);
  const once = new Map(found.map((licence) => [`${licence.name} ${licence.version}`, licence]));
  return [...once.values()].toSorted((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

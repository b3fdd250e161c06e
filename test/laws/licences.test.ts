import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { type Licence, licencesFile, licencesShape } from '#core/contract/shapes/licence';
import { build } from '#scripts/build';
import { licenceOf, packagesOf, shippedWhole } from '#scripts/licences';
import { root } from '#scripts/setup.mjs';
import { tempFolder } from '#test/support/tempFolder';

/** Licences that ask for no more than their words, which About shows. Any other is looked at by a person before it is shipped. */
const known = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'OFL-1.1'];

/** These ask (LGPL 3, section 4) that whoever has another version of them may put it in place: they stand beside the program as files of their own. */
const replaceable = [
  'libheif-js',
  `@img/sharp-libvips-${process.platform}-${process.arch}`,
  `@img/sharp-${process.platform}-${process.arch}`,
];

let built: readonly Licence[] = [];

beforeAll(async () => {
  await build();
  built = licencesShape.parse(JSON.parse(readFileSync(join(root, '.build', 'renderer', licencesFile), 'utf8')));
});

it('lists what the app is made of, and nothing that only builds or tests it', () => {
  const names = built.map(({ name }) => name);
  for (const shipped of [...shippedWhole, 'react', 'react-aria-components', 'lucide-react', 'pdfkit', 'pdfjs-dist', 'zod', 'drizzle-orm'])
    expect(names).toContain(shipped);
  for (const tool of ['vite', 'vitest', 'typescript', 'rolldown', 'playwright-core', 'fast-check', 'axe-core', 'oxlint'])
    expect(names).not.toContain(tool);
});

it('ships nothing under a licence that nobody has looked at', () => {
  expect(built.filter(({ name, licence }) => !known.includes(licence) && !replaceable.includes(name))).toEqual([]);
});

it('shows the words of each that whoever has another version may replace, and names what stands inside it', () => {
  for (const name of replaceable) {
    const found = built.find((one) => one.name === name);
    if (found !== undefined) expect(found.text.length, name).toBeGreaterThan(1_000);
    if (name.includes('libvips') && found !== undefined) expect(found.text).toMatch(/librsvg\s*\| LGPLv3/u);
  }
  const packaged = readFileSync(join(root, 'electron-builder.yml'), 'utf8').split('asarUnpack:')[1] ?? '';
  for (const beside of ['electron/reading/**', 'node_modules/@img/**']) expect(packaged).toContain(beside);
});

it('finds a package by its modules: scoped, nested, with a query, virtual; and not our own', () => {
  const folder = tempFolder();
  for (const [place, name] of [
    ['node_modules/@ann/one', '@ann/one'],
    ['node_modules/two', 'two'],
    ['node_modules/two/node_modules/three', 'three'],
  ] as const) {
    mkdirSync(join(folder, place), { recursive: true });
    writeFileSync(join(folder, place, 'package.json'), JSON.stringify({ name, version: '1.0.0', license: 'MIT' }));
  }
  const modules = [
    'node_modules/@ann/one/a.js',
    'node_modules/@ann/one/b/c.js?worker',
    'node_modules/two/node_modules/three/index.js',
    'core/money/pence.ts',
  ].map((path) => join(folder, path));
  const found = packagesOf([...modules, `\0${join(folder, 'node_modules/two/index.js')}`, '\0rolldown/runtime.js']);
  expect(found.map((place) => licenceOf(place).name)).toEqual(['@ann/one', 'two', 'three']);
});

it('takes the licence from its own words where the package names none, and refuses one that has neither', () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'bare', version: '1.0.0' }));
  expect(() => licenceOf(folder)).toThrow('names no licence');
  writeFileSync(join(folder, 'LICENSE'), 'MIT License\r\n\r\nCopyright (c) Ann');
  expect(licenceOf(folder)).toEqual({ name: 'bare', version: '1.0.0', licence: 'MIT', text: 'MIT License\n\nCopyright (c) Ann' });
});

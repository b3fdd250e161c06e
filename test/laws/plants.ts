import { direction, format, style, typesOf, unused } from '#scripts/laws';

/** A violation in a file of its own, the law it breaks, and the words by which that law must name both. */
export type Plant = { readonly breaks: string; readonly law: string; readonly file: string; readonly text: string; readonly says: RegExp };

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Every plant has a file of its own, planted-0.ts and so on, so that one run of a law can be asked about each. */
let planted = 0;
function ownFile(folder: string, extension: string): string {
  planted += 1;
  return `${folder}/planted-${String(planted)}.${extension}`;
}

/** `folder` where it has types of its own; the rest is looked at together. */
function typed(breaks: string, folder: string, text: string, says: string): Plant {
  const file = ownFile(folder, 'ts');
  return { breaks, law: typesOf(folder === 'db' ? '.' : folder).name, file, text, says: new RegExp(`${literal(file)}.*${literal(says)}`) };
}

function styled(breaks: string, folder: string, text: string, rule: string, extension = 'ts'): Plant {
  const file = ownFile(folder, extension);
  return { breaks, law: style().name, file, text, says: new RegExp(`\\(${literal(rule)}\\).*\\n.*\\[${literal(file)}:`) };
}

function leaning(breaks: string, folder: string, text: string, rule: string): Plant {
  const file = ownFile(folder, 'ts');
  const itself = file.slice(folder.length + 1);
  return { breaks, law: direction().name, file, text: text.replace('ITSELF', itself), says: new RegExp(`error ${rule}: ${literal(file)}`) };
}

export const typePlants: readonly Plant[] = [
  typed(
    'core reads a file',
    'core',
    "import { readFileSync } from 'node:fs';\nexport const text = readFileSync('x', 'utf8');\n",
    'node:fs',
  ),
  typed('core asks the process', 'core', 'export const folder = process.cwd();\n', "'process'"),
  typed('core draws on a page', 'core', 'export const title = document.title;\n', "'document'"),
  typed('core prints', 'core', "console.log('hello');\nexport const done = true;\n", "'console'"),
  typed('core fetches', 'core', "export const page = fetch('x');\n", "'fetch'"),
  typed('the window asks the process', 'renderer', 'export const folder = process.cwd();\n', "'process'"),
  typed('the book draws on a page', 'db', 'export const title = document.title;\n', "'document'"),
  typed('an array is read past its end', 'core', 'export const first: number = [1].slice(1)[0];\n', 'undefined'),
  typed('an enum needs a build', 'core', 'export enum Kind {\n  One,\n}\n', 'erasableSyntaxOnly'),
];

const lines = Array.from({ length: 260 }, (_, at) => `export const line${String(at)} = ${String(at)};\n`).join('');
const longBody = Array.from({ length: 70 }, (_, at) => `  sums.push(${String(at)});\n`).join('');

export const stylePlants: readonly Plant[] = [
  styled('core spells Date', 'core', 'export const now = new Date();\n', 'no-restricted-globals'),
  styled('core spells Intl', 'core', "export const made = new Intl.NumberFormat('en-GB');\n", 'no-restricted-globals'),
  styled('core draws lots', 'core', 'export const luck = Math.random();\n', 'no-restricted-properties'),
  styled(
    'core asks the clock',
    'core',
    "import { Temporal } from 'temporal-polyfill';\nexport const now = Temporal.Now.instant();\n",
    'no-restricted-properties',
  ),
  styled('core follows a locale', 'core', "export const text = (12).toLocaleString('en-GB');\n", 'no-restricted-properties'),
  styled('core reaches Date by globalThis', 'core', 'export const now = new globalThis.Date();\n', 'no-restricted-properties'),
  styled('the book spells Date', 'db', 'export const now = Date.now();\n', 'no-restricted-globals'),
  styled('the window spells Date', 'renderer', 'export const now = Date.now();\n', 'no-restricted-globals'),
  styled('Date as a type', 'db', 'export function on(at: Date): unknown {\n  return at;\n}\n', 'no-restricted-types'),
  styled('any', 'db', 'export function open(it: any): unknown {\n  return it;\n}\n', 'no-explicit-any'),
  styled('any by way of JSON', 'db', "export const it: string = JSON.parse('1');\n", 'no-unsafe-assignment'),
  styled('a bare as', 'core', 'export function force(it: unknown): string {\n  return it as string;\n}\n', 'consistent-type-assertions'),
  styled('a non-null !', 'core', 'export function force(it: string | undefined): string {\n  return it!;\n}\n', 'no-non-null-assertion'),
  styled(
    '../../',
    'core/one/two',
    "import { nothing } from '../../money/pence.ts';\nexport const none = nothing;\n",
    'no-restricted-imports',
  ),
  styled('a default export', 'core', 'export default 1;\n', 'no-default-export'),
  styled('a file of more than two screens', 'core', lines, 'max-lines'),
  styled('a long function', 'core', `export function long(sums: number[]): void {\n${longBody}}\n`, 'max-lines-per-function'),
  styled('a promise nobody waits for', 'db', 'export function go(): void {\n  Promise.resolve(1);\n}\n', 'no-floating-promises'),
  styled('a print that no allow-list saw', 'electron', "console.log('Rosa Jones');\nexport const done = true;\n", 'no-console'),
  styled(
    'a switch left open',
    'core',
    "export function ask(kind: 'a' | 'b'): number {\n  switch (kind) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}\n",
    'switch-exhaustiveness-check',
  ),
  styled(
    'a test that asserts nothing',
    'test/core/planted.test.ts',
    "import { it } from 'vitest';\nit('is', () => {});\n",
    'expect-expect',
  ),
  styled(
    'a test switched off',
    'test/core/planted.test.ts',
    "import { expect, it } from 'vitest';\nit.skip('is', () => expect(1).toBe(1));\n",
    'no-disabled-tests',
  ),
  styled(
    'a test alone',
    'test/core/planted.test.ts',
    "import { expect, it } from 'vitest';\nit.only('is', () => expect(1).toBe(1));\n",
    'no-focused-tests',
  ),
];

export const directionPlants: readonly Plant[] = [
  leaning('core leans on the book', 'core', "export * from '#db/clock';\n", 'core-leans-only-on-itself'),
  leaning('the book leans on documents', 'db', "export * from '#documents/fonts';\n", 'db-leans-only-on-itself-and-core'),
  leaning('documents lean on the book', 'documents', "export * from '#db/clock';\n", 'documents-leans-only-on-itself-and-core'),
  leaning('the window leans on the book', 'renderer', "export type * from '#db/clock';\n", 'renderer-leans-only-on-itself-and-core'),
  leaning(
    'the shell leans on the command line',
    'electron',
    "export * from '#cli/main';\n",
    'electron-leans-only-on-itself-and-core-and-db-and-documents',
  ),
  leaning(
    'the command line leans on scripts',
    'cli',
    "export * from '#scripts/laws';\n",
    'cli-leans-only-on-itself-and-core-and-db-and-documents',
  ),
  leaning(
    'an action reads the app’s own tables past the book’s year packs',
    'db/actions',
    "export { yearTables } from '#core/payroll/years/all';\n",
    'one-registry-of-the-law',
  ),
  leaning('main imports the book', 'electron/main', "export * from '#db/clock';\n", 'only-the-ledger-process-imports-db'),
  leaning('the reader reaches a book', 'electron/reading', "export * from '#db/clock';\n", 'the-reader-only-tells-kinds'),
  leaning('main reaches SQLite through another file', 'electron/main', "export * from '#db/driver';\n", 'main-never-reaches-the-ledger'),
  leaning(
    'a second door to SQLite',
    'db',
    "import Database from 'better-sqlite3';\nexport const made = new Database('x');\n",
    'one-door-for-sqlite',
  ),
  leaning('a second door to SQLite, by type', 'cli', "export type { Database } from 'better-sqlite3';\n", 'one-door-for-sqlite'),
  leaning(
    'a second door, enciphered',
    'db',
    "import Database from 'better-sqlite3-multiple-ciphers';\nexport const made = new Database('x');\n",
    'one-door-for-sqlite',
  ),
  leaning(
    'zod outside the contract',
    'core/money',
    "import { z } from 'zod';\nexport const shape = z.string();\n",
    'zod-only-in-the-contract',
  ),
  leaning('core takes a package', 'core', "export * from 'fflate';\n", 'core-uses-temporal-and-zod-only'),
  leaning('core takes Node', 'core', "export * from 'node:path';\n", 'core-uses-temporal-and-zod-only'),
  leaning('the window takes Node', 'renderer', "export * from 'node:path';\n", 'window-does-no-io'),
  leaning(
    'the command line draws PDF',
    'cli',
    "import PDFDocument from 'pdfkit';\nexport const page = new PDFDocument();\n",
    'only-documents-draw-pdf',
  ),
  leaning('the shell opens a connection', 'electron/main', "export { request } from 'node:https';\n", 'the-product-opens-no-connection'),
  leaning('the book opens a connection', 'db', "export { connect } from 'node:net';\n", 'the-product-opens-no-connection'),
  leaning(
    'the ledger can send to HMRC',
    'electron/ledger',
    "export { submit } from '#electron/hmrc/transactionEngine';\n",
    'no-part-of-the-app-reaches-the-client-of-hmrc',
  ),
  leaning('the book imports Electron', 'db', "export { app } from 'electron';\n", 'only-the-shell-imports-electron'),
  leaning('an import of nothing', 'core', "export * from './nowhere.ts';\n", 'nothing-unresolvable'),
  leaning('a circle', 'core', "export * from './ITSELF';\n", 'no-circles'),
  leaning('the product uses a tool of its makers', 'db', "export * from 'fast-check';\n", 'product-ships-only-its-dependencies'),
  leaning(
    'the evidence opened by another door',
    'db/actions',
    "export { readFileSync } from 'node:fs';\n",
    'only-the-vault-touches-evidence',
  ),
];

const helper = ownFile('test/core', 'ts');

export const otherPlants: readonly Plant[] = [
  { breaks: 'format', law: format.name, file: 'core/planted-format.ts', text: 'export const a=1\n', says: /core\/planted-format\.ts/ },
  {
    breaks: 'a file nobody uses',
    law: unused.name,
    file: 'core/planted-unused.ts',
    text: 'export const a = 1;\n',
    says: /Unused files[\s\S]*core\/planted-unused\.ts/,
  },
  {
    breaks: 'an export nobody uses',
    law: unused.name,
    file: helper,
    text: 'export const used = 1;\nexport const leftover = 2;\n',
    says: new RegExp(`leftover +${literal(helper)}`),
  },
];

/** What uses the half of the helper that is used. */
export const userOfHelper = {
  file: helper.replace('.ts', '.test.ts'),
  text: `import { expect, it } from 'vitest';\nimport { used } from './${helper.slice('test/core/'.length)}';\nit('is', () => expect(used).toBe(1));\n`,
};

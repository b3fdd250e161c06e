import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrationsFolder, readMigrations } from '#db/migrate/folder';
import { sha256 } from '#db/digest';
import { createKernel } from '#db/kernel/create';
import { openKernel } from '#db/kernel/open';
import { sharedPlace } from '#db/open/place';
import { canBeNobody, endOf, holdChild, runChild } from '#test/support/children';
import { tempFolder } from '#test/support/tempFolder';
import { newBook } from '#test/support/newBook';
import { codeOf, tempKernel, testSettings, valueOf } from '#test/support/tempKernel';

/** Every file of a folder with the digest of its bytes. */
function digests(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((file) => [join(file.parentPath, file.name), sha256(readFileSync(join(file.parentPath, file.name)))]),
  );
}

function setVersion(folder: string, version: number): void {
  const path = join(folder, 'book.db');
  const bytes = readFileSync(path);
  bytes.writeUInt32BE(version, 60);
  writeFileSync(path, bytes);
}

test('a book from a newer version is refused and stays the same to the byte', () => {
  const kernel = tempKernel();
  kernel.close();
  setVersion(kernel.folder, 99);
  const before = digests(kernel.folder);
  const refusal = kernel.reopen();
  expect(refusal.ok ? '' : refusal.problem.details).toEqual({ theirs: '99', ours: String(readMigrations(migrationsFolder()).length) });
  expect(digests(kernel.folder)).toEqual(before);
});

test('a newer version that stands only in the write-ahead log of a crash is seen too', () => {
  const kernel = tempKernel();
  const copy = join(tempFolder(), 'crashed');
  kernel.book().kernel.handle.connection.exec('PRAGMA user_version = 99');
  cpSync(kernel.folder, copy, { recursive: true, filter: (path) => !path.endsWith('book.lock') });
  const before = digests(copy);
  expect(codeOf(openKernel(copy, kernel.settings))).toBe('book.fromNewerVersion');
  expect(digests(copy)).toEqual(before);
});

test.each([
  ['nothing at all', undefined],
  ['an empty file', Buffer.alloc(0)],
  ['a text', Buffer.from('Dear Sir or Madam,'.repeat(20))],
  ['another program’s database', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4_080)])],
])('%s where the book should be is not a book, and nothing is written beside it', (_, bytes) => {
  const folder = tempFolder();
  if (bytes !== undefined) writeFileSync(join(folder, 'book.db'), bytes);
  const before = digests(folder);
  expect(codeOf(openKernel(folder, testSettings()))).toBe('book.notABook');
  expect(digests(folder)).toEqual(before);
});

test('a book with spoiled pages is refused as damaged', () => {
  const kernel = tempKernel();
  kernel.close();
  const path = join(kernel.folder, 'book.db');
  writeFileSync(path, readFileSync(path).fill(0xa5, 4_096, 40_960));
  expect(codeOf(kernel.reopen())).toBe('book.damaged');
});

test('a book that another process has open is refused, and opens again when that process was killed', async () => {
  const kernel = tempKernel();
  kernel.close();
  const { child, said } = await holdChild('openBook.ts', [kernel.folder, 'hold']);
  expect(said).toBe('open');
  expect(codeOf(kernel.reopen())).toBe('book.alreadyOpen');
  child.kill('SIGKILL');
  await endOf(child);
  expect(existsSync(join(kernel.folder, 'book.lock'))).toBe(true);
  valueOf(kernel.reopen());
});

test('SQLite’s own lock refuses a second process even where the lock file was deleted', async () => {
  const kernel = tempKernel();
  kernel.close();
  const { said } = await holdChild('openBook.ts', [kernel.folder, 'hold']);
  expect(said).toBe('open');
  writeFileSync(join(kernel.folder, 'book.lock'), '');
  expect(codeOf(kernel.reopen())).toBe('book.alreadyOpen');
});

test('a book open in this very process is not opened a second time', () => {
  const kernel = tempKernel();
  expect(codeOf(openKernel(kernel.folder, kernel.settings))).toBe('book.alreadyOpen');
});

test('another computer’s lock is named and honoured, until a person says the book is not open there', () => {
  const kernel = tempKernel();
  kernel.close();
  writeFileSync(join(kernel.folder, 'book.lock'), JSON.stringify({ host: 'kitchen-laptop', process: 1, started: '' }));
  const refusal = kernel.reopen();
  expect(refusal.ok ? '' : refusal.problem.sentence).toBe(
    'This book is already open on kitchen-laptop. Close it there first, then try again.',
  );
  valueOf(kernel.reopen({ takeOver: true }));
});

test('a lock whose process number now belongs to another process is stale', () => {
  const kernel = tempKernel();
  kernel.close();
  writeFileSync(join(kernel.folder, 'book.lock'), JSON.stringify({ host: hostname(), process: process.pid, started: 'another-start' }));
  valueOf(kernel.reopen());
});

test.each([
  ['OneDrive'],
  ['OneDrive - Example Ltd'],
  ['Dropbox'],
  ['Dropbox (Personal)'],
  ['Google Drive'],
  ['Nextcloud'],
  ['iCloudDrive'],
  ['Mobile Documents'],
  ['Box'],
])('a book in %s is refused by name, before anything is made', (name) => {
  const above = join(tempFolder(), name);
  mkdirSync(above);
  const refusal = createKernel(join(above, 'deeper', 'book'), newBook, testSettings());
  expect(refusal.ok ? '' : refusal.problem.details.folder).toBe(name);
  expect(readdirSync(above)).toEqual([]);
});

test('a synced folder under another name is known by what the service leaves in it', () => {
  const folder = join(tempFolder(), 'papers');
  mkdirSync(folder);
  expect(sharedPlace(join(folder, 'book'))).toBeUndefined();
  writeFileSync(join(folder, '.sync_abc123.db'), '');
  expect(sharedPlace(join(folder, 'book'))).toBe(folder);
});

test.each([['\\\\server\\share\\book'], ['//server/share/book']])('the network path %s is refused', (path) => {
  expect(codeOf(openKernel(path, testSettings()))).toBe('book.inSyncedFolder');
});

test('an ordinary folder whose name only resembles a service’s is not refused', () => {
  for (const name of ['Boxes', 'Dropboxes', 'my onedrive notes', 'icl']) expect(sharedPlace(join(tempFolder(), name))).toBeUndefined();
});

test('a new book is not made over anything', () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'letter.txt'), 'mine');
  expect(codeOf(createKernel(folder, newBook, testSettings()))).toBe('book.exists');
  expect(readdirSync(folder)).toEqual(['letter.txt']);
});

test.skipIf(!canBeNobody || process.platform === 'win32')(
  'an ordinary user gets one clear sentence for a read-only folder, and the book stays',
  () => {
    const kernel = tempKernel();
    kernel.close();
    const before = digests(kernel.folder);
    chmodSync(join(kernel.folder, '..'), 0o755);
    chmodSync(join(kernel.folder, 'book.db'), 0o444);
    for (const mode of [0o555, 0o755]) {
      chmodSync(kernel.folder, mode);
      expect(runChild('openBook.ts', [kernel.folder], 'nobody')).toBe('book.readOnly');
    }
    chmodSync(kernel.folder, 0o555);
    chmodSync(join(kernel.folder, 'book.db'), 0o666);
    expect(runChild('openBook.ts', [kernel.folder], 'nobody')).toBe('book.readOnly');
    chmodSync(kernel.folder, 0o755);
    expect(digests(kernel.folder)).toEqual(before);
  },
);

import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkHealth } from '#db/health/health';
import { createKernel } from '#db/kernel/create';
import { openKernel } from '#db/kernel/open';
import { type Open } from '#db/kernel/opened';
import { makeSnapshot } from '#db/snapshots/make';
import { digestOfBook } from '#test/support/bookState';
import { chosen, fileToken } from '#test/support/chosen';
import { pdf } from '#test/support/files';
import { tempFolder } from '#test/support/tempFolder';
import { newBook } from '#test/support/newBook';
import { codeOf, tempKernel, testSettings, valueOf } from '#test/support/tempKernel';

/** A disk of its own, of so many megabytes, taken away when the test is over; undefined where this user may not mount one. */
function smallDisk(megabytes: number): string | undefined {
  const disk = tempFolder();
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk]).status !== 0) return undefined;
  onTestFinished(() => void spawnSync('umount', ['-l', disk]));
  return disk;
}

/** Fills the disk but for some bytes. */
function fill(disk: string, butFor: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, 'fill'), Buffer.alloc(Math.max(0, bavail * bsize - butFor)));
}

function add(book: Open, name: string, words = 'receipt'): string {
  const token = fileToken(1);
  const files = { [token]: chosen('a.pdf', pdf(words)) };
  return codeOf(book.answer('toy.proof', { file: token }, { commandId: name, actor: 'actor-holder', files }));
}

function bookOn(disk: string): Open {
  const book = valueOf(createKernel(join(disk, 'book'), newBook, testSettings()));
  onTestFinished(() => book.close());
  return book;
}

test('a full disk is said in one sentence, keeps the book as it was, and the same command works once there is room', ({ skip }) => {
  const disk = smallDisk(12);
  if (disk === undefined) return skip('this user may not mount a small disk; the page limit stands in for it below');
  const book = bookOn(disk);
  expect(add(book, 'first')).toBe('ok');
  const before = digestOfBook(book.kernel);
  fill(disk, 0);
  expect(add(book, 'second', 'x'.repeat(200_000))).toBe('book.diskFull');
  expect(
    codeOf(
      book.answer('toy.issue', { number: 1, words: 'x'.repeat(200), day: '2026-09-30' }, { commandId: 'third', actor: 'actor-holder' }),
    ),
  ).toBe('book.diskFull');
  expect(codeOf(makeSnapshot(book.kernel, { why: 'asked' }))).toBe('book.diskFull');
  expect(readdirSync(join(disk, 'book', 'snapshots'))).toEqual([]);
  expect(readdirSync(join(disk, 'book', 'evidence'))).toHaveLength(1);
  expect(digestOfBook(book.kernel)).toBe(before);
  rmSync(join(disk, 'fill'));
  expect(add(book, 'second', 'x'.repeat(200_000))).toBe('ok');
  expect(checkHealth(book.kernel).sound).toBe(true);
});

test('a new book on a full disk is not begun', ({ skip }) => {
  const disk = smallDisk(2);
  if (disk === undefined) return skip('this user may not mount a small disk');
  fill(disk, 300_000);
  expect(codeOf(createKernel(join(disk, 'book'), newBook, testSettings()))).toBe('book.diskFull');
  expect(readdirSync(disk)).toEqual(['fill']);
});

test('a book on a full disk either opens or says why, and stays as it was', ({ skip }) => {
  const disk = smallDisk(12);
  if (disk === undefined) return skip('this user may not mount a small disk');
  const made = valueOf(createKernel(join(disk, 'book'), newBook, testSettings()));
  const before = digestOfBook(made.kernel);
  made.close();
  fill(disk, 0);
  const opened = openKernel(join(disk, 'book'), testSettings());
  if (opened.ok) opened.value.close();
  expect(['ok', 'book.diskFull']).toContain(codeOf(opened));
  rmSync(join(disk, 'fill'));
  const again = valueOf(openKernel(join(disk, 'book'), testSettings()));
  expect(digestOfBook(again.kernel)).toBe(before);
  again.close();
});

test('a file that may not grow says the same: SQLite’s own word for a full disk is understood', () => {
  const kernel = tempKernel();
  const { connection } = kernel.book().kernel.handle;
  const before = digestOfBook(kernel.book().kernel);
  connection.pragma(`max_page_count=${String(connection.pragma('page_count', { simple: true }))}`);
  const codes = Array.from({ length: 40 }, (_, at) =>
    codeOf(kernel.ask('toy.add', { name: 'x'.repeat(198) + String(at).padStart(2, '0') })),
  );
  expect(codes).toContain('book.diskFull');
  expect(codes.filter((code) => code !== 'ok' && code !== 'book.diskFull')).toEqual([]);
  connection.pragma('max_page_count=1073741823');
  expect(checkHealth(kernel.book().kernel).sound).toBe(true);
  expect(digestOfBook(kernel.book().kernel) === before).toBe(codes.every((code) => code !== 'ok'));
});

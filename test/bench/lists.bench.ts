import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { afterAll, expect, test } from 'vitest';
import { addDays } from '#core/time/day';
import { generateBook } from '#db/generate/generateBook';
import { type Book, openBook } from '#db/kernel/book';
import { fixedClock } from '#test/support/seeded';
import { makeFolder } from '#test/support/tempFolder';
import { valueOf } from '#test/support/tempKernel';

const place = makeFolder();
afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

/** Milliseconds of the middle one of thirty, after some to warm up. */
function medianOf(work: () => unknown): number {
  for (let time = 0; time < 3; time += 1) work();
  const times = Array.from({ length: 30 }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return times.toSorted((a, b) => a - b)[15] ?? Number.NaN;
}

const asked = {
  'purchases, newest': (book: Book) => book.call('purchase.list', {}, {}),
  'purchases, by a word that many have': (book: Book) => book.call('purchase.list', { words: 'a' }, {}),
  'purchases, by a word that none has': (book: Book) => book.call('purchase.list', { words: 'nothing like this' }, {}),
  'purchases without a proof': (book: Book) => book.call('purchase.list', { only: 'wanting' }, {}),
  payees: (book: Book) => book.call('purchase.payees', {}, {}),
  'entries, newest': (book: Book) => book.call('ledger.entries', {}, {}),
  'entries, by a word that none has': (book: Book) => book.call('ledger.entries', { words: 'nothing like this' }, {}),
  'proofs, newest': (book: Book) => book.call('evidence.list', {}, {}),
  'proofs, oldest': (book: Book) => book.call('evidence.list', { before: 40 }, {}),
  home: (book: Book) => book.call('home.read', {}, {}),
};

test('every list of a 20-year book answers within 100 ms', () => {
  const made = generateBook(join(place, 'long'), { seed: 7, years: 20 });
  const book = valueOf(openBook(made.folder, { clock: fixedClock(`${addDays(made.to, 5)}T12:00:00.000Z`) }));
  const { count } = valueOf(book.call('purchase.list', {}, {}));
  const took = Object.entries(asked).map(([name, ask]) => ({ name, ms: medianOf(() => valueOf<unknown>(ask(book))) }));
  book.close();
  console.log(`of ${String(count)} purchases:\n${took.map(({ name, ms }) => `  ${name}: ${ms.toFixed(1)} ms`).join('\n')}`);
  expect(took.filter(({ ms }) => ms > 100)).toEqual([]);
});

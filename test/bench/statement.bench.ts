import { performance } from 'node:perf_hooks';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Day, addDays, addMonths } from '#core/time/day';
import { type Book, openBook } from '#db/kernel/book';
import { type Generated, generateBook } from '#db/generate/generateBook';
import { makeFolder } from '#test/support/tempFolder';
import { fixedClock } from '#test/support/seeded';
import { valueOf } from '#test/support/tempKernel';
import { inTurn } from './measure.ts';

const place = makeFolder();
afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

type Opened = { readonly book: Book; readonly streamId: string; readonly quarter: { readonly from: Day; readonly to: Day } };

function opened({ folder, to, household }: Generated): Opened {
  const book = valueOf(openBook(folder, { clock: fixedClock(`${addDays(to, 5)}T12:00:00.000Z`) }));
  const streamId = household.people[0]?.streamId ?? '';
  return { book, streamId, quarter: { from: addMonths(addDays(to, 1), -3), to } };
}

function previewOf({ book, streamId, quarter }: Opened): () => unknown {
  return () => valueOf(book.call('statement.preview', { streamId, ...quarter }, {}));
}

test('a quarter of a 20-year book: within 1.3 times that of a 1-year book, or 5 ms', () => {
  const began = performance.now();
  const long = opened(generateBook(join(place, 'long'), { seed: 7, years: 20 }));
  const short = opened(generateBook(join(place, 'short'), { seed: 7, years: 1 }));
  const [twenty = Number.NaN, one = Number.NaN] = inTurn([previewOf(long), previewOf(short)]);
  long.book.close();
  short.book.close();
  const made = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `statement data of a quarter: ${one.toFixed(2)} ms in a 1-year book, ${twenty.toFixed(2)} ms in a 20-year book (both books made in ${made} s)`,
  );
  expect(twenty <= 5 || twenty <= one * 1.3).toBe(true);
});

import { performance } from 'node:perf_hooks';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Day, type Span, addDays, addMonths } from '#core/time/day';
import { type Book, openBook } from '#db/kernel/book';
import { type Generated, generateBook } from '#db/generate/generateBook';
import { makeFolder } from '#test/support/tempFolder';
import { fixedClock } from '#test/support/seeded';
import { valueOf } from '#test/support/tempKernel';
import { median, processorTime } from './measure.ts';

const place = makeFolder();
afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

type Opened = { readonly book: Book; readonly from: Day; readonly today: Day };

function opened({ folder, from, to }: Generated & { readonly from: Day }): Opened {
  const today = addDays(to, 5);
  return { book: valueOf(openBook(folder, { clock: fixedClock(`${today}T12:00:00.000Z`) })), from, today };
}

/** What was found in some days is remembered while the book stays as it is: each asking has days of its own. */
function look({ book }: Opened, span: Span): number {
  return processorTime(() => valueOf(book.call('finding.list', span, {})));
}

test('findings: a quarter of a 20-year book within 1.3 times that of a 1-year book or 100 ms more; all its days within 2 s and as the days grow', () => {
  const began = performance.now();
  const made = (name: string, years: number): Opened => {
    const book = generateBook(join(place, name), { seed: 7, years });
    return opened({ ...book, from: addDays(addMonths(book.to, -12 * years), 1) });
  };
  const [long, short] = [made('long', 20), made('short', 1)];
  const quarter = ({ today }: Opened, round: number): Span => ({ from: addDays(addMonths(today, -3), -round), to: today });
  for (let round = 100; round < 105; round += 1) for (const one of [long, short]) look(one, quarter(one, round));
  const rounds = Array.from({ length: 15 }, (_, round) => [long, short].map((one) => look(one, quarter(one, round))));
  const [twenty = Number.NaN, one = Number.NaN] = [0, 1].map((at) => median(rounds.map((times) => times[at] ?? Number.NaN)));
  const whole = (of: Opened): number => median([0, 1, 2].map((round) => look(of, { from: of.from, to: addDays(of.today, -round) })));
  const [all, year] = [whole(long), whole(short)];
  const { findings } = valueOf(long.book.call('finding.list', { from: long.from, to: long.today }, {}));
  long.book.close();
  short.book.close();
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `findings of a quarter: ${one.toFixed(0)} ms in a 1-year book, ${twenty.toFixed(0)} ms in a 20-year book; of all days: ${year.toFixed(0)} ms of one year, ${all.toFixed(0)} ms of 20, with ${String(findings.length)} findings (all in ${seconds} s)`,
  );
  expect(twenty <= one * 1.3 || twenty <= one + 100).toBe(true);
  expect(all).toBeLessThan(2_000);
  expect(all).toBeLessThan(year * 20 * 1.3);
});

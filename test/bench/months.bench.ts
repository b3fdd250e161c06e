import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { afterAll, expect, test } from 'vitest';
import { makeFolder } from '#test/support/tempFolder';
import { lived } from './lived.ts';
import { type Took, measured, withRecords } from './screens.ts';

const place = makeFolder();
afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

/** Below so many milliseconds more it is the clock, and nobody would see it. */
const floor = 5;

test('a 20-year book opens any month as fast as a 1-year book: every screen within 1.3 times, or 5 ms more', () => {
  const began = performance.now();
  const [short, long] = [withRecords(lived(join(place, 'short'), 1)), withRecords(lived(join(place, 'long'), 20))];
  const made = ((performance.now() - began) / 1000).toFixed(0);
  const took = measured(short, long);
  short.book.close();
  long.book.close();
  const line = ({ name, year, twenty }: Took): string =>
    `  ${name.padEnd(60)}${year.toFixed(1).padStart(8)} ms${twenty.toFixed(1).padStart(8)} ms${(twenty / year).toFixed(2).padStart(7)}`;
  console.log(`a month in a 1-year and in a 20-year book (both made in ${made} s):\n${took.map(line).join('\n')}`);
  expect(took.filter(({ year, twenty }) => twenty > year * 1.3 && twenty > year + floor)).toEqual([]);
});

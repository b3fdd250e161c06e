import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { instant, londonDay, londonHour } from '#core/time/instant';

function isMoment(text: string): boolean {
  try {
    return Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 }) === text;
  } catch {
    return false;
  }
}

function reads(text: string): boolean {
  try {
    return instant(text) === text;
  } catch (fault) {
    if (fault instanceof RangeError) return false;
    throw fault;
  }
}

it('reads the same texts as moments as Temporal does, and no others', () => {
  const part = (size: number, most: number) => fc.integer({ min: 0, max: most }).map((whole) => String(whole).padStart(size, '0'));
  const text = fc
    .tuple(part(4, 9999), part(2, 13), part(2, 32), part(2, 25), part(2, 61), part(2, 61), part(3, 999))
    .map(([year, month, date, hour, minute, second, part]) => `${year}-${month}-${date}T${hour}:${minute}:${second}.${part}Z`);
  fc.assert(
    fc.property(text, (given) => {
      expect(reads(given), given).toBe(isMoment(given));
    }),
    { numRuns: 400 },
  );
  const odd = ['2026-11-22', '2026-11-22T09:30Z', '2026-11-22T09:30:00.000+00:00', '2026-11-22T09:30:60.000Z', '2026-11-22T24:00:00.000Z'];
  expect(odd.filter(reads)).toEqual([]);
});

it('tells London’s day and hour in summer and winter', () => {
  expect([londonDay(instant('2026-06-30T23:30:00.000Z')), londonHour(instant('2026-06-30T23:30:00.000Z'))]).toEqual(['2026-07-01', 0]);
  expect([londonDay(instant('2026-12-31T23:30:00.000Z')), londonHour(instant('2026-12-31T23:30:00.000Z'))]).toEqual(['2026-12-31', 23]);
});

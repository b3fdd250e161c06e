import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, day, daysBetween, readDay, weekday } from '#core/time/day';

const someDate = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 365 }))
  .map(([year, days]) => Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days }))
  .filter((date) => date.year <= 9999);

function isTemporalDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

describe('days counted by hand agree with Temporal', () => {
  it('reads the same texts as days, and no others', () => {
    const part = (size: number, most: number) => fc.integer({ min: 0, max: most }).map((whole) => String(whole).padStart(size, '0'));
    const text = fc.tuple(part(4, 9999), part(2, 13), part(2, 32)).map((parts) => parts.join('-'));
    fc.assert(
      fc.property(text, (given) => {
        expect(readDay(given) === given).toBe(isTemporalDay(given));
      }),
      { numRuns: 300 },
    );
    expect(
      ['2026-02-29', '2024-02-29', '1900-02-29', '2000-02-29', '2026-1-01', '2026-01-01T00:00'].map((given) => readDay(given)),
    ).toEqual([undefined, '2024-02-29', undefined, '2000-02-29', undefined, undefined]);
  });

  it('adds days and months, counts between, and names the weekday', () => {
    fc.assert(
      fc.property(someDate, someDate, fc.integer({ min: -600, max: 600 }), (one, other, some) => {
        const from = day(one.toString());
        expect(daysBetween(from, day(other.toString()))).toBe(one.until(other, { largestUnit: 'days' }).days);
        expect(weekday(from)).toBe(one.dayOfWeek);
        const inDays = one.add({ days: some });
        const inMonths = one.add({ months: some }, { overflow: 'constrain' });
        if (inDays.year >= 0 && inDays.year <= 9999) expect(addDays(from, some)).toBe(inDays.toString());
        if (inMonths.year >= 0 && inMonths.year <= 9999) expect(addMonths(from, some)).toBe(inMonths.toString());
      }),
      { numRuns: 300 },
    );
  });

  it('throws where a day falls outside the years that four digits can say, and for parts of a day', () => {
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addMonths(day('0000-01-01'), -1)).toThrow(RangeError);
    expect(() => addDays(day('2026-01-01'), 0.5)).toThrow(RangeError);
  });
});

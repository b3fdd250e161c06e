import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { addDays, day } from '#core/time/day';
import { endOfPeriod } from '#core/statement/tile';

describe('the end of a statement’s period', () => {
  it.each([
    ['2026-07-01', 'quarter', '2026-09-30'],
    ['2026-07-01', 'month', '2026-07-31'],
    ['2027-02-01', 'month', '2027-02-28'],
    ['2026-07-06', 'four_weeks', '2026-08-02'],
    ['2026-04-06', 'year', '2027-04-05'],
  ] as const)('from %s for a %s is %s', (from, every, to) => {
    expect(endOfPeriod(day(from), every)).toBe(to);
  });

  it('never leaves a day out nor ends before it starts, whatever the start', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom('month', 'quarter', 'four_weeks', 'year'), (shift, every) => {
        const from = addDays(day('2000-01-01'), shift);
        expect(endOfPeriod(from, every) >= from).toBe(true);
      }),
    );
  });
});

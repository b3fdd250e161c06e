import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Agreed, agreedFor, isInForce } from '#core/book/agreed';
import { pence } from '#core/money/pence';
import { addDays, addMonths, day } from '#core/time/day';

const monthly: Agreed = { agreed: pence(10_000), every: 'month', from: day('2026-04-01') };
const quarter = { from: day('2026-07-01'), to: day('2026-09-30') };

describe('what a plan line allows for in a span', () => {
  it('is three months’ money in a quarter, whatever the days in its months', () => {
    expect(agreedFor(monthly, quarter)).toBe(30_000);
    expect(agreedFor(monthly, { from: day('2027-01-01'), to: day('2027-03-31') })).toBe(30_000);
    expect(agreedFor({ ...monthly, every: 'year', agreed: pence(120_000) }, quarter)).toBe(30_000);
    expect(agreedFor({ ...monthly, every: 'quarter', agreed: pence(30_000) }, { from: day('2026-07-01'), to: day('2026-07-31') })).toBe(
      10_000,
    );
  });

  it('counts only the days on which the line is in force', () => {
    expect(agreedFor({ ...monthly, from: day('2026-09-16') }, quarter)).toBe(5_000);
    expect(agreedFor({ ...monthly, to: day('2026-07-31') }, quarter)).toBe(10_000);
    expect(agreedFor({ ...monthly, from: day('2026-10-01') }, quarter)).toBe(0);
  });

  it('counts weeks by days: 92 days of £70 a week are £920', () => {
    expect(agreedFor({ ...monthly, every: 'week', agreed: pence(7_000) }, quarter)).toBe(92_000);
    expect(agreedFor({ ...monthly, every: 'four_weeks', agreed: pence(28_000) }, quarter)).toBe(92_000);
  });

  it('rounds once, to the nearest penny', () => {
    expect(agreedFor({ ...monthly, every: 'week', agreed: pence(100) }, { from: day('2026-07-01'), to: day('2026-07-03') })).toBe(43);
  });

  it('has what is agreed once in every span, less what was spent before', () => {
    const bike: Agreed = { agreed: pence(90_000), every: 'once', from: day('2026-04-01') };
    expect(agreedFor(bike, quarter)).toBe(90_000);
    expect(agreedFor(bike, quarter, pence(60_000))).toBe(30_000);
    expect(agreedFor(bike, quarter, pence(95_000))).toBe(0);
  });

  it('makes the same of whole months put together as of the span of them all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000 }), fc.integer({ min: 1, max: 30 }), (amount, months) => {
        const line: Agreed = { ...monthly, agreed: pence(amount), from: day('2020-01-01') };
        const from = day('2023-01-01');
        expect(agreedFor(line, { from, to: addDays(addMonths(from, months), -1) })).toBe(amount * months);
      }),
    );
  });

  it('is in force on its first and its last day, and not on the days beside them', () => {
    const line = { from: day('2026-07-01'), to: day('2026-07-31') };
    expect(['2026-06-30', '2026-07-01', '2026-07-31', '2026-08-01'].map((on) => isInForce(line, day(on)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isInForce({ from: line.from }, day('2099-01-01'))).toBe(true);
  });
});

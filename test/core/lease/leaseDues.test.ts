import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Schedule, leaseDues } from '#core/lease/leaseDues';
import { pence, total } from '#core/money/pence';
import { share } from '#core/money/share';
import { addDays, addMonths, day, daysBetween } from '#core/time/day';

const van: Schedule = { amount: pence(41_200), every: 'month', firstDue: day('2026-07-12'), endsOn: day('2029-06-30') };

const money = fc.integer({ min: 1, max: 500_000 }).map(pence);
const every = fc.constantFrom('week', 'fortnight', 'four_weeks', 'month', 'quarter', 'year');
const anyDay = fc.integer({ min: 0, max: 1_200 }).map((days) => addDays(day('2024-01-31'), days));
const upFront = fc.record({ kind: fc.constantFrom('advance', 'deposit'), amount: money, day: anyDay });
const schedules = fc
  .record({ amount: money, every, firstDue: anyDay, lasts: fc.integer({ min: 0, max: 2_000 }), upFront: fc.option(upFront) })
  .map(({ firstDue, lasts, upFront: paid, ...rest }) => ({
    ...rest,
    firstDue,
    endsOn: addDays(firstDue, lasts),
    ...(paid === null ? {} : { upFront: paid }),
  }));

describe('the payments of a lease', () => {
  it('are 36 in three years of months, and what is paid up front stands before them', () => {
    const dues = leaseDues({ ...van, upFront: { kind: 'advance', amount: pence(250_000), day: day('2026-07-01') } });
    expect(dues.length).toBe(37);
    expect(dues.slice(0, 2)).toEqual([
      { kind: 'advance', day: '2026-07-01', amount: 250_000 },
      { kind: 'rental', day: '2026-07-12', amount: 41_200 },
    ]);
    expect(dues.at(-1)?.day).toBe('2029-06-12');
  });

  it('come back to the 31st after a shorter month, and take 29 February where there is one', () => {
    const dues = leaseDues({ ...van, firstDue: day('2027-12-31'), endsOn: day('2028-04-30') });
    expect(dues.map((due) => due.day)).toEqual(['2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30']);
  });

  it('include one due on the very last day, and none the day after', () => {
    expect(leaseDues({ ...van, endsOn: day('2026-08-12') }).map((due) => due.day)).toEqual(['2026-07-12', '2026-08-12']);
    expect(leaseDues({ ...van, endsOn: day('2026-08-11') })).toHaveLength(1);
  });

  it('put a deposit paid during the lease in its place by day, before a rental of the same day', () => {
    const dues = leaseDues({ ...van, endsOn: day('2026-09-30'), upFront: { kind: 'deposit', amount: pence(1), day: day('2026-08-12') } });
    expect(dues.map(({ kind }) => kind)).toEqual(['rental', 'deposit', 'rental', 'rental']);
  });

  it('are never out of order, outside the terms, or lost, whatever the terms', () => {
    fc.assert(
      fc.property(schedules, (terms) => {
        const dues = leaseDues(terms);
        const days = dues.map((due) => due.day);
        expect(days).toEqual(days.toSorted());
        const rentals = dues.filter(({ kind }) => kind === 'rental');
        expect(rentals[0]?.day).toBe(terms.firstDue);
        expect(rentals.every((due) => due.day >= terms.firstDue && due.day <= terms.endsOn && due.amount === terms.amount)).toBe(true);
        expect(new Set(rentals.map((due) => due.day)).size).toBe(rentals.length);
        expect(dues.filter(({ kind }) => kind !== 'rental')).toEqual(terms.upFront === undefined ? [] : [terms.upFront]);
      }),
    );
  });

  it('are a whole step apart: so many days, or so many months of the calendar from the first', () => {
    const days = { week: 7, fortnight: 14, four_weeks: 28 };
    const months = { month: 1, quarter: 3, year: 12 };
    fc.assert(
      fc.property(schedules, (terms) => {
        leaseDues(terms)
          .filter(({ kind }) => kind === 'rental')
          .forEach((due, nth) => {
            const { every: pace, firstDue } = terms;
            if (pace === 'week' || pace === 'fortnight' || pace === 'four_weeks')
              expect(daysBetween(firstDue, due.day)).toBe(days[pace] * nth);
            else expect(due.day).toBe(addMonths(firstDue, months[pace] * nth));
          });
      }),
    );
  });

  it('shared by any agreed percentages add up to the payment, out or back, and nobody’s part goes the other way', () => {
    const percents = fc.integer({ min: 1, max: 9_999 }).map((first) => [first, 10_000 - first]);
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 500_000 }).map(pence), percents, (amount, weights) => {
        const parts = share(amount, weights);
        expect(total(parts)).toBe(amount);
        expect(parts.every((part) => part === 0 || part > 0 === amount > 0)).toBe(true);
      }),
    );
  });
});

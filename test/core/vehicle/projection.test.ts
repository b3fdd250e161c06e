import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, daysIn } from '#core/time/day';
import { milesAllowed } from '#core/vehicle/allowance';
import { projectMiles, projectionWorking } from '#core/vehicle/projection';

const terms = [{ from: day('2026-07-01'), endsOn: day('2029-06-30'), milesAYear: 12_000, excessTenths: 75 }];
const newest = terms[0] ?? { from: day('2026-07-01'), endsOn: day('2029-06-30') };

describe('the miles that a lease allows', () => {
  it('are three years’ in three years, leap day or not', () => {
    expect(milesAllowed(terms, day('2029-06-30'))).toBe(36_000);
    expect(milesAllowed(terms, day('2027-06-30'))).toBe(12_000);
  });

  it('are counted version by version, and unknown where one says nothing of miles', () => {
    const fewer = { from: day('2027-07-01'), endsOn: day('2029-06-30'), milesAYear: 8_000 };
    expect(milesAllowed([newest, fewer], day('2029-06-30'))).toBe(12_000 + 16_000);
    expect(milesAllowed([newest, { from: day('2027-07-01'), endsOn: day('2029-06-30') }], day('2029-06-30'))).toBeUndefined();
    expect(milesAllowed([newest, { from: day('2027-07-01'), endsOn: day('2029-06-30') }], day('2027-01-01'))).toBe(6_082);
  });

  it('never shrink as days go by, and come to the whole at the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_095 }), fc.integer({ min: 0, max: 60_000 }), (days, milesAYear) => {
        const one = [{ ...newest, milesAYear }];
        const on = addDays(newest.from, days);
        const [before, after] = [milesAllowed(one, on), milesAllowed(one, addDays(on, 1))];
        expect(before).toBeLessThanOrEqual(after ?? 0);
        expect(milesAllowed(one, newest.endsOn)).toBe(milesAYear * 3);
      }),
    );
  });
});

describe('the miles by the end of a lease', () => {
  it('of an even use are even: so many a day, for all of its days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 0, max: 90_000 }),
        (aDay, begins, days, clock) => {
          const first = { day: addDays(newest.from, begins), miles: clock };
          const last = { day: addDays(first.day, days), miles: clock + aDay * days };
          const found = projectMiles({ terms, readings: [first, last] });
          expect(found?.projected).toBe(aDay * daysIn({ from: newest.from, to: newest.endsOn }));
        },
      ),
    );
  });

  it('cost what the terms say for each mile too many, and the way there is told', () => {
    const readings = [
      { day: day('2026-07-01'), miles: 40 },
      { day: day('2026-10-09'), miles: 4_040 },
    ];
    // 4,000 miles in 100 days; 1,096 days: 43,840. 7,840 too many at 7.5p: £588.00.
    const found = projectMiles({ terms, readings });
    expect(found).toMatchObject({
      used: 4_000,
      days: 100,
      leaseDays: 1_096,
      projected: 43_840,
      allowed: 36_000,
      over: 7_840,
      charge: 58_800,
    });
    expect(found && projectionWorking(found)).toEqual([
      '4,040 miles on 9 October 2026, less 40 miles on 1 July 2026, is 4,000 miles in 100 days.',
      'If it goes on like that, the lease’s 1096 days to 30 June 2029 come to 4,000 miles × 1096 ÷ 100 = 43,840 miles.',
      '36,000 miles are allowed by then. 7,840 miles would be too many.',
      '7,840 miles × 7.5p = £588.00.',
    ]);
  });

  it('is not guessed from one reading, nor from two of the same day', () => {
    const one = { day: day('2026-07-01'), miles: 40 };
    expect(projectMiles({ terms, readings: [one] })).toBeUndefined();
    expect(projectMiles({ terms, readings: [one, { ...one, miles: 60 }] })).toBeUndefined();
  });

  it('says when it is rough, and when the terms say nothing of miles', () => {
    const bare = [{ from: newest.from, endsOn: newest.endsOn }];
    const readings = [
      { day: day('2026-07-01'), miles: 0 },
      { day: day('2026-07-11'), miles: 100 },
    ];
    const found = projectMiles({ terms: bare, readings });
    expect(found && projectionWorking(found).slice(2)).toEqual([
      'Only 10 days lie between the two readings, so this is rough.',
      'The terms in the book do not say how many miles are allowed.',
    ]);
  });
});

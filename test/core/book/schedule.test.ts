import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Award, daysInAdvance, dueDays, isDueDay, nextDueAfter } from '#core/book/schedule';
import { pence } from '#core/money/pence';
import { addDays, day } from '#core/time/day';

const award: Award = {
  id: 'award-1',
  streamId: 'stream-1',
  amount: pence(105_000),
  every: 'month',
  from: day('2026-04-01'),
  to: day('2027-03-31'),
  firstDue: day('2026-04-03'),
};

describe('the award’s schedule', () => {
  it('pays twelve times a year by the month, on the same date', () => {
    const days = dueDays(award, award.to);
    expect([days.length, days[0], days.at(-1)]).toEqual([12, '2026-04-03', '2027-03-03']);
  });

  it('goes back to the 31st after a short month, instead of staying on the 28th', () => {
    const last = dueDays({ ...award, firstDue: day('2026-12-31') }, day('2027-03-31'));
    expect(last).toEqual(['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31']);
  });

  it('pays four-weekly thirteen times in 52 weeks', () => {
    expect(dueDays({ ...award, every: 'four_weeks', to: addDays(award.firstDue, 52 * 7 - 1) }, award.to)).toHaveLength(13);
  });

  it('pays once where it is paid once, and never after the award has ended', () => {
    expect(dueDays({ ...award, every: 'once' }, award.to)).toEqual(['2026-04-03']);
    expect(dueDays({ ...award, to: day('2026-05-02') }, day('2030-01-01'))).toEqual(['2026-04-03']);
    expect(dueDays({ ...award, every: 'once', to: day('2026-04-02') }, award.to)).toEqual([]);
  });

  it('names the next payment, and none after the last', () => {
    expect(nextDueAfter(award, day('2026-04-03'))).toBe('2026-05-03');
    expect(nextDueAfter(award, day('2027-03-03'))).toBeUndefined();
  });

  it('knows each of its own days, and no other, without counting through them', () => {
    const everyPace = fc.constantFrom('week', 'fortnight', 'four_weeks', 'month', 'quarter', 'year', 'once');
    const anyDay = fc.integer({ min: -40, max: 800 }).map((days) => addDays(day('2026-01-31'), days));
    fc.assert(
      fc.property(everyPace, anyDay, anyDay, (every, firstDue, asked) => {
        const some: Award = { ...award, every, firstDue, from: addDays(firstDue, daysInAdvance), to: day('2028-12-31') };
        expect(isDueDay(some, asked)).toBe(dueDays(some, some.to).includes(asked));
      }),
      { numRuns: 60 },
    );
  });
});

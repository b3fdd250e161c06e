import { describe, expect, it } from 'vitest';
import { type Award } from '#core/book/schedule';
import { weeksInWords, weeksOfAward, yearOfAwards } from '#core/book/weeks';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';

const on = day('2026-07-31');

function award(amount: number, every: Award['every']): Award {
  return {
    id: 'award-1',
    streamId: 'stream-1',
    amount: pence(amount),
    every,
    from: day('2026-04-01'),
    to: day('2027-03-31'),
    firstDue: day('2026-04-03'),
  };
}

describe('weeks of award', () => {
  it('makes a week of a monthly award a fifty-second of twelve payments', () => {
    expect(weeksOfAward(pence(60_000), [award(52_000, 'month')], on)).toBe(500);
    expect(weeksOfAward(pence(20_000), [award(10_000, 'week')], on)).toBe(200);
    expect(weeksOfAward(pence(20_000), [award(40_000, 'four_weeks')], on)).toBe(200);
  });

  it('adds awards that run side by side, and leaves out those that do not run that day or are paid once', () => {
    const over = { ...award(99_999, 'week'), to: day('2026-07-30') };
    expect(yearOfAwards([award(5_000, 'week'), award(10_000, 'fortnight'), over, award(77_777, 'once')], on)).toBe(520_000);
  });

  it('cuts down, so that nobody is told more than there is, and says a debt as a debt', () => {
    expect(weeksOfAward(pence(10_099), [award(10_000, 'week')], on)).toBe(100);
    expect(weeksOfAward(pence(-5_001), [award(10_000, 'week')], on)).toBe(-51);
  });

  it('says nothing where no award runs', () => {
    expect(weeksOfAward(pence(10_000), [], on)).toBeUndefined();
    expect(weeksOfAward(pence(10_000), [award(10_000, 'once')], on)).toBeUndefined();
  });

  it('reads as people say it', () => {
    expect([489, 500, 100, 5, -51].map(weeksInWords)).toEqual(['4.8 weeks', '5 weeks', '1 week', '0 weeks', '−0.5 weeks']);
  });
});

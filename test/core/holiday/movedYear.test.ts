import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf, type BalanceFacts } from '#core/holiday/balance';
import { leaveYearIn, shortYearBy } from '#core/holiday/leaveYear';
import { type HolidayTerms } from '#core/contract/shapes/holiday';
import { addDays, day, daysIn } from '#core/time/day';

const from = (on: string, leaveYearStart: string) => ({ from: day(on), leaveYearStart });

describe('leave years whose date moves', () => {
  it('from 1 April to 1 January, agreed in October: nine months, then whole years', () => {
    const terms = [from('2025-04-01', '04-01'), from('2026-10-01', '01-01')];
    const years = ['2026-03-31', '2026-04-01', '2026-12-31', '2027-01-01', '2028-01-01'].map((on) => leaveYearIn(terms, day(on)));
    expect(years).toEqual([
      { from: '2025-04-01', to: '2026-03-31' },
      { from: '2026-04-01', to: '2026-12-31' },
      { from: '2026-04-01', to: '2026-12-31' },
      { from: '2027-01-01', to: '2027-12-31' },
      { from: '2028-01-01', to: '2028-12-31' },
    ]);
    expect(shortYearBy(terms.slice(0, 1), from('2026-10-01', '01-01'))).toEqual({ from: '2026-04-01', to: '2026-12-31' });
  });

  it('to a date that comes after the old year has ended: the old year stays whole, and the short one follows', () => {
    const terms = [from('2025-04-01', '04-01'), from('2026-10-01', '07-01')];
    expect(leaveYearIn(terms, day('2027-03-31'))).toEqual({ from: '2026-04-01', to: '2027-03-31' });
    expect(leaveYearIn(terms, day('2027-04-01'))).toEqual({ from: '2027-04-01', to: '2027-06-30' });
    expect(leaveYearIn(terms, day('2027-07-01'))).toEqual({ from: '2027-07-01', to: '2028-06-30' });
    expect(shortYearBy(terms.slice(0, 1), from('2026-10-01', '07-01'))).toEqual({ from: '2027-04-01', to: '2027-06-30' });
  });

  it('tile without a gap or an overlap, none longer than a year, whatever was agreed when', () => {
    const start = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 29 }))
      .map(([month, date]) => [month, date].map((one) => String(one).padStart(2, '0')).join('-'));
    const on = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays(day('2024-01-01'), days));
    const terms = fc.uniqueArray(fc.record({ from: on, leaveYearStart: start }), {
      minLength: 1,
      maxLength: 5,
      selector: (one) => one.from,
    });
    fc.assert(
      fc.property(terms, on, (all, asked) => {
        const agreed = all.toSorted((a, b) => (a.from < b.from ? -1 : 1));
        const year = leaveYearIn(agreed, asked);
        if (year === undefined) throw new Error('no leave year');
        expect(year.from <= asked && asked <= year.to && daysIn(year) <= 366).toBe(true);
        expect([leaveYearIn(agreed, year.from), leaveYearIn(agreed, year.to)]).toEqual([year, year]);
        expect(leaveYearIn(agreed, addDays(year.to, 1))?.from).toBe(addDays(year.to, 1));
        expect(leaveYearIn(agreed, addDays(year.from, -1))?.to).toBe(addDays(year.from, -1));
      }),
    );
  });

  it('the short year’s holiday is in proportion to its days, and told so', () => {
    const terms: HolidayTerms = {
      from: day('2025-04-01'),
      kind: 'regular',
      leaveYearStart: '04-01',
      weeks: 560,
      week: { days: 500, minutes: 2_250 },
      bankHolidays: 'included',
      paid: 'when_taken',
      accrual: 'legal',
      beyondFourWeeks: 'normal',
      sleepIns: 'whole',
    };
    const nothing = { earned: 0, carriedIn: 0, carriedOut: 0, taken: 0, inLieu: 0 };
    const facts: BalanceFacts = { nation: 'england', startsOn: day('2020-01-06'), terms: [terms], ...nothing };
    const balance = balanceOf(facts, { from: day('2026-04-01'), to: day('2026-12-31') }, day('2026-11-22'));
    // 28 days × 275 ÷ 365 are 21.0958…; a day is 450 minutes.
    expect(balance.entitled).toBe(Math.ceil((28 * 275 * 450) / 365));
    expect(balance.working.map(({ words }) => words).join(' ')).toContain(
      'The next leave year begins on 1 January 2027, as was agreed, so this one is short: 275 of 365 days count.',
    );
  });
});

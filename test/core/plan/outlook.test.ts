import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Award } from '#core/book/schedule';
import { nothing, pence, total } from '#core/money/pence';
import { outlookOf } from '#core/plan/outlook';
import { surplusOf } from '#core/plan/surplus';
import { plannedTo } from '#core/plan/plannedTo';
import { budgetYear } from '#core/plan/year';
import { addDays, addMonths, day, isWithin } from '#core/time/day';

const on = day('2026-10-31');
const to = day('2027-03-31');
const base = { on, to, balance: pence(100_000), comingIn: [], owed: nothing, most: undefined };

function rent(count: number, amount: number) {
  const coming = Array.from({ length: count }, (_, at) => ({ day: addMonths(day('2026-11-15'), at), amount: pence(amount), words: '' }));
  return [
    {
      id: 'plan_line-1',
      name: 'Van',
      beneficiary: '',
      outcome: '',
      agreed: nothing,
      every: 'month' as const,
      from: on,
      isForWages: false,
      spentBefore: nothing,
      cost: nothing,
      owed: nothing,
      coming: { worked: [], holiday: [], rota: [], lease: coming, order: [] },
      plannedTo: undefined,
    },
  ];
}

describe('how the money goes on', () => {
  it('says the day on which £1,000 no longer pays £300 a month, and each month’s end, by hand', () => {
    const { months, runsOutOn, balance } = outlookOf(base, rent(5, 30_000), []);
    expect(months.map((month) => [month.to, month.goesOut, month.balance])).toEqual([
      ['2026-11-30', 30_000, 70_000],
      ['2026-12-31', 30_000, 40_000],
      ['2027-01-31', 30_000, 10_000],
      ['2027-02-28', 30_000, -20_000],
      ['2027-03-31', 30_000, -50_000],
    ]);
    expect([runsOutOn, balance]).toEqual(['2027-02-15', -50_000]);
  });

  it('does not say that it runs out where the award comes on the same day', () => {
    const comingIn = [{ day: day('2027-02-15'), amount: pence(50_000) }];
    expect(outlookOf({ ...base, comingIn }, rent(5, 30_000), []).runsOutOn).toBeUndefined();
  });

  it('says when more lies there than may stay, and not for a payment that goes out again within four weeks', () => {
    const comingIn = Array.from({ length: 5 }, (_, at) => ({ day: addMonths(day('2026-11-05'), at), amount: pence(60_000) }));
    const calm = outlookOf({ ...base, comingIn, most: pence(150_000) }, rent(5, 60_000), []);
    expect([calm.pilesUpOn, calm.isTooMuchNow]).toEqual([undefined, false]);
    // It grows by £300 a month: £1,600 on 5 November falls to £1,300, £1,900 on 5 December to £1,600, and never below £1,500 again.
    const grows = outlookOf({ ...base, comingIn, most: pence(150_000) }, rent(5, 30_000), []);
    expect(grows.pilesUpOn).toBe('2026-12-05');
    expect(outlookOf({ ...base, most: pence(90_000) }, [], []).isTooMuchNow).toBe(true);
    expect(outlookOf({ ...base, most: pence(90_000), owed: pence(20_000) }, [], []).isTooMuchNow).toBe(false);
  });

  it('ends where balance, what comes in and what goes out say, whatever they are', () => {
    const moves = fc.array(
      fc.record({
        day: fc.integer({ min: 1, max: 150 }).map((count) => addDays(on, count)),
        amount: fc.integer({ min: 1, max: 90_000 }).map(pence),
      }),
    );
    fc.assert(
      fc.property(moves, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 70_000 }).map(pence), (comingIn, count, owed) => {
        const { months, balance } = outlookOf({ ...base, comingIn, owed }, rent(count, 30_000), []);
        const [came, went] = [total(months.map(({ comesIn }) => comesIn)), total(months.map(({ goesOut }) => goesOut))];
        expect(balance).toBe(100_000 + came - went);
        expect([came, went]).toEqual([total(comingIn.map(({ amount }) => amount)), owed + count * 30_000]);
      }),
    );
  });
});

describe('what could be given back', () => {
  const award: Award = {
    id: 'award-1',
    streamId: 'stream-1',
    amount: pence(48_000),
    every: 'four_weeks',
    from: day('2026-04-01'),
    to,
    firstDue: day('2026-04-01'),
  };

  it('is the balance, less what is owed, worked, held and may stay: £2,000 by hand', () => {
    const reserves = [
      { id: 'a', kind: 'redundancy' as const, purpose: 'Redundancy', held: pence(100_000), isAgreed: true },
      { id: 'b', kind: 'training' as const, purpose: 'First aid', held: pence(20_000), isAgreed: false },
    ];
    const facts = {
      on,
      balance: pence(500_000),
      owed: pence(70_000),
      worked: pence(10_000),
      holiday: pence(4_000),
      reserves,
      awards: [award],
      returned: nothing,
      retainedWeeks: 8,
    };
    // £480 every four weeks is £120 a week; eight weeks are £960. 5,000 − 700 − 100 − 40 = 4,160; less 1,200 and 960: 2,000, 16.66 weeks.
    expect(surplusOf(facts)).toMatchObject({
      free: 416_000,
      held: 120_000,
      heldUnagreed: 20_000,
      retained: 96_000,
      surplus: 200_000,
      surplusWeeks: 1_666,
      weeklyAward: 12_000,
      isHeldAboveFree: false,
    });
    expect(surplusOf({ ...facts, balance: pence(150_000) })).toMatchObject({ surplus: -150_000, isHeldAboveFree: true });
    expect(surplusOf({ ...facts, retainedWeeks: undefined }).retained).toBeUndefined();
  });
});

describe('the year of a budget', () => {
  it('ends when the award does, and goes from its day after the year before', () => {
    const year = (ends: readonly string[], at: string, begins = '2020-01-01') =>
      budgetYear({ awardEnds: ends.map(day), begins: day(begins) }, day(at));
    expect(year(['2027-06-30'], '2026-11-05')).toEqual({ from: '2026-07-01', to: '2027-06-30' });
    expect(year(['2026-09-30', '2027-03-31'], '2026-08-01')).toEqual({ from: '2026-04-01', to: '2027-03-31' });
    expect(year([], '2026-11-05')).toEqual({ from: '2026-04-01', to: '2027-03-31' });
    expect(year(['2027-03-31'], '2026-11-05', '2026-07-01')).toEqual({ from: '2026-07-01', to: '2027-03-31' });
    expect(year(['2028-02-29'], '2026-11-05')).toEqual({ from: '2026-03-01', to: '2027-02-28' });
    expect(budgetYear({ awardEnds: [], begins: day('2026-04-01'), ends: day('2026-08-31') }, day('2026-11-05'))).toEqual({
      from: '2026-04-01',
      to: '2026-08-31',
    });
  });

  it('holds its day, and is never longer than a year', () => {
    const days = fc.integer({ min: 0, max: 8_000 }).map((count) => addDays(day('2015-01-01'), count));
    fc.assert(
      fc.property(fc.array(days, { maxLength: 3 }), days, days, (awardEnds, at, begins) => {
        const year = budgetYear({ awardEnds, begins }, at);
        if (at >= begins) expect(isWithin(at, year)).toBe(true);
        expect(addMonths(year.from, 12) > year.to).toBe(true);
      }),
    );
  });
});

describe('how far the rota goes', () => {
  const weekly = (count: number, step = 7) => Array.from({ length: count }, (_, at) => addDays(day('2026-11-02'), at * step));

  it('goes to the year’s end where it does not stop, and otherwise to its last shift', () => {
    expect(plannedTo(weekly(22), on, to)).toBe(to);
    expect(plannedTo(weekly(11, 14), on, to)).toBe(to);
    expect(plannedTo(weekly(4), on, to)).toBe('2026-11-23');
    expect(plannedTo([], on, to)).toBeUndefined();
  });

  it('is not taken on by one shift far away', () => {
    expect(plannedTo([...weekly(4), day('2027-03-20')], on, to)).toBe('2026-11-23');
    expect(plannedTo([day('2027-03-20')], on, to)).toBeUndefined();
  });
});

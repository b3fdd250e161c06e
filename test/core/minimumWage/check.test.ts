import { assert, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownLaw } from '#core/payroll/law';
import { type MinimumWageFacts, type PaidHours, checkMinimumWage } from '#core/minimumWage/checkMinimumWage';
import { lastOfSchoolAge } from '#core/minimumWage/schoolAge';
import { minimumWageWorking } from '#core/minimumWage/working';
import { pence } from '#core/money/pence';
import { nearestPenny, portion, rate } from '#core/money/rate';
import { day } from '#core/time/day';
import { problemOf, valueOf } from '../payroll/support.ts';

function hours(name: string, minutes: number, perHour: number): PaidHours {
  return { name, minutes, rate: pence(perHour), amount: portion(pence(perHour), rate(minutes, 60), nearestPenny) };
}

const adult: MinimumWageFacts = {
  period: { from: day('2026-04-06'), to: day('2026-05-03') },
  born: day('1990-05-01'),
  nation: 'england',
  isApprentice: false,
  hours: [hours('Day', 6_000, 1_271)],
  unpaidMinutes: 0,
  bonuses: pence(0),
  reductions: pence(0),
};

const check = (change: Partial<MinimumWageFacts>) => valueOf(checkMinimumWage({ ...adult, ...change }, ownLaw.minimumWage));

describe('the minimum wage check', () => {
  test('the rate of the day on which the period began holds for all of it', () => {
    const before = { from: day('2026-03-23'), to: day('2026-04-19') };
    expect(check({ period: before }).rate.perHour.value).toBe(1_221);
    expect(check({ period: { from: day('2026-04-01'), to: day('2026-04-28') } }).rate.perHour.value).toBe(1_271);
  });

  test('a PA who turns 21 within the period has the younger rate until the next one begins', () => {
    expect(check({ born: day('2005-04-07') }).rate.perHour.value).toBe(1_085);
    expect(check({ born: day('2005-04-06') }).rate.perHour.value).toBe(1_271);
  });

  test('a dearer night does not make up for a cheap day', () => {
    const found = check({ hours: [hours('Day', 6_000, 1_260), hours('Night', 1_200, 1_400)] });
    expect([found.basicPay, found.premium, found.shortfall, found.shortPerHour]).toStrictEqual([151_200, 2_800, 1_320, 11]);
  });

  test('a rise of the ordinary rate within the period is no premium', () => {
    const found = check({ hours: [hours('Day', 600, 1_221), hours('Day', 600, 1_321)] });
    expect([found.premium, found.shortfall]).toStrictEqual([0, 0]);
  });

  test('travel that was paid nothing counts as time, and is short', () => {
    expect(check({ unpaidMinutes: 60 }).shortfall).toBe(1_271);
  });

  test('odd minutes at the minimum wage are not called a penny short because pay is to the nearest penny', () => {
    // £12.71 × 1 h 40 min is £21.1833: paid £21.18.
    expect(check({ hours: [hours('Day', 100, 1_271)] })).toMatchObject({ pay: 2_118, entitlement: 2_118, shortfall: 0 });
    // Three kinds of hour, each a third of a penny down.
    const kinds = [hours('Day', 100, 1_271), hours('Night', 100, 1_271), hours('Sunday', 100, 1_271)];
    expect(check({ hours: kinds }).shortfall).toBe(0);
    expect(check({ hours: [hours('Day', 100, 1_270)] }).shortfall).toBe(1);
  });

  test('a penny taken for the employer is a penny short, and a bonus for the work makes it good', () => {
    expect(check({ reductions: pence(1) }).shortfall).toBe(1);
    expect(check({ reductions: pence(100), bonuses: pence(100) }).shortfall).toBe(0);
  });

  test('no hours need no pay', () => {
    expect(check({ hours: [] })).toMatchObject({ shortfall: 0, shortPerHour: 0, entitlement: 0 });
  });

  test('a period from April 2027, or before the tables, is refused by name', () => {
    const later = checkMinimumWage({ ...adult, period: { from: day('2027-04-01'), to: day('2027-04-28') } }, ownLaw.minimumWage);
    expect(problemOf(later)).toMatchObject({ code: 'minimumWage.noFigures' });
    expect(problemOf(later).sentence).toContain('1 April 2027');
    expect(check({ period: { from: day('2027-03-31'), to: day('2027-04-27') } }).rate.perHour.value).toBe(1_271);
    expect(
      problemOf(checkMinimumWage({ ...adult, period: { from: day('2023-03-31'), to: day('2023-04-27') } }, ownLaw.minimumWage)).code,
    ).toBe('minimumWage.noFigures');
  });

  test('below school-leaving age no minimum wage applies, and the working is that sentence (NMWM03070)', () => {
    const facts = { ...adult, born: day('2011-02-01'), hours: [hours('Day', 180, 500)] };
    const found = check(facts);
    expect(found).toMatchObject({ entitlement: 0, shortfall: 0, pay: 1_500, room: 1_500 });
    expect(minimumWageWorking(facts, found).map(({ words }) => words)).toEqual([
      'The period began on 6 April 2026, when the PA was below school-leaving age: the minimum wage does not apply to it, whatever is paid.',
    ]);
    expect(check({ ...facts, isApprentice: true }).entitlement).toBe(0);
  });

  const rateOn = (nation: MinimumWageFacts['nation'], born: string, from: string): number =>
    check({ nation, born: day(born), period: { from: day(from), to: day(from) } }).rate.perHour.value;

  test('who may leave school before 16 has the youngest rate: after the last Friday in June, 31 May or 21 December', () => {
    // 16 on 20 August 2026; the last Friday in June 2026 is the 26th.
    expect(rateOn('england', '2010-08-20', '2026-06-26')).toBe(0);
    expect(rateOn('wales', '2010-08-20', '2026-06-27')).toBe(800);
    // 16 on 10 September 2026: of the next school year in England, and past 31 May in Scotland.
    expect(rateOn('england', '2010-09-10', '2026-07-13')).toBe(0);
    expect(rateOn('scotland', '2010-09-10', '2026-05-31')).toBe(0);
    expect(rateOn('scotland', '2010-09-10', '2026-06-01')).toBe(800);
    expect(rateOn('scotland', '2011-02-01', '2026-12-21')).toBe(0);
    expect(rateOn('scotland', '2011-02-01', '2026-12-22')).toBe(800);
  });

  test('who is 16 and may not yet leave school has no minimum wage (National Minimum Wage Act 1998 s1(2)(c))', () => {
    // 16 on 1 October 2026: school age ends on 25 June 2027, in Scotland on 21 December 2026.
    expect(rateOn('england', '2010-10-01', '2026-11-06')).toBe(0);
    expect(rateOn('scotland', '2010-10-01', '2026-12-21')).toBe(0);
    expect(rateOn('scotland', '2010-10-01', '2026-12-22')).toBe(800);
    // 16 on 1 October 2025: the last Friday in June 2026 is the 26th.
    expect(rateOn('england', '2009-10-01', '2026-06-26')).toBe(0);
    expect(rateOn('england', '2009-10-01', '2026-06-27')).toBe(800);
    expect(lastOfSchoolAge(day('2010-10-01'), 'england')).toBe('2027-06-25');
  });

  test('where school may be left within the period, what is worked from the day after counts, at the rate of its first day (SI 2015/621 reg 4B)', () => {
    // 16 on 1 October 2025: school age ends on Friday 26 June 2026. 3 h from the 27th at £8.00 are £24.00, and £15.00 was paid.
    const facts = {
      ...adult,
      born: day('2009-10-01'),
      period: { from: day('2026-06-15'), to: day('2026-07-12') },
      hours: [hours('Day', 180, 500)],
    };
    const found = check(facts);
    expect(found).toMatchObject({ entitlement: 2_400, shortfall: 900, shortPerHour: 300 });
    expect(minimumWageWorking(facts, found).map(({ words }) => words)).toContain(
      'The PA is past school-leaving age from 27 June 2026: the minimum wage applies to what was worked from then on, and to nothing before it.',
    );
    // On the period's last day school age goes on: nothing is due yet.
    expect(check({ ...facts, period: { from: day('2026-05-30'), to: day('2026-06-26') } }).entitlement).toBe(0);
  });

  test('in Northern Ireland who turns 16 from 2 July to 31 August may leave on 30 June of the next year (Department of Education)', () => {
    const last = (born: string): string => lastOfSchoolAge(day(born), 'northern_ireland');
    expect(['2009-09-01', '2010-07-01'].map(last)).toEqual(['2026-06-30', '2026-06-30']);
    expect(['2010-07-02', '2010-07-15', '2010-08-31', '2010-09-01'].map(last)).toEqual(Array.from({ length: 4 }, () => '2027-06-30'));
    expect(rateOn('northern_ireland', '2010-07-01', '2026-06-30')).toBe(0);
    expect(rateOn('northern_ireland', '2010-07-01', '2026-07-01')).toBe(800);
    expect(rateOn('northern_ireland', '2010-07-15', '2026-11-06')).toBe(0);
  });

  test('the working says the rate, the hours and what is short', () => {
    const facts = { ...adult, hours: [hours('Day', 6_000, 1_260)] };
    const words = minimumWageWorking(facts, check(facts)).map((step) => step.words);
    expect(words.at(0)).toContain('£12.71 an hour');
    expect(words.at(-1)).toBe('£1,260.00 is £11.00 short of £1,271.00, £0.11 for each hour.');
  });

  test('the working answers for every kind of hour: what it was paid, and what of that counts', () => {
    const travel = { ...hours('Travel', 120, 1_000), isBeside: true as const };
    const facts = { ...adult, hours: [hours('Day', 6_000, 1_271), hours('Night', 600, 1_500), travel], unpaidMinutes: 30 };
    const words = minimumWageWorking(facts, check(facts)).map((step) => step.words);
    expect(words.slice(1, 5)).toEqual([
      'Day: 100 h at £12.71 an hour were paid £1,271.00, and all of it counts.',
      'Night: 10 h at £15.00 an hour were paid £150.00; £127.10 of it counts, as at the ordinary rate.',
      'Travel: 2 h at £10.00 an hour were paid £20.00, and all of it counts.',
      'Travel between assignments: 30 min were paid nothing of their own, and count as time.',
    ]);
  });

  test('what is short, paid as a bonus, is enough; a penny less is not', () => {
    const any = record({
      minutes: integer({ min: 1, max: 20_000 }),
      perHour: integer({ min: 1, max: 1_270 }),
      cost: integer({ min: 0, max: 5_000 }),
    });
    assert(
      property(any, ({ minutes, perHour, cost }) => {
        const facts = { hours: [hours('Day', minutes, perHour)], reductions: pence(cost) };
        const { shortfall } = check(facts);
        if (shortfall === 0) return true;
        const good = check({ ...facts, bonuses: shortfall });
        return good.shortfall === 0 && check({ ...facts, bonuses: pence(shortfall - 1) }).shortfall === 1;
      }),
    );
  });

  test('within the room that is left a deduction breaks nothing, and a penny beyond it does', () => {
    assert(
      property(integer({ min: 1, max: 20_000 }), integer({ min: 1_271, max: 3_000 }), (minutes, perHour) => {
        const facts = { hours: [hours('Day', minutes, perHour)] };
        const { room, shortfall } = check(facts);
        if (shortfall > 0) return room === 0;
        return check({ ...facts, reductions: room }).shortfall === 0 && check({ ...facts, reductions: pence(room + 1) }).shortfall === 1;
      }),
    );
  });
});

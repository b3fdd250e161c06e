import { assert, boolean, constantFrom, integer, property, record, array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HolidayTerms } from '#core/contract/shapes/holiday';
import {
  accrue,
  doesRoundingTakeAll,
  legalAccrual,
  minutesWhileAway,
  nothingAccrued,
  rolledUpPay,
  unroundedAccrual,
} from '#core/holiday/accrual';
import { averageWeek, weeksBeforeAway } from '#core/holiday/average';
import { type BalanceFacts, balanceOf } from '#core/holiday/balance';
import { carryReasons, carryRule } from '#core/holiday/carryOver';
import { regularEntitlement } from '#core/holiday/entitlement';
import { decimalUp, fraction, isMore, minus, multiply, plus, stepsUp } from '#core/holiday/fraction';
import { leavePay, payForLeave, splitNormalAndBasic } from '#core/holiday/leavePay';
import { leaveYearOf, monthsBegun, yearLength } from '#core/holiday/leaveYear';
import { weeksFrom } from '#core/holiday/weeks';
import { add, pence, total } from '#core/money/pence';
import { rate } from '#core/money/rate';
import { statutoryNotice } from '#core/notice/statutoryNotice';
import { holidayLaw } from '#core/payroll/years/holiday';
import { addDays, addMonths, day, daysIn, isWithin, weekday } from '#core/time/day';

const days = integer({ min: 0, max: 4_000 }).map((after) => addDays(day('2020-01-01'), after));
const starts = constantFrom('01-01', '04-01', '02-29', '12-31', '07-15');
const law = holidayLaw.accrualRate.value;

describe('leave years', () => {
  it('hold their own day and tile the calendar, also where they begin on 29 February', () => {
    assert(
      property(starts, days, (start, on) => {
        const year = leaveYearOf(start, on);
        expect(isWithin(on, year)).toBe(true);
        expect(leaveYearOf(start, addDays(year.to, 1)).from).toBe(addDays(year.to, 1));
        expect([365, 366]).toContain(daysIn(year));
        if (start === '02-29') return;
        expect(monthsBegun(year)).toBe(12);
        expect(yearLength(year)).toBe(daysIn(year));
      }),
    );
  });
});

describe('entitlement of regular hours', () => {
  it('is never more than 28 days by law, and longer work never gives less', () => {
    assert(
      property(integer({ min: 10, max: 700 }), starts, days, integer({ min: 0, max: 365 }), (weekDays, start, on, later) => {
        const leaveYear = leaveYearOf(start, on);
        const whole = regularEntitlement({ weekDays }, { leaveYear }).days;
        expect(isMore(whole, fraction(28))).toBe(false);
        const early = regularEntitlement({ weekDays }, { leaveYear, endsOn: on }).days;
        const laterEnd = regularEntitlement({ weekDays }, { leaveYear, endsOn: addDays(on, later) }).days;
        expect(isMore(early, laterEnd)).toBe(false);
        expect(isMore(laterEnd, whole)).toBe(false);
        // Who starts on the first day of the leave year has all of it, with nothing to round.
        if (on === leaveYear.from) return;
        const starter = regularEntitlement({ weekDays }, { leaveYear, startsOn: on }).days;
        expect(stepsUp(starter, 2) * starter.below).toBe(starter.above * 2);
      }),
    );
  });

  it('of a contract with more weeks is more, and with fewer than the law gives the law’s', () => {
    const leaveYear = { from: day('2026-04-01'), to: day('2027-03-31') };
    expect(decimalUp(regularEntitlement({ weekDays: 500, weeks: 600 }, { leaveYear }).days, 1)).toBe('30');
    expect(decimalUp(regularEntitlement({ weekDays: 600, weeks: 560 }, { leaveYear }).days, 1)).toBe('28');
  });
});

describe('12.07%', () => {
  it('is rounded to the nearest hour, half an hour upwards, and never strays further than half an hour', () => {
    assert(
      property(integer({ min: 0, max: 40_000 }), (worked) => {
        const credited = legalAccrual(worked);
        expect(credited % 60).toBe(0);
        const off = credited * law.below - worked * law.above;
        expect(off <= 30 * law.below && off > -30 * law.below).toBe(true);
        expect(doesRoundingTakeAll(worked)).toBe(worked > 0 && credited === 0);
      }),
    );
    // 4 h 8 min earn 29.9 minutes, 4 h 9 min earn 30.1.
    expect([legalAccrual(248), legalAccrual(249)]).toEqual([0, 60]);
  });

  it('with nothing lost to rounding is at no moment of a leave year below the law’s, nor below the exact share', () => {
    const periods = array(record({ worked: integer({ min: 0, max: 12_000 }), daysWorked: integer({ min: 1, max: 20 }) }), {
      maxLength: 13,
    });
    assert(
      property(periods, (all) => {
        let before = nothingAccrued;
        for (const now of all) {
          const { legal, credited } = accrue({ method: 'unrounded', weeks: 560 }, before, now);
          before = {
            worked: before.worked + now.worked,
            legal: before.legal + legal,
            credited: before.credited + credited,
            daysWorked: before.daysWorked + now.daysWorked,
          };
          const cap = Math.ceil((28 * before.worked) / before.daysWorked);
          expect(credited).toBeGreaterThanOrEqual(0);
          expect(before.credited).toBeGreaterThanOrEqual(Math.min(cap, before.legal));
          expect(before.credited).toBeGreaterThanOrEqual(Math.min(cap, unroundedAccrual(before.worked, law)));
        }
      }),
    );
  });

  it('stops at 28 days of average length, which only who works more than five days a week can reach', () => {
    const before = { worked: 300 * 480, legal: 17_340, credited: 13_440, daysWorked: 300 };
    expect(accrue({ method: 'legal', weeks: 560 }, before, { worked: 2_400, daysWorked: 5 }).credited).toBe(0);
    const five = { worked: 220 * 480, legal: 12_720, credited: 12_720, daysWorked: 220 };
    expect(accrue({ method: 'legal', weeks: 560 }, five, { worked: 2_400, daysWorked: 5 }).credited).toBe(300);
  });

  it('of two pay periods paid apart is rolled up to within a penny of both paid together', () => {
    assert(
      property(integer({ min: 0, max: 1_000_000 }), integer({ min: 0, max: 1_000_000 }), (a, b) => {
        const apart = add(rolledUpPay(pence(a), 560).amount, rolledUpPay(pence(b), 560).amount);
        expect(Math.abs(apart - rolledUpPay(pence(a + b), 560).amount)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('goes on while away at the average of the weeks before, weeks without work among them and weeks away not', () => {
    const on = day('2026-06-01');
    const week = (to: string, minutes: number, isAway = false) => ({ to: day(to), weeks: 1, minutes, pay: pence(minutes), isAway });
    const weeks = [week('2026-05-30', 1_200), week('2026-05-23', 0), week('2026-05-16', 600, true), week('2026-05-09', 1_200)];
    const before = weeksBeforeAway(weeks, { on, startsOn: day('2026-05-03') });
    expect(before).toEqual({ minutes: 2_400, weeks: 3 });
    expect(minutesWhileAway({ ...before, daysAway: 7 })).toBe(800);
  });

  it('counts its weeks back from the day before the absence, so that no day before it is lost', () => {
    // Ill from Wednesday: weeks end on Tuesday. What an earlier payroll counted to Saturdays stays in the week that holds the Saturday.
    const own = { to: day('2026-06-02'), weeks: 1, minutes: 960, pay: pence(20_000) };
    const earlier = { to: day('2026-05-23'), weeks: 2, minutes: 2_400, pay: pence(40_000) };
    const before = weeksBeforeAway([own, earlier], { on: day('2026-06-03'), startsOn: day('2026-05-01') });
    expect(before).toEqual({ minutes: 3_360, weeks: 4 });
  });
});

describe('the average week', () => {
  const known = array(
    record({ back: integer({ min: 0, max: 150 }), minutes: integer({ min: 1, max: 3_000 }), pay: integer({ min: 0, max: 90_000 }) }),
    {
      minLength: 1,
      maxLength: 150,
    },
  );

  it('is of no more than 52 paid weeks, none older than 104, and none that was away or not paid', () => {
    assert(
      property(known, boolean(), (all, isNorthern) => {
        const last = day('2026-05-30');
        const weeks = [...new Map(all.map((one) => [one.back, one])).values()].map(({ back, minutes, pay }) => ({
          to: addDays(last, -7 * back),
          weeks: 1,
          minutes,
          pay: pence(pay),
          isAway: back % 7 === 3,
        }));
        const nation = isNorthern ? 'northern_ireland' : 'wales';
        const found = averageWeek(weeks, { on: day('2026-06-03'), startsOn: day('2020-01-05'), nation, weekEndsOn: 6 });
        const eligible = weeks.filter(({ to, pay, isAway }) => !isAway && pay > 0 && (isNorthern || to > addDays(last, -7 * 104)));
        const newest = eligible.toSorted((a, b) => (a.to < b.to ? 1 : -1)).slice(0, isNorthern ? 12 : 52);
        expect(found?.weeks ?? 0).toBe(newest.length);
        expect(found?.pay ?? 0).toBe(total(newest.map(({ pay }) => pay)));
      }),
    );
  });

  it('takes of a total no more weeks than there is room for, in proportion', () => {
    const weeks = [
      { to: day('2026-05-30'), weeks: 1, minutes: 600, pay: pence(10_000) },
      { to: day('2026-05-23'), weeks: 102, minutes: 61_200, pay: pence(1_020_000) },
    ];
    const found = averageWeek(weeks, { on: day('2026-06-01'), startsOn: day('2020-01-05'), nation: 'england', weekEndsOn: 6 });
    expect(found).toMatchObject({ weeks: 52, pay: 520_000, weekPay: 10_000, perHour: 1_000 });
  });

  it('counts leave that was paid in the weeks it was taken, adding up to what was paid', () => {
    assert(
      property(
        days,
        integer({ min: 1, max: 30 }),
        integer({ min: 0, max: 9_000 }),
        integer({ min: 0, max: 99_999 }),
        (from, length, minutes, pay) => {
          const to = addDays(from, length - 1);
          const facts = { shifts: [], agreements: [], nation: 'england', sleepIns: 'whole', away: [], weekEndsOn: 6 } as const;
          const weeks = weeksFrom({ ...facts, paid: [{ from, to, minutes, pay: pence(pay) }] });
          expect(total(weeks.map((week) => week.pay))).toBe(pay);
          expect(weeks.reduce((so, week) => so + week.minutes, 0)).toBe(minutes);
          expect(weeks.every((week) => weekday(week.to) === 6)).toBe(true);
        },
      ),
    );
  });
});

describe('pay for leave', () => {
  it('pays four weeks of a leave year at normal pay however the leave is cut, and in two parts to within two pence of one', () => {
    assert(
      property(integer({ min: 1, max: 3_000 }), integer({ min: 1, max: 20_000 }), integer({ min: 0, max: 20_000 }), (week, taken, cut) => {
        const whole = splitNormalAndBasic(taken, 0, week);
        expect(whole.normal + whole.basic).toBe(taken);
        expect(whole.normal).toBeLessThanOrEqual(4 * week);
        const first = Math.min(cut, taken);
        const parts = [splitNormalAndBasic(first, 0, week), splitNormalAndBasic(taken - first, first, week)];
        expect(parts.reduce((so, { normal }) => so + normal, 0)).toBe(whole.normal);
        const at = { pay: pence(1_301), minutes: 60 };
        const basic = { at, takenBefore: 0, weekMinutes: week };
        const together = leavePay({ minutes: taken, normal: at, basic }).amount;
        expect(Math.abs(together - payForLeave(taken, at))).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('carrying over', () => {
  it('lets no reason carry more than the whole, and agreement 8 days of a five-day week', () => {
    const from = { from: day('2026-04-01'), to: day('2027-03-31') };
    const rule = (reason: (typeof carryReasons)[number], isIrregular: boolean) =>
      carryRule({ reason, from, weekMinutes: 2_400, extraWeeks: 0, isIrregular, nation: 'scotland' });
    expect(carryReasons.map((reason) => rule(reason, false).most)).toEqual([3_840, 9_600, 13_440, 9_600]);
    expect(carryReasons.map((reason) => rule(reason, true).most)).toEqual([3_840, 13_440, 13_440, 13_440]);
    expect(rule('sickness', false).useBy).toBe('2028-09-30');
    expect(rule('agreed', false).useBy).toBe('2028-03-31');
  });
});

describe('the balance', () => {
  const terms: HolidayTerms = {
    from: day('2026-04-06'),
    kind: 'regular',
    leaveYearStart: '04-01',
    weeks: 560,
    week: { days: 500, minutes: 2_400 },
    bankHolidays: 'included',
    paid: 'when_taken',
    accrual: 'legal',
    beyondFourWeeks: 'normal',
    sleepIns: 'whole',
  };
  const facts: BalanceFacts = {
    nation: 'england',
    startsOn: day('2024-01-01'),
    terms: [terms],
    earned: 0,
    carriedIn: 0,
    carriedOut: 0,
    taken: 0,
    inLieu: 0,
  };
  const year = { from: day('2026-04-01'), to: day('2027-03-31') };
  const at = (more: Partial<BalanceFacts>) => balanceOf({ ...facts, ...more }, year, day('2026-10-01'));

  it('is what it is made of, whatever was taken and carried', () => {
    const minutes = integer({ min: 0, max: 20_000 });
    assert(
      property(minutes, minutes, minutes, minutes, minutes, (earned, carriedIn, carriedOut, taken, inLieu) => {
        const found = at({ earned, carriedIn, carriedOut, taken, inLieu });
        expect(found.left).toBe(found.entitled + carriedIn - carriedOut - taken - inLieu);
        expect(found.entitled).toBe(28 * 480);
      }),
    );
  });

  it('adds bank holidays on top in proportion, and follows a change of the week from its day', () => {
    // Ten in the leave year from 1 April 2026: Good Friday and Easter Monday of 2026, and in March those of 2027 too.
    expect(at({ terms: [{ ...terms, bankHolidays: 'on_top' }] }).entitled).toBe((28 + 10) * 480);
    const half = { ...terms, from: day('2026-10-01'), week: { days: 250, minutes: 1_200 } };
    // 183 days at 28 days a year, 182 at 14.
    expect(at({ terms: [terms, half] }).entitled).toBe(Math.ceil(((28 * 183 + 14 * 182) * 480) / 365));
  });

  it('of irregular hours is what was earned; in Northern Ireland 5.6 average weeks', () => {
    const { week: _, ...rest } = terms;
    const irregular: HolidayTerms = { ...rest, kind: 'irregular' };
    expect(at({ terms: [irregular], earned: 720 }).entitled).toBe(720);
    expect(at({ terms: [irregular], earned: 0, nation: 'northern_ireland', averageWeek: 600 }).entitled).toBe(3_360);
  });
});

describe('fractions', () => {
  it('add, take away and multiply exactly', () => {
    const one = record({ above: integer({ min: -5_000, max: 5_000 }), below: integer({ min: 1, max: 366 }) });
    assert(
      property(one, one, (a, b) => {
        const [x, y] = [fraction(a.above, a.below), fraction(b.above, b.below)];
        expect(minus(plus(x, y), y)).toEqual(x);
        expect(multiply(x, fraction(2))).toEqual(plus(x, x));
        expect(rate(x.above, x.below)).toEqual(x);
      }),
    );
  });
});

describe('notice', () => {
  it('is a week after a month, then a week for each whole year, twelve at most', () => {
    assert(
      property(days, integer({ min: 0, max: 25 }), (startsOn, years) => {
        const on = addMonths(startsOn, years * 12 + 1);
        const { byEmployer, byAssistant } = statutoryNotice(startsOn, on);
        expect(byEmployer).toBe(Math.min(12, Math.max(1, years)));
        expect(byAssistant).toBe(1);
      }),
    );
    expect(statutoryNotice(day('2026-06-10'), day('2026-07-08')).byEmployer).toBe(0);
    expect(statutoryNotice(day('2026-06-10'), day('2026-07-09')).byEmployer).toBe(1);
  });
});

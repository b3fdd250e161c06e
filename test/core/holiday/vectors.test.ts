import { describe, expect, test } from 'vitest';
import { accrue, legalAccrual, nothingAccrued, rolledUpPay } from '#core/holiday/accrual';
import { type PaidWeek, averageWeek } from '#core/holiday/average';
import { minutesOfDays, regularEntitlement, shiftEntitlement } from '#core/holiday/entitlement';
import { decimalUp, fraction } from '#core/holiday/fraction';
import { leaveLeft } from '#core/holiday/inLieu';
import { payForLeave, payInLieu, splitNormalAndBasic } from '#core/holiday/leavePay';
import { leaveYearOf, shareOfYear } from '#core/holiday/leaveYear';
import { add, pence } from '#core/money/pence';
import { decimal } from '#core/money/words';
import { statutoryNotice } from '#core/notice/statutoryNotice';
import { type Day, addDays, day } from '#core/time/day';
import { fromVector, hasVectors, vectorRows } from '../payroll/vectors.ts';

type Given = Readonly<Record<string, string>>;

/** Rows that cannot come out so, each with the reason in law. */
const knownDifferences: Readonly<Record<string, string>> = {
  'HOL-weeks-L1804':
    'The leave year that begins on 29 February 2024 holds that day, so it has 366 days: 5.6 × 336 ÷ 366 is 5.15 weeks. GOV.UK’s calculator divides by 365 there (5.16), and by 366 in every other leave year that holds a 29 February. reg 14(3) speaks of the proportion of the leave year that has passed.',
};

function given(json: string): Given {
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null) throw new TypeError('a row has inputs');
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, String(one)]));
}

const rows = vectorRows('statutory-and-holiday.csv')
  .filter(({ id = '' }) => id.startsWith('HOL-') || id.startsWith('NOTICE-'))
  .map((row) => ({
    id: row['id'] ?? '',
    topic: row['topic'] ?? '',
    inputs: given(row['inputs_json'] ?? ''),
    expected: given(row['expected_json'] ?? ''),
  }));

function dayIn(inputs: Given, name: string): Day | undefined {
  const text = inputs[name];
  return text === undefined ? undefined : day(text);
}

function yearOf(inputs: Given) {
  const startsOn = dayIn(inputs, 'start_date');
  const endsOn = dayIn(inputs, 'leaving_date');
  const given = dayIn(inputs, 'leave_year_start_date');
  const start = given ?? startsOn ?? day('2026-01-01');
  const leaveYear = leaveYearOf(start.slice(5), startsOn ?? endsOn ?? start);
  return { leaveYear, ...(startsOn === undefined || given === undefined ? {} : { startsOn }), ...(endsOn === undefined ? {} : { endsOn }) };
}

function hundredths(text: string | undefined): number {
  return Math.round(Number(text ?? '5') * 100);
}

function entitlementOf(id: string, inputs: Given): string {
  if (id.startsWith('HOL-irregular_hours')) return String(legalAccrual(Number(inputs['hours_in_pay_period']) * 60) / 60);
  if (id.startsWith('HOL-shift'))
    return decimalUp(shiftEntitlement(Number(inputs['shifts_per_shift_pattern']), Number(inputs['days_per_shift_pattern'])), 1);
  const weekDays = hundredths(inputs['working_days_per_week']);
  const { days, weeks } = regularEntitlement({ weekDays }, yearOf(inputs));
  if (id.startsWith('HOL-weeks')) return decimalUp(weeks, 2);
  if (inputs['hours_per_week'] === undefined) return decimalUp(days, 1);
  const minutes = minutesOfDays(days, { weekDays, weekMinutes: Number(inputs['hours_per_week']) * 60 });
  return decimalUp(fraction(minutes.above, minutes.below * 60), 1);
}

const named = [
  'formatted_full_time_part_time_days',
  'formatted_full_time_part_time_weeks',
  'formatted_full_time_part_time_compressed_hours',
  'shift_entitlement',
  'irregular_hours_entitlement',
];

describe.skipIf(!hasVectors())('holiday rows', () => {
  test('there are 122 of them, so that none is left out by its name', () => {
    expect(rows).toHaveLength(122);
  });

  test('every entitlement is GOV.UK’s own, but for the listed one', () => {
    const entitlements = rows.filter(({ topic }) => topic === 'Holiday entitlement');
    expect(entitlements).toHaveLength(109);
    const wrong = entitlements.filter(({ id, inputs, expected }) => {
      const want = named.flatMap((name) => (expected[name] === undefined ? [] : [expected[name]]))[0];
      return Number(entitlementOf(id, inputs)) !== Number(want);
    });
    expect(wrong.map(({ id }) => id)).toStrictEqual(Object.keys(knownDifferences));
  });

  test('12.07% is rounded to the hour in each pay period, and four hours a week earn nothing', () => {
    const accruals = rows.filter(({ topic }) => topic === 'Holiday accrual 12.07%');
    expect(accruals).toHaveLength(2);
    for (const { inputs, expected } of accruals)
      expect(legalAccrual(Number(inputs['hours_in_pay_period']) * 60)).toBe(Number(expected['credited_hours']) * 60);
  });

  test('rolled-up pay is 12.07% of all pay for work', () => {
    const found = rows.filter(({ topic }) => topic === 'Rolled-up holiday pay');
    expect(found).toHaveLength(2);
    for (const { inputs, expected } of found)
      expect(decimal(rolledUpPay(fromVector(inputs['pay_for_work_done'] ?? inputs['total'] ?? ''), 560).amount)).toBe(
        expected['rolled_up'],
      );
    const accrued = accrue({ method: 'legal', weeks: 560 }, nothingAccrued, { worked: 82 * 60, daysWorked: 12 });
    expect(accrued.credited).toBe(600);
  });

  test('a week’s pay is of the last 52 paid weeks: an older one changes nothing', () => {
    const found = rows.filter(({ topic }) => topic === 'Holiday pay 52-week average');
    expect(found).toHaveLength(3);
    for (const { inputs, expected } of found) {
      const paid = Number(inputs['paid_weeks']);
      const counted = Math.min(paid, 52);
      const weeks = weeksOf(counted, fromVector(inputs['total_pay'] ?? ''), paid - counted);
      const average = averageWeek(weeks, { on: day('2026-06-01'), startsOn: day('2020-01-05'), nation: 'england', weekEndsOn: 6 });
      expect(Number(decimal(average?.weekPay ?? pence(0)))).toBe(Number(expected['weeks_pay']));
    }
  });

  test('pay in lieu is (A × B) − C, exact until the penny', () => {
    const { inputs, expected } = rowOf('HOL-leaver-2026');
    const [year, left] = [{ from: day('2026-01-01'), to: day('2026-12-31') }, day('2026-06-30')];
    const a = regularEntitlement({ weekDays: hundredths(inputs['days_per_week']) }, { leaveYear: year }).days;
    const days = leaveLeft(a, shareOfYear({ from: year.from, to: left }, year), fraction(Number(inputs['days_taken'])));
    expect(days).toEqual(fraction(28 * 181 - 6 * 365, 365));
    expect(decimal(payInLieu(days, { pay: fromVector(inputs['week_pay'] ?? ''), units: fraction(5) }))).toBe(expected['pay']);
  });

  test('four weeks at normal pay, the rest at basic', () => {
    const { inputs, expected } = rowOf('HOL-regular-extras');
    const { normal, basic } = splitNormalAndBasic(Number(inputs['days_taken']), 0, Number(inputs['days_per_week']));
    expect({ normal, basic }).toEqual({ normal: Number(expected['days_at_normal']), basic: Number(expected['days_at_basic']) });
    const week = fromVector(inputs['basic_week'] ?? '');
    const extras = fromVector(inputs['regular_extras_week'] ?? '');
    const paid = add(payForLeave(normal, { pay: add(week, extras), minutes: 5 }), payForLeave(basic, { pay: week, minutes: 5 }));
    expect(paid).toBe(fromVector(expected['pay'] ?? ''));
  });

  test('notice: three years are complete the day before their anniversary', () => {
    const found = rows.filter(({ topic }) => topic === 'Statutory notice ERA s86');
    expect(found).toHaveLength(4);
    for (const { inputs, expected } of found)
      expect(statutoryNotice(day(inputs['start'] ?? ''), day(inputs['notice_given'] ?? '')).byEmployer).toBe(Number(expected['weeks']));
  });
});

function rowOf(wanted: string) {
  const row = rows.find(({ id }) => id === wanted);
  if (row === undefined) throw new RangeError(`no row ${wanted}`);
  return row;
}

/** `count` weeks that pay the sum together, and before them `older` ones of other pay that must not count. */
function weeksOf(count: number, sum: number, older: number): readonly PaidWeek[] {
  const last = day('2026-05-30');
  const each = Math.floor(sum / count);
  const recent = Array.from({ length: count }, (_, place) => ({
    to: addDays(last, -7 * place),
    weeks: 1,
    minutes: 2_400,
    pay: pence(place === 0 ? sum - each * (count - 1) : each),
  }));
  const before = Array.from({ length: older }, (_, place) => ({
    to: addDays(last, -7 * (count + place)),
    weeks: 1,
    minutes: 60,
    pay: pence(1),
  }));
  return [...recent, ...before];
}

import { describe, expect, test } from 'vitest';
import { daysOfTaxMonth, daysOfTaxYear, earningsPeriodOf, taxMonthOf, taxPlaceOf, taxWeekOf, taxYearOf } from '#core/pay/taxCalendar';
import { taxPeriod } from '#core/payroll/tax-period';
import { addDays, day, isWithin } from '#core/time/day';

describe('the tax calendar', () => {
  test('5 April is the last day of one year and week 53; 6 April the first of the next', () => {
    expect([taxYearOf(day('2026-04-05')), taxMonthOf(day('2026-04-05')), taxWeekOf(day('2026-04-05'))]).toEqual(['2025-26', 12, 53]);
    expect([taxYearOf(day('2026-04-06')), taxMonthOf(day('2026-04-06')), taxWeekOf(day('2026-04-06'))]).toEqual(['2026-27', 1, 1]);
    expect(taxYearOf(day('2000-01-01'))).toBe('1999-00');
  });

  test('in a year with 29 February, 4 April is in week 53 too (Simon’s Taxes E4.1142)', () => {
    expect(taxWeekOf(day('2028-04-04'))).toBe(53);
    expect(taxWeekOf(day('2027-04-04'))).toBe(52);
  });

  test('paydays of one tax month, or of the weeks counted with the payday’s own, share a National Insurance threshold', () => {
    expect(earningsPeriodOf('monthly', day('2026-12-05'))).toEqual({ from: '2026-11-06', to: '2026-12-05' });
    expect(earningsPeriodOf('weekly', day('2026-07-17'))).toEqual({ from: '2026-07-13', to: '2026-07-19' });
    expect(earningsPeriodOf('four-weekly', day('2026-08-14'))).toEqual({ from: '2026-07-27', to: '2026-08-23' });
    expect(earningsPeriodOf('fortnightly', day('2026-04-06'))).toEqual({ from: '2026-04-06', to: '2026-04-19' });
  });

  test('a month runs from the 6th to the 5th', () => {
    expect(taxMonthOf(day('2026-12-05'))).toBe(8);
    expect(taxMonthOf(day('2026-12-06'))).toBe(9);
    expect(taxMonthOf(day('2027-01-05'))).toBe(9);
    expect(daysOfTaxMonth('2026-27', 9)).toEqual({ from: '2026-12-06', to: '2027-01-05' });
    expect(daysOfTaxYear('2026-27')).toEqual({ from: '2026-04-06', to: '2027-04-05' });
    expect(() => daysOfTaxYear('2026-28')).toThrow(RangeError);
  });

  test.each([
    // A payday in week 32, as on the payday screen: four-weekly table 32. In week 15: the next fourth, 16.
    ['four-weekly', '2026-11-13', 32],
    ['four-weekly', '2026-07-17', 16],
    ['fortnightly', '2026-04-06', 2],
    ['weekly', '2026-11-13', 32],
    ['monthly', '2026-11-13', 8],
    // The extra payday of 2026-27 is Monday 5 April 2027.
    ['weekly', '2027-04-05', 53],
    ['fortnightly', '2027-04-05', 54],
    ['four-weekly', '2027-04-05', 56],
  ] as const)('%s pay on %s is in period %i', (frequency, payday, period) => {
    expect(taxPlaceOf(frequency, day(payday)).taxPeriod).toBe(period);
    expect(taxPeriod(frequency, period, 'cumulative').ok).toBe(true);
  });

  test('every day of ten years is in the month and the year that say so', () => {
    for (let on = day('2020-01-01'); on < '2030-01-01'; on = addDays(on, 1)) {
      expect(isWithin(on, daysOfTaxYear(taxYearOf(on)))).toBe(true);
      expect(isWithin(on, daysOfTaxMonth(taxYearOf(on), taxMonthOf(on)))).toBe(true);
      expect(taxWeekOf(on)).toBeLessThanOrEqual(53);
    }
  });
});

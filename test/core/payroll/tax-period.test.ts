import { describe, expect, test } from 'vitest';
import { type Basis, type Frequency, taxPeriod } from '#core/payroll/tax-period';
import { problemOf, valueOf } from './support.ts';

function table(frequency: Frequency, period: number, basis: Basis = 'cumulative'): unknown {
  const { table: number, counted, isCumulative, isExtraPayday } = valueOf(taxPeriod(frequency, period, basis));
  return [number, counted, isCumulative, isExtraPayday];
}

describe('which table a payday uses', () => {
  test.each([
    ['weekly', 1, [1, 1, true, false]],
    ['weekly', 52, [52, 52, true, false]],
    ['fortnightly', 1, [2, 2, true, false]],
    ['fortnightly', 2, [2, 2, true, false]],
    ['fortnightly', 3, [4, 4, true, false]],
    ['fortnightly', 52, [52, 52, true, false]],
    ['four-weekly', 1, [4, 4, true, false]],
    ['four-weekly', 5, [8, 8, true, false]],
    ['four-weekly', 52, [52, 52, true, false]],
    ['monthly', 12, [12, 12, true, false]],
  ] as const)('%s pay in period %i', (frequency, period, want) => {
    expect(table(frequency, period)).toStrictEqual(want);
  });

  test.each([
    ['weekly', 53, [53, 1, false, true]],
    ['fortnightly', 53, [54, 2, false, true]],
    ['fortnightly', 54, [54, 2, false, true]],
    ['four-weekly', 53, [56, 4, false, true]],
    ['four-weekly', 56, [56, 4, false, true]],
  ] as const)('%s pay in week %i is an extra payday and stands alone, whatever the basis', (frequency, period, want) => {
    expect(table(frequency, period)).toStrictEqual(want);
  });

  test('on a week 1 basis one payment’s own weeks count, whenever it is paid', () => {
    expect(table('four-weekly', 30, 'non-cumulative')).toStrictEqual([32, 4, false, false]);
    expect(table('monthly', 9, 'non-cumulative')).toStrictEqual([9, 1, false, false]);
  });

  test('weeks have 52 tables and months 12', () => {
    expect(valueOf(taxPeriod('four-weekly', 4, 'cumulative'))).toStrictEqual({
      frequency: 'four-weekly',
      tablesInYear: 52,
      counted: 4,
      table: 4,
      isCumulative: true,
      isExtraPayday: false,
    });
    expect(valueOf(taxPeriod('monthly', 4, 'cumulative')).tablesInYear).toBe(12);
  });

  test.each([
    ['weekly', 54, 'There is no period 54 in weekly pay. Use the tax week of the payday, 1 to 53.'],
    ['weekly', 56, 'There is no period 56 in weekly pay. Use the tax week of the payday, 1 to 53.'],
    ['weekly', 0, 'There is no period 0 in weekly pay. Use the tax week of the payday, 1 to 53.'],
    ['weekly', -1, 'There is no period -1 in weekly pay. Use the tax week of the payday, 1 to 53.'],
    ['weekly', 1.5, 'There is no period 1.5 in weekly pay. Use the tax week of the payday, 1 to 53.'],
    ['weekly', Number.NaN, 'There is no period NaN in weekly pay. Use the tax week of the payday, 1 to 53.'],
    ['fortnightly', 55, 'There is no period 55 in fortnightly pay. Use the tax week of the payday, 1 to 53, or 54 for the extra payday.'],
    ['fortnightly', 56, 'There is no period 56 in fortnightly pay. Use the tax week of the payday, 1 to 53, or 54 for the extra payday.'],
    ['four-weekly', 54, 'There is no period 54 in four-weekly pay. Use the tax week of the payday, 1 to 53, or 56 for the extra payday.'],
    ['four-weekly', 57, 'There is no period 57 in four-weekly pay. Use the tax week of the payday, 1 to 53, or 56 for the extra payday.'],
    ['monthly', 13, 'There is no period 13 in monthly pay. Use the tax month of the payday, 1 to 12.'],
    ['monthly', 53, 'There is no period 53 in monthly pay. Use the tax month of the payday, 1 to 12.'],
  ] as const)('%s pay has no period %d', (frequency, period, sentence) => {
    expect(problemOf(taxPeriod(frequency, period, 'cumulative'))).toStrictEqual({ code: 'pay.periodOutside', sentence });
  });
});

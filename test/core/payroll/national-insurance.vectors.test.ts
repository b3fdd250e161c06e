import { describe, expect, test } from 'vitest';
import { isNiLetter, nationalInsurance } from '#core/payroll/national-insurance';
import { frequencies } from '#core/payroll/tax-period';
import { year2025 } from '#core/payroll/years/2025-26';
import { fromVector, hasVectors, vectorRows } from './vectors.ts';

describe.skipIf(!hasVectors())('HMRC’s National Insurance test data', () => {
  const rows = vectorRows('national-insurance.csv');

  test('there are 476 rows', () => {
    expect(rows).toHaveLength(476);
  });

  test('every row agrees in both sides and all three bands, at the very penny', () => {
    const wrong = rows.filter((row) => {
      const letter = row['category'] ?? '';
      const frequency = frequencies.find((one) => one === row['frequency']);
      if (!isNiLetter(letter) || frequency === undefined) throw new RangeError(`a row nothing reads: ${String(row['hmrc_test_id'])}`);
      const got = nationalInsurance(year2025.nationalInsurance, letter, frequency, fromVector(row['gross_pay'] ?? ''));
      const { atLel, lelToPt, ptToUel } = got.bands;
      const given = [got.employee, got.employer, atLel, lelToPt, ptToUel];
      const want = ['employee_nic', 'employer_nic', 'earnings_at_LEL', 'earnings_LEL_to_PT', 'earnings_PT_to_UEL'];
      return want.some((name, place) => fromVector(row[name] ?? '') !== given[place]);
    });
    expect(wrong).toStrictEqual([]);
  });
});

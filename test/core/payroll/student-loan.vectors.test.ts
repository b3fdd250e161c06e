import { describe, expect, test } from 'vitest';
import { rate } from '#core/money/rate';
import { type Figure } from '#core/payroll/figure';
import { isStudentLoanPlan, loanDeduction } from '#core/payroll/student-loan';
import { frequencies } from '#core/payroll/tax-period';
import { type LoanTerms } from '#core/payroll/year-table';
import { yearTables } from '#core/payroll/years/all';
import { fromVector, hasVectors, vectorRows } from './vectors.ts';

/** Thresholds of years the product does not carry, from HMRC's collection specifications; plan 5 of 2025-26 was never collected. */
const past: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '2016-17': { 1: 17_495, 2: 21_000 },
  '2017-18': { 1: 17_775, 2: 21_000 },
  '2018-19': { 1: 18_330, 2: 25_000 },
  '2019-20': { 1: 18_935, 2: 25_725, PGL: 21_000 },
  '2021-22': { 1: 19_895, 2: 27_295, 4: 25_000, PGL: 21_000 },
  '2022-23': { 1: 20_195, 2: 27_295, 4: 25_375, PGL: 21_000 },
  '2023-24': { 1: 22_015, 2: 27_295, 4: 27_660, PGL: 21_000 },
  '2025-26': { 5: 25_000 },
};

function figure<const Value>(value: Value): Figure<Value> {
  return { value, source: { title: 'a past year, for the vectors only', where: 'HMRC collection specifications', checked: '2026-11-21' } };
}

function termsOf(year: string, plan: string): LoanTerms {
  const loans = yearTables.find(({ taxYear }) => taxYear === year)?.studentLoans;
  const known = plan === 'PGL' ? loans?.postgraduate : isStudentLoanPlan(plan) ? loans?.plans[plan] : undefined;
  if (known !== undefined) return known;
  const threshold = past[year]?.[plan];
  if (threshold === undefined) throw new RangeError(`no threshold for plan ${plan} in ${year}`);
  return { threshold: figure(threshold), rate: figure(plan === 'PGL' ? rate(6, 100) : rate(9, 100)) };
}

describe.skipIf(!hasVectors())('student and postgraduate loan rows', () => {
  const rows = vectorRows('student-loans.csv');

  test('there are 669 of them', () => {
    expect(rows).toHaveLength(669);
  });

  test('every row takes the very pound, so no threshold is multiplied up from a week', () => {
    const wrong = rows.filter((row) => {
      const frequency = frequencies.find((one) => one === row['frequency']);
      if (frequency === undefined) throw new RangeError(`no frequency ${String(row['frequency'])}`);
      const terms = termsOf(row['tax_year'] ?? '', row['loan_plan'] ?? '');
      return loanDeduction(terms, frequency, fromVector(row['pay_in_period'] ?? '')) !== fromVector(row['expected_loan'] ?? '');
    });
    expect(wrong).toStrictEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { isStudentLoanPlan, loanDeduction, loanThreshold, whichStudentLoanPlan } from '#core/payroll/student-loan';
import { frequencies } from '#core/payroll/tax-period';
import { type LoanTerms, type StudentLoanPlan, type YearTable } from '#core/payroll/year-table';
import { year2024 } from '#core/payroll/years/2024-25';
import { year2025 } from '#core/payroll/years/2025-26';
import { year2026 } from '#core/payroll/years/2026-27';
import { inPounds } from './support.ts';

function terms(year: YearTable, plan: StudentLoanPlan): LoanTerms {
  const found = year.studentLoans.plans[plan];
  if (found === undefined) throw new RangeError(`plan ${plan} is not collected in ${year.taxYear}`);
  return found;
}

describe('loan thresholds', () => {
  // Weekly, fortnightly, four-weekly, monthly, as HMRC's collection specifications print them.
  test.each([
    ['2024-25 plan 1', terms(year2024, '1'), [48_057, 96_115, 192_230, 208_250]],
    ['2024-25 plan 2', terms(year2024, '2'), [52_490, 104_980, 209_961, 227_458]],
    ['2024-25 plan 4', terms(year2024, '4'), [60_375, 120_750, 241_500, 261_625]],
    ['2025-26 plan 1', terms(year2025, '1'), [50_125, 100_250, 200_500, 217_208]],
    ['2025-26 plan 2', terms(year2025, '2'), [54_750, 109_500, 219_000, 237_250]],
    ['2025-26 plan 4', terms(year2025, '4'), [62_971, 125_942, 251_884, 272_875]],
    ['2026-27 plan 1', terms(year2026, '1'), [51_730, 103_461, 206_923, 224_166]],
    ['2026-27 plan 2', terms(year2026, '2'), [56_509, 113_019, 226_038, 244_875]],
    ['2026-27 plan 4', terms(year2026, '4'), [64_990, 129_980, 259_961, 281_625]],
    ['2026-27 plan 5', terms(year2026, '5'), [48_076, 96_153, 192_307, 208_333]],
    ['2024-25 postgraduate', year2024.studentLoans.postgraduate, [40_384, 80_769, 161_538, 175_000]],
    ['2026-27 postgraduate', year2026.studentLoans.postgraduate, [40_384, 80_769, 161_538, 175_000]],
  ])('%s', (_, of, want) => {
    expect(frequencies.map((frequency) => loanThreshold(of, frequency))).toStrictEqual(want);
  });
});

describe('what a loan takes', () => {
  test.each([
    ['2', '3000.00', '49.00'],
    ['1', '3000.00', '68.00'],
    ['4', '2500.00', '0.00'],
    ['1', '2252.77', '0.00'],
    ['1', '2252.78', '1.00'],
    ['5', '2083.33', '0.00'],
  ] as const)('plan %s of £%s a month: £%s', (plan, gross, want) => {
    expect(loanDeduction(terms(year2026, plan), 'monthly', inPounds(gross))).toBe(inPounds(want));
  });

  test('the postgraduate loan takes 6%', () => {
    expect(loanDeduction(year2026.studentLoans.postgraduate, 'monthly', inPounds('3750.00'))).toBe(inPounds('120.00'));
  });
});

describe('which plan, when several are declared', () => {
  const choose = (declared: readonly StudentLoanPlan[] | 'not sure', year: YearTable = year2026): unknown =>
    Object.values(whichStudentLoanPlan(declared, year.studentLoans)).slice(0, 2);

  test('the one with the lowest threshold', () => {
    expect(choose(['4', '2'])).toStrictEqual(['2', 'Of the plans declared, plan 2 has the lowest threshold collected this year.']);
    expect(choose(['1', '5', '4'])).toStrictEqual(['5', 'Of the plans declared, plan 5 has the lowest threshold collected this year.']);
    expect(choose(['2', '1'])).toStrictEqual(['1', 'Of the plans declared, plan 1 has the lowest threshold collected this year.']);
    expect(choose(['4'])).toStrictEqual(['4', 'Plan 4 is the one declared.']);
  });

  test('plan 5 is collected from April 2026 and never before', () => {
    expect(choose(['2', '5'], year2025)).toStrictEqual([
      '2',
      'Of the plans declared, plan 2 has the lowest threshold collected this year.',
    ]);
    expect(choose(['5'], year2025)).toStrictEqual([null, 'Plan 5 is not collected from pay this year.']);
    expect(choose([], year2025)).toStrictEqual([null, 'No student loan was declared.']);
  });

  test('plans that are none of them collected are named', () => {
    const none = { ...year2026.studentLoans, plans: {} };
    expect(whichStudentLoanPlan(['1', '5'], none)).toMatchObject({
      plan: null,
      because: 'None of the plans 1, 5 is collected from pay this year.',
    });
  });

  test('someone who is not sure is put on plan 1 up to 2025-26 and on plan 5 from 2026-27', () => {
    expect(choose('not sure', year2024)).toStrictEqual(['1', 'Plan 1 is used until HMRC says which plan it is.']);
    expect(choose('not sure', year2025)).toStrictEqual(['1', 'Plan 1 is used until HMRC says which plan it is.']);
    expect(choose('not sure')).toStrictEqual(['5', 'Plan 5 is used until HMRC says which plan it is.']);
  });

  test('of two plans with the same threshold the first is kept', () => {
    const same = { ...year2026.studentLoans, plans: { 1: terms(year2026, '2'), 4: terms(year2026, '2') } };
    expect(whichStudentLoanPlan(['4', '1'], same).plan).toBe('1');
  });

  test('the choice names its source', () => {
    expect(whichStudentLoanPlan(['4', '2'], year2026.studentLoans).source).toContain('StudentLoanRate.kt');
    expect(whichStudentLoanPlan(['4'], year2026.studentLoans).source).toContain('StudentLoanRate.kt');
    expect(whichStudentLoanPlan('not sure', year2026.studentLoans).source).toContain('plan 5');
    expect(whichStudentLoanPlan([], year2026.studentLoans).source).toContain('plan 5');
  });

  test('plans are 1, 2, 4 and 5; plan 3 is another name of the postgraduate loan', () => {
    expect(['1', '2', '3', '4', '5', 'PGL', ''].filter(isStudentLoanPlan)).toStrictEqual(['1', '2', '4', '5']);
  });
});

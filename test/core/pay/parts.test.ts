import { describe, expect, test } from 'vitest';
import { payslipDataShape } from '#core/contract/shapes/pay';
import { pence } from '#core/money/pence';
import { checkPayslip, checkPayslipCopy } from '#core/pay/checkPayslip';
import { buildPayslip, owedToHmrc } from '#core/pay/payslip';
import { payslipCopy } from '#core/pay/payslipCopy';
import { payslipSheet } from '#core/pay/payslipSheet';
import { previewPayRun } from '#core/pay/previewPayRun';
import { type PayPart, type PensionTaken, type Taken } from '#core/pay/slots';
import { nothingSoFar } from '#core/pay/yearSoFar';
import { yearTables } from '#core/payroll/years/all';
import { sheetText } from '#core/sheet/text';
import { day } from '#core/time/day';
import { valueOf } from '../payroll/support.ts';
import { hours, runOf, sam, sum } from './facts.ts';

const charges = [{ planLineId: 'plan_line-ann', weight: 1 }];
const ordinary = { taxCode: '1257L', basis: 'non-cumulative', niLetter: 'A', studentLoan: null, postgraduateLoan: false } as const;
const { tax: _, ...facts } = sam;

function payslipOf(parts: readonly PayPart[], lines = [hours(6_000, 1_500)]) {
  return valueOf(buildPayslip({ ...facts, tax: ordinary, lines, parts, before: nothingSoFar }, yearTables));
}

function pension(method: PensionTaken['method'], employee: number, employer = 3_060): PayPart {
  const scheme = { schemeId: 'scheme-1', scheme: 'Invented Pension', provider: 'Invented Provider', payOn: day('2026-08-22') };
  return {
    pension: ({ pensionable }) => ({
      ...scheme,
      method,
      pensionable,
      employee: pence(employee),
      employer: pence(employer),
      words: 'By the scheme’s percentages.',
    }),
  };
}

function taken(amount: number, to: Taken['to']): PayPart {
  return { taken: () => [{ name: 'Invented', purpose: 'Invented for a test', amount: pence(amount), to, id: `order-${to}` }] };
}

describe('what the other parts of payroll bring to a payslip', () => {
  // £1,500.00 in four weeks on 1257L alone: free pay 4 × £241.92 = £967.68, so £532 at 20% is £106.40. NI letter A: 8% of £1,500 − £967 = £42.64.
  test('worked by hand: without any of them all of the gross pay counts', () => {
    const payslip = payslipOf([]);
    expect([payslip.sums.tax, payslip.sums.employeeNi, payslip.sums.net]).toEqual([10_640, 4_264, 135_096]);
    expect(payslip.more).toMatchObject({
      taxable: 150_000,
      niable: 150_000,
      paid: 135_096,
      taken: 0,
      pension: 0,
      statutory: [],
      takings: [],
    });
    // The bands that HMRC asks for: £516 (four weeks of £129), to £967, to £3,867.
    expect(payslip.more?.ni).toEqual({ earnings: 150_000, atLel: 51_600, lelToPt: 45_100, ptToUel: 53_300, aboveUel: 0 });
    expect(checkPayslip(payslip)).toEqual([]);
  });

  test('a net pay arrangement comes off before tax, and not before National Insurance', () => {
    const payslip = payslipOf([pension('net_pay', 5_100)]);
    // Taxable £1,449.00: £481 at 20% is £96.20.
    expect([payslip.sums.tax, payslip.sums.employeeNi]).toEqual([9_620, 4_264]);
    expect(payslip.more).toMatchObject({ taxable: 144_900, niable: 150_000, pension: 5_100, paid: 150_000 - 9_620 - 4_264 - 5_100 });
    expect(payslip.charges).toMatchObject([{ pension: 8_160, employerPension: 3_060 }]);
    expect(payslip.cost).toBe(150_000 + payslip.sums.employerNi + 3_060);
    expect(checkPayslip(payslip)).toEqual([]);
  });

  test('relief at source comes off after tax', () => {
    const payslip = payslipOf([pension('relief_at_source', 4_080)]);
    expect(payslip.sums.tax).toBe(10_640);
    expect(payslip.more?.paid).toBe(135_096 - 4_080);
    expect(payslip.deductions.at(-1)).toEqual({
      name: 'Pension',
      purpose: 'Your contribution to Invented Pension; the scheme claims the tax relief',
      amount: 4_080,
    });
  });

  test('contributions paid back after an opt-out are a deduction below nothing', () => {
    const payslip = payslipOf([pension('relief_at_source', -4_080, -3_060)]);
    expect(payslip.more?.paid).toBe(135_096 + 4_080);
    expect(payslip.deductions.at(-1)).toMatchObject({ name: 'Pension paid back', amount: -4_080 });
    expect(checkPayslip(payslip)).toEqual([]);
  });

  test('its working ends with what is paid, however much comes after tax: pension, deductions, and what is paid on top or back', () => {
    const leftOf = (...parts: readonly PayPart[]): readonly string[] => {
      const { working } = payslipOf(parts);
      return working.filter(({ about }) => about === 'net').map(({ words }) => words);
    };
    const first = '£1,500.00 less £106.40 tax, £42.64 National Insurance and £0.00 loans leaves £1,350.96.';
    const mileage = { kind: 'mileage' as const, name: 'Mileage', amount: pence(2_790), charges, taxable: pence(0), niable: pence(0) };
    expect(leftOf()).toEqual([first]);
    // 1,350.96 − 40.80 − 51.00 = 1,259.16, and 27.90 more are 1,287.06; 1,350.96 + 40.80 = 1,391.76.
    expect(leftOf(pension('relief_at_source', 4_080), taken(5_000, 'order'), taken(100, 'kept'))).toEqual([
      first,
      '£1,350.96, less £40.80 pension and £51.00 other deductions: £1,259.16 is paid.',
    ]);
    expect(leftOf(pension('relief_at_source', 4_080), taken(5_100, 'kept'), { expenses: [mileage] }).at(-1)).toBe(
      '£1,350.96, less £40.80 pension and £51.00 other deductions, with £27.90 expenses: £1,287.06 is paid.',
    );
    expect(leftOf(pension('relief_at_source', -4_080, -3_060)).at(-1)).toBe(
      '£1,350.96, with £40.80 of pension paid back: £1,391.76 is paid.',
    );
    const sheet = sheetText(payslipSheet(payslipOf([pension('relief_at_source', 4_080)]), true));
    expect(sheet).toMatch(/### Pension[^#]+### What is left\n\n[^#]+• £1,350\.96, less £40\.80 pension: £1,310\.16 is paid\./u);
  });

  test('an order, an advance and a kept sum each go their own way, and each sees what those before it have left', () => {
    const seen: number[] = [];
    const looks: PayPart = {
      taken: ({ net }) => {
        seen.push(net);
        return [];
      },
    };
    const payslip = payslipOf([taken(10_000, 'order'), looks, taken(2_000, 'advance'), taken(100, 'kept'), looks]);
    expect(seen).toEqual([125_096, 122_996]);
    expect(payslip.charges).toMatchObject([{ orders: 10_000, advances: 2_000, kept: 100, net: 122_996 }]);
    expect(checkPayslip(payslip)).toEqual([]);
  });

  test('mileage is paid on top; only its taxed part counts for tax, and its own part for National Insurance', () => {
    const mileage = { kind: 'mileage' as const, name: 'Mileage', amount: pence(6_000), charges, taxable: pence(500), niable: pence(0) };
    const payslip = payslipOf([{ expenses: [mileage] }]);
    // Taxable £1,505.00: £537 at 20% is £107.40.
    expect(payslip.sums).toMatchObject({ gross: 150_000, tax: 10_740, employeeNi: 4_264 });
    expect(payslip.more).toMatchObject({ taxable: 150_500, niable: 150_000, expenses: 6_000, paid: 150_000 - 10_740 - 4_264 + 6_000 });
    expect(payslip.cost).toBe(150_000 + payslip.sums.employerNi + 6_000);
    expect(checkPayslip(payslip)).toEqual([]);
  });

  test('maternity pay without hours: HMRC gives it back with compensation, and owes the difference', () => {
    const line = { kind: 'family' as const, name: 'Statutory Maternity Pay', amount: pence(77_728), charges };
    const part: PayPart = {
      lines: [line],
      statutory: [{ kind: 'smp', amount: pence(77_728), recovered: pence(77_728), compensation: pence(6_996) }],
    };
    const payslip = payslipOf([part], []);
    expect(payslip.recovered).toBe(84_724);
    expect(owedToHmrc(payslip)).toBe(payslip.sums.employerNi + payslip.sums.tax + payslip.sums.employeeNi - 84_724);
    expect(payslip.more?.toDate.statutory).toEqual([{ kind: 'smp', amount: 77_728 }]);
    expect(checkPayslip(payslip)).toEqual([]);
  });

  test('the PA’s copy says nothing of what HMRC gives the employer back, and adds up by itself', () => {
    const copy = payslipCopy(payslipOf([pension('net_pay', 5_100), taken(100, 'kept')]));
    expect(copy).not.toHaveProperty('recovered');
    expect(checkPayslipCopy(copy)).toEqual([]);
    expect(payslipDataShape.safeParse(payslipOf([pension('net_pay', 5_100)])).success).toBe(true);
  });

  test('a part without a plan line to bear it stands in the way with what to do; so does pay below nothing; a check’s remark is told', () => {
    const loose: PayPart = { lines: [{ kind: 'holiday', name: 'Holiday pay', amount: pence(5_000), charges: [] }] };
    const told = (parts: readonly PayPart[], lines = [hours(600, 1_500)]) =>
      previewPayRun(runOf([{ ...sam, lines, parts }]), yearTables).remarks.map(({ kind, words }) => [kind, words.slice(0, 60)]);
    expect(told([loose])).toEqual([['blocks', 'Nothing says yet whose money pays Sam Sample’s holiday pay. ']]);
    expect(told([taken(90_000, 'kept')])).toEqual([['blocks', 'Sam Sample’s deductions come to £750.00 more than there is t']]);
    expect(told([{ checks: [({ number }) => [{ kind: 'look', words: `Payslip ${String(number)} was looked at.` }]] }])).toEqual([
      ['look', 'Payslip 0 was looked at.'],
    ]);
    const quiet: PayPart = {
      remarks: [
        { kind: 'look', words: 'Of use only on a payday.' },
        { kind: 'blocks', words: 'Said at any time.' },
      ],
    };
    expect(previewPayRun(runOf([{ ...sam, lines: [], timesheets: [], parts: [quiet] }]), yearTables).remarks).toEqual([
      { kind: 'blocks', words: 'Said at any time.' },
    ]);
    expect(told([{ lines: [sum('extra', 100)] }])).toEqual([]);
  });
});

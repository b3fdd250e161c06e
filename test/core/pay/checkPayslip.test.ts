import { expect, test } from 'vitest';
import { type PayslipData } from '#core/contract/shapes/pay';
import { add, pence } from '#core/money/pence';
import { checkPayslip } from '#core/pay/checkPayslip';
import { previewPayRun } from '#core/pay/previewPayRun';
import { yearTables } from '#core/payroll/years/all';
import { hours, runOf, sam } from './facts.ts';

const lines = [hours(3_000, 1_400, { ann: 7_000, ben: 3_000 })];
const [whole] = previewPayRun(runOf([{ ...sam, lines }]), yearTables).payslips;
if (whole === undefined) throw new Error('no payslip');
const payslip: PayslipData = whole;

const more = pence(1);
const { sums, yearToDate, charges } = payslip;

const spoilt: readonly (readonly [string, Partial<PayslipData>])[] = [
  ['The lines of pay do not make the gross pay.', { lines: [] }],
  ['The hours of the lines do not make the hours together.', { minutes: 2_999 }],
  ['The deductions do not make what was taken.', { deductions: [{ name: 'x', purpose: 'x', amount: more }] }],
  ['Gross pay less the deductions is not the net pay.', { sums: { ...sums, net: add(sums.net, more) } }],
  ['Gross pay, expenses and what the employer pays besides do not make the cost.', { cost: more }],
  ['The shares by plan line do not make the whole.', { charges: charges.slice(1) }],
  ['A plan line’s share does not balance.', { charges: charges.map((charge) => ({ ...charge, hmrc: add(charge.hmrc, more) })) }],
  ['The year to date does not add up.', { yearToDate: { ...yearToDate, net: more } }],
];

test('a payslip that was worked out adds up', () => {
  expect(checkPayslip(payslip)).toEqual([]);
});

test.each(spoilt)('%s', (words, change) => {
  expect(checkPayslip({ ...payslip, ...change })).toContain(words);
});

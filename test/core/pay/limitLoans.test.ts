import { describe, expect, it } from 'vitest';
import { type Pence, add, pence, subtract } from '#core/money/pence';
import { checkPayslip } from '#core/pay/checkPayslip';
import { buildPayslip } from '#core/pay/payslip';
import { type PayPart } from '#core/pay/slots';
import { nothingSoFar } from '#core/pay/yearSoFar';
import { yearTables } from '#core/payroll/years/all';
import { valueOf } from '../payroll/support.ts';
import { hours, sam } from './facts.ts';

const { tax: _, ...facts } = sam;
const both = { taxCode: '1257L', basis: 'non-cumulative', niLetter: 'A', studentLoan: '2', postgraduateLoan: true } as const;

function payslipOf(parts: readonly PayPart[]) {
  return valueOf(buildPayslip({ ...facts, tax: both, lines: [hours(6_000, 4_000)], parts, before: nothingSoFar }, yearTables));
}

function limitedTo(most: Pence): PayPart {
  return { limitsLoans: () => ({ most, why: 'An order protects earnings', sources: [] }) };
}

describe('student loans beside an order that protects earnings', () => {
  const free = payslipOf([]);
  const { studentLoan, postgraduateLoan } = free.sums;

  it('are all taken where the order leaves enough', () => {
    expect(studentLoan).toBeGreaterThan(0);
    expect(postgraduateLoan).toBeGreaterThan(0);
    expect(payslipOf([limitedTo(add(studentLoan, postgraduateLoan))]).sums).toEqual(free.sums);
  });

  it('are taken in whole pounds of what it leaves, the student loan first, and the rest is paid to the PA', () => {
    const payslip = payslipOf([limitedTo(add(studentLoan, pence(399)))]);
    expect(payslip.sums).toEqual({
      ...free.sums,
      postgraduateLoan: 300,
      net: add(free.sums.net, subtract(postgraduateLoan, pence(300))),
    });
    expect(checkPayslip(payslip)).toEqual([]);
    expect(payslip.working.find(({ words }) => words.startsWith('An order protects earnings'))).toMatchObject({ about: 'loans' });
  });

  it('are none where it leaves less than a pound', () => {
    expect(payslipOf([limitedTo(pence(99))]).sums).toMatchObject({ studentLoan: 0, postgraduateLoan: 0 });
  });
});

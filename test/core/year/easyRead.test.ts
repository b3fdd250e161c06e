import { describe, expect, it } from 'vitest';
import { type PayslipData } from '#core/contract/shapes/pay';
import { pence } from '#core/money/pence';
import { checkPaper } from '#core/papers/checkPaper';
import { type PayslipFacts, buildPayslip } from '#core/pay/payslip';
import { nothingSoFar } from '#core/pay/yearSoFar';
import { type PayPart } from '#core/pay/slots';
import { yearTables } from '#core/payroll/years/all';
import { checkSheet } from '#core/sheet/check';
import { sheetText } from '#core/sheet/text';
import { day } from '#core/time/day';
import { checkEasyRead, easyReadData, easyReadSheet } from '#core/year/easyRead';
import { hours, sam } from '../pay/facts.ts';
import { valueOf } from '../payroll/support.ts';

const { tax: _, ...facts } = sam;
const ordinary = { taxCode: '1257L', basis: 'cumulative', niLetter: 'M', studentLoan: null, postgraduateLoan: false } as const;

function payslipOf(given: Partial<PayslipFacts>): PayslipData {
  return valueOf(buildPayslip({ ...facts, tax: ordinary, ...given }, yearTables));
}

function pageOf(payslip: PayslipData): string {
  const data = easyReadData(payslip, 'AB12');
  expect(checkEasyRead(data)).toEqual([]);
  const sheet = easyReadSheet(data);
  checkSheet(sheet);
  return sheetText(sheet);
}

/** £200.00 of tax were taken by code BR, and 1257L gives all of it back: 16 weeks × £241.92 are free, and £700.00 + £1,000.00 is less. */
const before = {
  ...nothingSoFar,
  sums: { ...nothingSoFar.sums, gross: pence(100_000), tax: pence(20_000) },
  more: { ...nothingSoFar.more, taxable: pence(100_000) },
};

function pension(employee: number): PayPart {
  const scheme = { schemeId: 'scheme-1', scheme: 'Invented Pension', provider: 'Invented Provider', payOn: day('2026-08-22') };
  const own = { method: 'relief_at_source', employee: pence(employee), employer: pence(employee), words: 'Invented.' } as const;
  return { pension: ({ pensionable }) => ({ ...scheme, ...own, pensionable }) };
}

describe('the Easy Read page in front of a payslip', () => {
  it('tells tax that comes back as money that comes back, and never as money taken away', () => {
    const page = pageOf(payslipOf({ before }));
    expect(page).toContain('You get: £900.00');
    expect(page).toContain('Nothing is taken away from your pay.');
    expect(page).not.toContain('Some money is taken away');
    expect(page).toContain('## What you get back\n\nSome money comes back to you:\n\n• £200.00 of tax. Too much was taken before.');
  });

  it('tells a pension that is given back after opting out as pension money, not as tax', () => {
    const page = pageOf(payslipOf({ parts: [pension(-4_080)] }));
    expect(page).toContain('• £40.80 of your pension money.');
    expect(page).not.toContain('tax');
  });

  it('keeps what is taken and what comes back apart where a payday has both', () => {
    const page = pageOf(payslipOf({ before, parts: [pension(4_080)] }));
    expect(page).toContain('• £40.80 for your pension. This is saved for when you are older.');
    expect(page).toContain('• £200.00 of tax. Too much was taken before.');
  });

  it('says what of the pay was not for hours worked: holiday, rolled up or not, and sick pay', () => {
    const charges = [{ planLineId: 'plan_line-ann', weight: 1 }];
    const lines = [
      hours(2_400, 1_400),
      { kind: 'holiday' as const, name: 'Holiday', amount: pence(10_000), charges },
      { kind: 'rolled_up' as const, name: 'Holiday pay, rolled up', amount: pence(6_759), charges },
      { kind: 'sick' as const, name: 'Statutory Sick Pay', amount: pence(2_500), charges },
    ];
    const page = pageOf(payslipOf({ lines }));
    // 40 h × £14.00 = £560.00; £100.00 + £67.59 of holiday pay; £25.00 of sick pay.
    expect(page).toContain('You worked 40 hours.\n\nYou earned £752.59.\n\n£167.59 of this is holiday pay.\n\n£25.00 of this is sick pay.');
    expect(pageOf(payslipOf({}))).not.toContain('of this is');
  });

  it('that was issued before is still added up', () => {
    const data = { earned: 62_400, taken: [{ words: 'tax. This goes to the government', amount: -22_100 }], expenses: 0, paid: 84_500 };
    expect(checkPaper({ kind: 'easy_read_payslip', data })).toEqual([]);
  });
});

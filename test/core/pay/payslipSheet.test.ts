import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type PayslipData } from '#core/contract/shapes/pay';
import { pence } from '#core/money/pence';
import { buildPayslip } from '#core/pay/payslip';
import { bankFileRows, paymentListSheet, paymentsByAccount } from '#core/pay/paymentList';
import { payslipSheet } from '#core/pay/payslipSheet';
import { noMoreSums } from '#core/pay/noMoreSums';
import { noSums, nothingSoFar } from '#core/pay/yearSoFar';
import { yearTables } from '#core/payroll/years/all';
import { type Payment } from '#core/contract/shapes/paydays';
import { checkSheet } from '#core/sheet/check';
import { sheetText } from '#core/sheet/text';
import { day } from '#core/time/day';
import { valueOf } from '../payroll/support.ts';
import { hours, sam, sum } from './facts.ts';

const { tax: _, ...facts } = sam;

/** Days, nights, two sleep-ins with a waking, a bonus; a student loan; a P45; the allowance nearly used up. */
const payslip: PayslipData = {
  ...valueOf(
    buildPayslip(
      {
        ...facts,
        timesheets: [{ number: 9, from: day('2026-06-15'), to: day('2026-07-12'), minutes: 8_325 }],
        tax: { taxCode: '1257L', basis: 'cumulative', niLetter: 'A', studentLoan: '1', postgraduateLoan: false },
        lines: [
          hours(6_000, 1_400, { ann: 7_000, ben: 3_000 }),
          hours(2_250, 1_600, { ann: 10_000 }, 'Night'),
          {
            kind: 'sleep_in',
            name: 'Sleep-in',
            count: 2,
            rate: pence(6_500),
            amount: pence(13_000),
            charges: [{ planLineId: 'plan_line-ann', weight: 2 }],
          },
          { ...hours(75, 1_400, { ann: 10_000 }, 'Woken hours'), kind: 'woken' },
          sum('extra', 2_500),
        ],
        before: {
          ...nothingSoFar,
          sums: { ...noSums, gross: pence(600_000), tax: pence(50_000), net: pence(550_000) },
          more: { ...noMoreSums, taxable: pence(600_000), niable: pence(600_000), paid: pence(550_000) },
          elsewhere: { pay: pence(120_000), tax: pence(1_000) },
        },
        allowanceLeft: pence(10_000),
      },
      yearTables,
    ),
  ),
  number: 12,
  payRunNumber: 3,
};

describe('a payslip’s page', () => {
  test('says what the law asks for, and how it came about, word for word', () => {
    const sheet = payslipSheet(payslip, true);
    checkSheet(sheet);
    expect(sheetText(sheet)).toBe(readFileSync(resolve(import.meta.dirname, '../../golden/payslip.txt'), 'utf8'));
  });

  test('keeps the employer’s allowance and the funders from the PA’s page', () => {
    const text = sheetText(payslipSheet(payslip, true));
    expect(text).not.toMatch(/Allowance|Money of|Line of/u);
  });

  test('is marked before it is approved, and in a practice book', () => {
    expect(payslipSheet({ ...payslip, number: 0 }, false).watermark).toBe('PREVIEW – not issued');
    expect(payslipSheet({ ...payslip, book: { kind: 'practice' } }, true).watermark).toBe('PRACTICE');
  });

  test('says so where nothing is taken, and where nothing is paid', () => {
    const nothing = { ...payslip, lines: [], deductions: [], timesheets: [], minutes: 0, sums: noSums };
    const text = sheetText(payslipSheet(nothing, true));
    expect(text).toContain('Nothing is taken from this pay.');
    expect(text).toContain('No employer’s National Insurance is due on this pay.');
    expect(text).not.toContain('Timesheet');
  });
});

describe('the payments to make', () => {
  const wage: Payment = {
    dueId: 'due-1',
    kind: 'wages',
    payee: 'S Sample',
    words: 'Sam Sample: wages, payslip 12, WAGES',
    payOn: day('2026-07-17'),
    amount: pence(40_000),
    streams: [
      { streamId: 'stream-1', stream: 'Health', account: 'Ann’s account', amount: pence(28_000) },
      { streamId: 'stream-2', stream: 'Council', account: 'Ben’s account', amount: pence(9_000) },
      { streamId: 'stream-3', stream: 'Other', account: 'Ben’s account', amount: pence(3_000) },
    ],
    sortCode: '12-34-56',
    account: '00000001',
    reference: 'WAGES',
  };
  const hmrc: Payment = {
    dueId: 'due-2',
    kind: 'tax_bill',
    payee: 'HMRC',
    words: 'HMRC: tax',
    payOn: day('2026-08-22'),
    amount: pence(5_000),
    streams: [{ streamId: 'stream-1', stream: 'Health', amount: pence(5_000) }],
    missing: 'Pay HMRC by its letter.',
  };

  test('a wage that two accounts share is paid in two parts, each in its own file; what has no details is in none', () => {
    const accounts = paymentsByAccount([wage, hmrc]);
    expect([...accounts.keys()]).toEqual(['Ann’s account', 'Ben’s account', 'No bank account recorded']);
    expect(bankFileRows(accounts.get('Ben’s account') ?? [])).toEqual([['S Sample', '12-34-56', '00000001', { sum: 12_000 }, 'WAGES']]);
    expect(bankFileRows(accounts.get('No bank account recorded') ?? [])).toEqual([]);
  });

  test('the list on paper has every payment, with where it goes or why that is not known', () => {
    const told = { on: day('2026-07-16'), holder: 'Rose Invented', book: { kind: 'practice' } } as const;
    const accounts = paymentsByAccount([wage, hmrc]);
    const listOf = (account: string): string => {
      const sheet = paymentListSheet({ ...told, account, parts: accounts.get(account) ?? [] });
      checkSheet(sheet);
      return sheetText(sheet);
    };
    expect(listOf('Ann’s account')).toContain(
      '17 Jul 2026 | S Sample | Sam Sample: wages, payslip 12, WAGES | 12-34-56, 00000001 | WAGES | £280.00',
    );
    expect(listOf('No bank account recorded')).toContain('22 Aug 2026 | HMRC | tax | Pay HMRC by its letter. |  | £50.00');
    expect(listOf('Another')).toContain('Nothing is to be paid.');
  });
});

import { describe, expect, it } from 'vitest';
import { type PayslipData } from '#core/contract/shapes/pay';
import { pence } from '#core/money/pence';
import { checkPaper } from '#core/papers/checkPaper';
import { buildPayslip } from '#core/pay/payslip';
import { type Taken } from '#core/pay/slots';
import { yearTables } from '#core/payroll/years/all';
import { checkSheet } from '#core/sheet/check';
import { sheetText } from '#core/sheet/text';
import { day } from '#core/time/day';
import { type RunSummaryData, checkRunSummary, runSummary } from '#core/year/runSummary';
import { runSummarySheet } from '#core/year/runSummarySheet';
import { hours, sam } from '../pay/facts.ts';
import { valueOf } from '../payroll/support.ts';

const { tax = sam.tax, ...facts } = sam;

function payslipWith(takings: readonly (readonly [number, Taken['to']])[]): PayslipData {
  if (tax === undefined) throw new Error('Sam has a tax code');
  const taken = (): readonly Taken[] =>
    takings.map(([amount, to]) => ({ name: 'Invented', purpose: 'Invented', amount: pence(amount), to, id: to }));
  return valueOf(
    buildPayslip({ ...facts, tax, lines: [hours(3_000, 1_400)], parts: [{ taken }], allowanceLeft: pence(1_050_000) }, yearTables),
  );
}

function summaryOf(payslip: PayslipData): RunSummaryData {
  return runSummary(
    {
      number: 1,
      employer: 'Rose Invented',
      payGroup: 'Four-weekly',
      period: sam.period,
      payday: sam.payday,
      hmrc: { payBy: day('2026-08-22') },
    },
    [payslip],
  );
}

function wordsOf(data: RunSummaryData): string {
  const sheet = runSummarySheet(data);
  checkSheet(sheet);
  return sheetText(sheet);
}

describe('the charge of a pay run, as its summary tells it', () => {
  // 50 h at £14.00 are £700.00, all of it free of tax and National Insurance (letter M). The DWP gets £35.00 under its order, the employer
  // keeps £1.00 for it, and £20.00 of an advance is got back: 700 − 1 = £699.00 is charged, and 644 + 35 + 20 = £699.00 is where it goes.
  const mixed = payslipWith([
    [3_500, 'order'],
    [100, 'kept'],
    [2_000, 'advance'],
  ]);

  it('follows from what it says: less what the employer keeps for an order, and with what is set against an advance', () => {
    const data = summaryOf(mixed);
    expect(data.together).toMatchObject({ paid: 64_400, hmrc: 0, orders: 3_500, advances: 2_000, kept: 100, cost: 69_900 });
    const words = wordsOf(data);
    expect(words).toContain(
      'The charge is pay, expenses and the employer’s part, less the allowance, what HMRC gives back and £1.00 that you keep of what is deducted: £699.00.',
    );
    expect(words).toContain('Set against pay that was advanced | £20.00');
    expect(words).toContain('= Together, the charge | £699.00');
    expect(checkRunSummary(data)).toEqual([]);
  });

  it('adds up what is paid to whom, and tells what the allowance meets apart from it', () => {
    // £1,400.00 of letter A: 15% of £1,400 − £385 = £152.25, which the allowance meets: no part of what anybody is paid.
    const tax = { ...sam.tax, taxCode: '1257L', basis: 'cumulative', niLetter: 'A', studentLoan: null, postgraduateLoan: false } as const;
    const lines = [hours(6_000, 1_400)];
    const words = wordsOf(
      summaryOf(valueOf(buildPayslip({ ...facts, tax, lines, parts: [], allowanceLeft: pence(1_050_000) }, yearTables))),
    );
    expect(words).toContain('= Together, the charge | £1,400.00');
    expect(words).not.toContain('Met by the Employment Allowance |');
    expect(words).toContain('The Employment Allowance meets £152.25. None of that is in these sums.');
  });

  it('says nothing of keeping or advances where there are none', () => {
    const words = wordsOf(summaryOf(payslipWith([])));
    expect(words).toContain('less the allowance and what HMRC gives back: £700.00.');
    expect(words).not.toContain('advanced');
  });

  it('is found wrong by “verify” where it does not follow; a summary from before this was told is read as it was', () => {
    const { advances, kept, ...before } = summaryOf(mixed).together;
    const data = { ...summaryOf(mixed), period: { ...sam.period }, hmrc: { payBy: '2026-08-22' } };
    const of = (together: object) => checkPaper({ kind: 'pay_run_summary', data: JSON.parse(JSON.stringify({ ...data, together })) });
    expect(of({ ...before, advances, kept })).toEqual([]);
    expect(of({ ...before, advances, kept: 0 })).toEqual(['The charge is not what pay costs, or not what everybody is paid.']);
    expect(of(before)).toEqual([]);
  });
});

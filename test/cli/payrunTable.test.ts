import { expect, it } from 'vitest';
import { previewInWords } from '#cli/payrun/table';
import { pence, total } from '#core/money/pence';
import { chargedOf, wholeCharge } from '#core/pay/payslipMore';
import { previewPayRun } from '#core/pay/previewPayRun';
import { type PayPart } from '#core/pay/slots';
import { yearTables } from '#core/payroll/years/all';
import { day } from '#core/time/day';
import { runSummary } from '#core/year/runSummary';
import { hours, runOf, sam } from '#test/core/pay/facts';

const scheme = { schemeId: 'scheme-1', scheme: 'Invented Pension', provider: 'Invented Provider', payOn: day('2026-08-22') };
const pension: PayPart = {
  pension: ({ pensionable }) => ({
    ...scheme,
    method: 'relief_at_source',
    pensionable,
    employee: pence(4_080),
    employer: pence(3_060),
    words: 'Invented.',
  }),
};
const order: PayPart = {
  taken: () => [
    { name: 'Order', purpose: 'Invented', amount: pence(5_000), to: 'order', id: 'order-1' },
    { name: 'Charge', purpose: 'Invented', amount: pence(100), to: 'kept', id: 'order-1' },
  ],
};
const ordinary = { taxCode: '1257L', basis: 'cumulative', niLetter: 'A', studentLoan: null, postgraduateLoan: false } as const;

/**
 * £1,500.00 in week 16 of 1257L, the first pay of the year: no tax. NI letter A: 8% of £1,500 − £967 = £42.64; the employer's 15% of
 * £1,500 − £385 = £167.25, which the allowance meets. In hand 1,500 − 42.64 − 40.80 − 51 = £1,365.56. The plan bears £1,500.00 and £30.60
 * of pension, less the £1.00 that the employer keeps: £1,529.60.
 */
const preview = previewPayRun(
  runOf([{ ...sam, tax: ordinary, lines: [hours(6_000, 1_500)], parts: [pension, order] }], { allowanceLeft: pence(1_050_000) }),
  yearTables,
);

it('a payday with a pension, an order and the allowance adds up from left to right, and costs what the plan is charged', () => {
  const lines = previewInWords({ ...preview, digest: 'none' }).split('\n');
  expect(lines.slice(2, 5)).toEqual([
    'PA           Hours    Gross   Tax     NI  Loans  Pension  Other  In hand     Cost',
    'Sam Sample  100:00  1500.00  0.00  42.64   0.00    40.80  51.00  1365.56  1529.60',
    'Together    100:00  1500.00  0.00  42.64   0.00    40.80  51.00  1365.56  1529.60',
  ]);
});

it('the cost of a payslip is what its plan lines are charged, and what the pay run’s summary tells', () => {
  const [payslip] = preview.payslips;
  if (payslip === undefined) throw new Error('Sam is paid');
  const charged = total(
    payslip.charges.map((charge) => {
      const { net, hmrc, pension: toPension, orders, advances } = wholeCharge(charge);
      return total([net, hmrc, toPension, orders, advances]);
    }),
  );
  expect([chargedOf(payslip), charged]).toEqual([152_960, 152_960]);
  const about = { number: 1, employer: 'Rose', payGroup: 'Four-weekly', period: sam.period, payday: sam.payday };
  expect(runSummary({ ...about, hmrc: { payBy: day('2026-08-22') } }, [payslip]).together.cost).toBe(152_960);
});

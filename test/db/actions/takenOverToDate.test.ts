import { expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { payHousehold } from '#test/support/payHousehold';
import { refusedBy } from '#test/support/refusals';
import { reporting } from '#test/support/rti/reporting';

const nought = { employeeNi: pence(0), employerNi: pence(0), studentLoan: pence(0), postgraduateLoan: pence(0) };

// RTI data items 65A and 61A: contributions of the tax year so far. “Once a YTD amount has been sent it must be sent for the rest of the
// year.” £60.00 after tax and £40.00 under a net pay arrangement before; nothing since.
it('a payroll taken over brings its pension contributions and statutory pay into what HMRC is told of the year so far', () => {
  const home = payHousehold();
  const sam = home.hire('Sam Sample');
  const { employment: employmentId } = sam;
  const before = { employmentId, taxYear: '2026-27', kind: 'takeover', pay: pence(300_000), tax: pence(0), ...nought } as const;
  const contributions = { pension: pence(6_000), netPayPension: pence(4_000), taxable: pence(296_000) };
  home.ask('employment.bringForward', { ...before, ...contributions, statutory: [{ kind: 'smp', amount: pence(84_858) }] });
  home.extra(employmentId, 50_000);
  const { id: payRunId } = home.approve();
  reporting(home, [sam]);
  expect(home.ask('report.payday', { payRunId }).fps?.employees[0]).toMatchObject({
    pay: { netPayPension: 0, otherPension: 0 },
    toDate: { taxable: 346_000, netPayPension: 4_000, otherPension: 6_000, familyPay: [{ kind: 'smp', amount: 84_858 }] },
  });
  const slip = home.ask('payRun.read', { id: payRunId }).payslips[0]?.data;
  // £3,000.00 less £100.00 of contributions, and what this payday paid.
  expect(slip?.more?.toDate).toMatchObject({ pension: 10_000, paid: 290_000 + (slip?.more?.paid ?? 0) });
  const read = home.ask('team.read', {}).assistants[0]?.employments[0]?.broughtForward[0];
  expect(read).toMatchObject({ pension: 6_000, netPayPension: 4_000, taxable: 296_000, statutory: [{ kind: 'smp', amount: 84_858 }] });
});

it('a P45 brings no pension contributions, and none is below nothing', () => {
  const home = payHousehold();
  const { employment: employmentId } = home.hire('Sam Sample');
  const figures = { employmentId, taxYear: '2026-27', pay: pence(300_000), tax: pence(0), ...nought } as const;
  const bring = (given: object) => refusedBy(home, 'employment.bringForward', { ...figures, kind: 'takeover', ...given });
  expect(bring({ kind: 'p45', pension: pence(1) })).toMatchObject({ code: 'people.takeoverOnly', isAsItWas: true });
  expect(bring({ pension: pence(-1) })).toMatchObject({ code: 'pay.amountNegative', field: 'pension', isAsItWas: true });
});

// “All recovered amounts are YTD and must be repeated on each later EPS.” The book holds the pay of the payroll before it, not what was got back.
it('a summary of a year in which an earlier payroll paid family pay says that what it got back has to be added', () => {
  const home = payHousehold();
  const sam = home.hire('Sam Sample');
  home.extra(sam.employment, 50_000);
  home.approve();
  reporting(home, [sam]);
  const month = { employerId: home.employer, taxYear: '2026-27', taxMonth: 6 };
  expect(home.ask('report.summary', month).caution).toBeUndefined();
  const before = {
    employmentId: sam.employment,
    taxYear: '2026-27',
    kind: 'takeover',
    pay: pence(300_000),
    tax: pence(0),
    ...nought,
  } as const;
  home.ask('employment.bringForward', {
    ...before,
    statutory: [
      { kind: 'smp', amount: pence(84_858) },
      { kind: 'ssp', amount: pence(100) },
    ],
  });
  expect(home.ask('report.summary', month).caution).toContain('this tax year: Sam Sample’s £848.58.');
  const { id } = home.ask('report.makeSummary', month);
  expect(home.ask('report.read', { id }).caution).toContain('Look at its last summary, and add those sums');
});

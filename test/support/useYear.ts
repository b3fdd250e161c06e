import { pence } from '#core/money/pence';
import { type Day, day } from '#core/time/day';
import { type Household } from './household.ts';

type Paid = {
  readonly employer: string;
  readonly employment: string;
  readonly run: string;
  readonly payslip: string;
  readonly lastDay: Day;
};

/** Goes through every query and command of a tax year's end, about somebody who was paid. */
export function useYear({ ask, book }: Household, { employer, employment, run, payslip, lastDay }: Paid): void {
  const attempt: Household['try'] = (route, input) => {
    const result = book().call(route, input, {});
    return result.ok ? 'ok' : result.problem.code;
  };
  const answers = { brought: 'nothing', studentLoan: 'none', postgraduateLoan: false, niLetter: 'A' } as const;
  attempt('starter.preview', { employmentId: employment, from: lastDay, ...answers });
  attempt('starter.record', { employmentId: employment, from: lastDay, ...answers });
  ask('starter.read', { employmentId: employment });
  attempt('notice.record', {
    employmentId: employment,
    kind: 'P6',
    taxYear: '2026-27',
    issuedOn: lastDay,
    from: lastDay,
    taxCode: '1100L',
  });
  ask('notice.list', { employmentId: employment });
  ask('year.read', {});
  ask('law.read', {});
  attempt('year.step', { employerId: employer, taxYear: '2025-26', step: 'account', isDone: true });
  attempt('codes.preview', { taxYear: '2026-27' });
  attempt('p60.issue', { employerId: employer, taxYear: '2025-26' });
  ask('hmrc.balance', { employerId: employer, day: lastDay, balance: pence(0) });
  attempt('hmrc.payBack', { employerId: employer, taxYear: '2026-27', amount: pence(100), day: lastDay });
  ask('hmrc.balances', { employerId: employer });
  attempt('p32.issue', { employerId: employer, taxYear: '2026-27' });
  attempt('payRun.summary', { payRunId: run });
  attempt('payslip.easyRead', { payslipId: payslip });
  attempt('payslip.give', { payslipId: payslip, day: day('2026-11-22'), way: 'file' });
  ask('payRun.given', { payRunId: run });
  attempt('payslip.voidNotice', { payslipId: payslip });
  attempt('leaving.record', { employmentId: employment, lastDay, why: 'ended' });
  ask('leaving.read', { employmentId: employment });
  attempt('earnings.issue', { employmentId: employment, taxYear: '2026-27' });
  attempt('p45.issue', { employmentId: employment });
  ask('papers.list', {});
  ask('papers.list', { about: employment });
}

import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { hmrcReference, payHmrcBy, payingMonth } from '#core/pay/hmrcMonth';
import { easyReadData, easyReadSheet } from '#core/year/easyRead';
import { runSummary } from '#core/year/runSummary';
import { runSummarySheet } from '#core/year/runSummarySheet';
import { given } from '#db/actions/given';
import { issuePaper } from '#db/actions/papers/issuePaper';
import { payGroupById } from '#db/actions/pay/payGroups';
import { frozenPayslip, payslipById, payslipsOfRun } from '#db/actions/pay/payslips';
import { runById } from '#db/actions/pay/runs';
import { type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

/** Issues the summary of a pay run that stands: each PA, what goes to whom, and the charge to each funder. */
export function issueRunSummary(writing: Writing, { payRunId }: InputOf<'payRun.summary'>): Result<OutputOf<'payRun.summary'>> {
  const run = runById(writing, payRunId);
  const group = run && payGroupById(writing, run.payGroupId);
  if (run === undefined || group === undefined) return refused(problem('input.notFound', { what: 'pay run' }, 'payRunId'));
  if (run.voidReason !== null) return refused(problem('year.runVoid', { number: String(run.number) }, 'payRunId'));
  const frozen = payslipsOfRun(writing, payRunId).map((payslip) => frozenPayslip(writing, payslip));
  const payslips = frozen.flatMap((data) => data ?? []);
  if (payslips.length < frozen.length) return refused(problem('paper.erased', {}, 'payRunId'));
  const { accountsOffice, paysHmrc, name: employer } = group.employer;
  const { number, period, payday, taxYear, taxMonth } = run;
  const reference = accountsOffice === null ? undefined : hmrcReference(accountsOffice, taxYear, payingMonth(taxMonth, paysHmrc));
  const hmrc = { payBy: payHmrcBy(taxYear, taxMonth, paysHmrc), ...given({ reference }) };
  const data = runSummary({ number, employer, payGroup: group.name, period, payday, hmrc }, payslips);
  const issued = issuePaper(writing, { kind: 'pay_run_summary', about: payRunId, sheet: runSummarySheet(data), data });
  return done({ id: issued.id, number: issued.number });
}

/** Issues a simple page to go in front of a payslip. */
export function issueEasyRead(writing: Writing, { payslipId }: InputOf<'payslip.easyRead'>): Result<OutputOf<'payslip.easyRead'>> {
  const payslip = payslipById(writing, payslipId);
  const run = payslip && runById(writing, payslip.payRunId);
  if (payslip === undefined || run === undefined) return refused(problem('input.notFound', { what: 'payslip' }, 'payslipId'));
  if (run.voidReason !== null) return refused(problem('year.runVoid', { number: String(run.number) }, 'payslipId'));
  const data = frozenPayslip(writing, payslip);
  if (data === undefined) return refused(problem('paper.erased', {}, 'payslipId'));
  const code = writing.sql.one('SELECT code FROM document WHERE id = ?', [payslip.documentId], { code: text })?.code ?? '';
  const easy = easyReadData(data, code);
  const issued = issuePaper(writing, { kind: 'easy_read_payslip', about: payslip.employmentId, sheet: easyReadSheet(easy), data: easy });
  return done({ id: issued.id, number: issued.number });
}

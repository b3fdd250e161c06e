import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type NamedPayslip, type VoidNotice, namedPayslip, voidNoticeSheet } from '#core/pay/voidNotice';
import { given } from '#db/actions/given';
import { issuePaper } from '#db/actions/papers/issuePaper';
import { type Payslip, frozenPayslip, payslipById } from '#db/actions/pay/payslips';
import { runById } from '#db/actions/pay/runs';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

function namedOf(reading: Reading, payslip: Payslip): NamedPayslip | undefined {
  const data = frozenPayslip(reading, payslip);
  const code = reading.sql.one('SELECT code FROM document WHERE id = ?', [payslip.documentId], { code: text })?.code;
  return data === undefined || code === undefined ? undefined : namedPayslip(data, code);
}

const standing = `
  SELECT payslip.id FROM payslip WHERE payslip.employment_id = ? AND payslip.payday = ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)
  ORDER BY payslip.number DESC LIMIT 1`;

/** Issues the page that says of a void payslip that it does not count, and which one does. Problems: input.notFound, pay.notVoid, paper.erased. */
export function issueVoidNotice(writing: Writing, { payslipId }: InputOf<'payslip.voidNotice'>): Result<OutputOf<'payslip.voidNotice'>> {
  const payslip = payslipById(writing, payslipId);
  const run = payslip && runById(writing, payslip.payRunId);
  if (payslip === undefined || run === undefined) return refused(problem('input.notFound', { what: 'payslip' }, 'payslipId'));
  if (run.voidedOn === null) return refused(problem('pay.notVoid', { number: String(payslip.number) }, 'payslipId'));
  const [data, named] = [frozenPayslip(writing, payslip), namedOf(writing, payslip)];
  if (data === undefined || named === undefined) return refused(problem('paper.erased', {}, 'payslipId'));
  const other = writing.sql.one(standing, [payslip.employmentId, run.payday], { id: text });
  const stands = other && payslipById(writing, other.id);
  const { assistant, employer, period, payday } = data;
  const notice: VoidNotice = {
    form: 'void_notice',
    assistant: assistant.name,
    employer: employer.name,
    period,
    payday,
    voidedOn: run.voidedOn,
    payslip: named,
    ...given({ instead: stands && namedOf(writing, stands) }),
  };
  const about = payslip.employmentId;
  const { id, number } = issuePaper(writing, { kind: 'void_notice', about, sheet: voidNoticeSheet(notice), data: notice });
  return done({ id, number });
}

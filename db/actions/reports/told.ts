import { type ReportedPay } from '#core/rti/fpsEmployee';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { flag, text } from '#db/rows';

/** A sending that stands: not taken back, and not refused by HMRC's newest answer. */
export const standsAsTold = `
  NOT EXISTS (SELECT 1 FROM report_sent_taken_back WHERE report_sent_taken_back.report_sent_id = report_sent.id)
  AND coalesce((SELECT outcome FROM report_reply WHERE report_reply.report_sent_id = report_sent.id ORDER BY log_seq DESC LIMIT 1), '') <> 'refused'`;

// By the employment's reports, and then the sendings of each.
const told = `
  SELECT report_employee.payroll_id, report_employee.tells_start, report_employee.tells_leaving
  FROM report_employee CROSS JOIN report_sent ON report_sent.report_id = report_employee.report_id
  WHERE report_employee.employment_id = ? AND report_employee.report_id NOT IN (SELECT id FROM report WHERE pay_run_id = ?) AND ${standsAsTold}
  ORDER BY report_employee.log_seq`;

/** What HMRC was told of an employment in reports of other paydays, the newest payroll id last. */
export function toldOf({ sql }: Reading, employmentId: string, payRunId: string): ReportedPay['told'] {
  const rows = sql.all(told, [employmentId, payRunId], { payroll_id: text, tells_start: flag, tells_leaving: flag });
  return {
    isStarted: rows.length > 0,
    hasLeft: rows.some(({ tells_leaving: isLeft }) => isLeft),
    ...given({ payId: rows.at(-1)?.payroll_id }),
  };
}

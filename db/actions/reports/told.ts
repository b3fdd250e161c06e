import { type ReportedPay } from '#core/rti/fpsEmployee';
import { given } from '#db/actions/given';
import { type Employment } from '#db/actions/pay/employments';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, orNull, text, whole } from '#db/rows';

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

// By the employment's payslips: paydays that HMRC was told of without a report of this book, and those on posted forms that were made
// after them. The forms of the payday's own quarter tell what the payday itself tells. `made` is when the newest of what told was: the
// payday, or the figures of the forms; nothing where neither told.
const toldElsewhere = `
  SELECT pay_run.to_day, max(
    CASE WHEN EXISTS (SELECT 1 FROM pay_run_told WHERE pay_run_told.pay_run_id = pay_run.id) THEN pay_run.log_seq ELSE 0 END,
    coalesce((SELECT max(paper.log_seq) FROM pack_posted CROSS JOIN paper ON paper.id = pack_posted.paper_id
      WHERE pack_posted.employer_id = pay_run.employer_id AND pack_posted.tax_year = pay_run.tax_year
        AND pack_posted.quarter = (pay_run.tax_month + 2) / 3 AND paper.log_seq > pay_run.log_seq
        AND NOT EXISTS (SELECT 1 FROM pack_posted_taken_back WHERE pack_posted_id = pack_posted.id)
        AND NOT EXISTS (SELECT 1 FROM pay_run AS own WHERE own.id = @run AND own.tax_year = pack_posted.tax_year
          AND (own.tax_month + 2) / 3 = pack_posted.quarter)), 0)) AS made
  FROM payslip CROSS JOIN pay_run ON pay_run.id = payslip.pay_run_id
  WHERE payslip.employment_id = @employment AND pay_run.id <> @run
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id)`;

const leftSince = `
  SELECT max(log_seq) AS since FROM leaving
  WHERE employment_id = ? AND NOT EXISTS (SELECT 1 FROM leaving_taken_back WHERE leaving_taken_back.leaving_id = leaving.id)`;

/**
 * What HMRC was told of an employment with other paydays: in reports that were sent, on forms that were posted, or another way. The
 * newest payroll id of a report stands. Another way, a last day is told with a payday that pays up to it, where that was made after the
 * leaving was recorded: what was made before knew of none.
 */
export function toldOf({ sql }: Reading, { id, endsOn }: Pick<Employment, 'id' | 'endsOn'>, payRunId: string): ReportedPay['told'] {
  const rows = sql.all(told, [id, payRunId], { payroll_id: text, tells_start: flag, tells_leaving: flag });
  const elsewhere = sql.all(toldElsewhere, { employment: id, run: payRunId }, { to_day: day, made: whole }).filter(({ made }) => made > 0);
  const since = endsOn === null ? undefined : (sql.one(leftSince, [id], { since: orNull(whole) })?.since ?? undefined);
  const isToldLeft = elsewhere.some(
    ({ to_day: paidTo, made }) => endsOn !== null && endsOn <= paidTo && since !== undefined && made > since,
  );
  return {
    isStarted: rows.length > 0 || elsewhere.length > 0,
    hasLeft: rows.some(({ tells_leaving: isLeft }) => isLeft) || isToldLeft,
    ...given({ payId: rows.at(-1)?.payroll_id }),
  };
}

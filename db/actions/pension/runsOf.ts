import { type OutputOf } from '#core/contract/routes';
import { add } from '#core/money/pence';
import { type Reading } from '#db/kernel/handlers';
import { day, money, text, whole } from '#db/rows';

type Run = OutputOf<'pension.employers'>['employers'][number]['runs'][number];

// By the employer's runs from a tax year on, and then by their payslips; who opted out of one membership has the next in the same scheme.
const runs = `
  SELECT pay_run.id, pay_run.number, pay_run.from_day, pay_run.to_day, pay_run.payday, pension_scheme.id AS scheme_id, pension_scheme.name AS scheme,
    coalesce((SELECT max(due.day) FROM pay_run_bill CROSS JOIN due ON due.id = pay_run_bill.due_id
      WHERE pay_run_bill.pay_run_id = pay_run.id AND pay_run_bill.kind = 'pension' AND pay_run_bill.about = pension_scheme.id), pay_run.payday) AS pay_by,
    count(*) AS members,
    sum(coalesce(paid.employee_pence, 0) - coalesce(back.employee_pence, 0)) AS employee,
    sum(coalesce(paid.employer_pence, 0) - coalesce(back.employer_pence, 0)) AS employer
  FROM pay_run CROSS JOIN payslip ON payslip.pay_run_id = pay_run.id
    LEFT JOIN pension_contribution AS paid ON paid.payslip_id = payslip.id
    LEFT JOIN pension_refund AS back ON back.payslip_id = payslip.id
    CROSS JOIN pension_event ON pension_event.id = coalesce(paid.event_id, back.event_id)
    CROSS JOIN pension_scheme ON pension_scheme.id = pension_event.scheme_id
  WHERE pay_run.employer_id = ? AND pay_run.tax_year >= ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id)
  GROUP BY pay_run.id, pension_scheme.id ORDER BY pay_run.payday DESC, pay_run.number DESC`;

const shape = {
  id: text,
  number: whole,
  from_day: day,
  to_day: day,
  payday: day,
  scheme_id: text,
  scheme: text,
  pay_by: day,
  members: whole,
  employee: money,
  employer: money,
};

/** Paydays from a tax year on that put something into an employer's schemes, or were to, newest first. */
export function pensionRuns({ sql }: Reading, employerId: string, fromTaxYear: string): readonly Run[] {
  const rows = sql.all(runs, [employerId, fromTaxYear], shape);
  return rows.map((row) => ({
    payRunId: row.id,
    number: row.number,
    schemeId: row.scheme_id,
    scheme: row.scheme,
    period: { from: row.from_day, to: row.to_day },
    payday: row.payday,
    payBy: row.pay_by,
    members: row.members,
    employee: row.employee,
    employer: row.employer,
    together: add(row.employee, row.employer),
  }));
}

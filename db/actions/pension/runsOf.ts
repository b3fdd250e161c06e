import { type OutputOf } from '#core/contract/routes';
import { add } from '#core/money/pence';
import { givenBackTables, paidInTables } from '#db/actions/pension/contributed';
import { type Reading } from '#db/kernel/handlers';
import { day, money, text, whole } from '#db/rows';

type Run = OutputOf<'pension.employers'>['employers'][number]['runs'][number];

// What one table says of each payslip of the employer's standing runs from a tax year on, for or against.
function partsIn(table: string, sign: '' | '-'): string {
  return `
    SELECT pay_run.id AS run_id, payslip.id AS payslip_id, pension_event.scheme_id, ${sign}paid.employee_pence AS employee, ${sign}paid.employer_pence AS employer
    FROM pay_run CROSS JOIN payslip ON payslip.pay_run_id = pay_run.id CROSS JOIN ${table} AS paid ON paid.payslip_id = payslip.id
      CROSS JOIN pension_event ON pension_event.id = paid.event_id
    WHERE pay_run.employer_id = @employer AND pay_run.tax_year >= @from
      AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id)`;
}

const parts = [...paidInTables.map((table) => partsIn(table, '')), ...givenBackTables.map((table) => partsIn(table, '-'))];

const runs = `
  SELECT pay_run.id, pay_run.number, pay_run.from_day, pay_run.to_day, pay_run.payday, pension_scheme.id AS scheme_id, pension_scheme.name AS scheme,
    coalesce((SELECT max(due.day) FROM pay_run_bill CROSS JOIN due ON due.id = pay_run_bill.due_id
      WHERE pay_run_bill.pay_run_id = pay_run.id AND pay_run_bill.kind = 'pension' AND pay_run_bill.about = pension_scheme.id), pay_run.payday) AS pay_by,
    count(DISTINCT parts.payslip_id) AS members, sum(parts.employee) AS employee, sum(parts.employer) AS employer
  FROM (${parts.join(' UNION ALL ')}) AS parts CROSS JOIN pay_run ON pay_run.id = parts.run_id
    CROSS JOIN pension_scheme ON pension_scheme.id = parts.scheme_id
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
  const rows = sql.all(runs, { employer: employerId, from: fromTaxYear }, shape);
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

import { type OutputOf } from '#core/contract/routes';
import { add, negate } from '#core/money/pence';
import { givenBackTables, paidInTables } from '#db/actions/pension/contributed';
import { type Reading } from '#db/kernel/handlers';
import { type RowOf, day, money, text, whole } from '#db/rows';

type Run = OutputOf<'pension.employers'>['employers'][number]['runs'][number];

// By the employer's standing runs from a tax year on, then their payslips, then what one table says of each.
function partsIn(table: (typeof paidInTables | typeof givenBackTables)[number]): string {
  return `
  SELECT pay_run.id, pay_run.number, pay_run.from_day, pay_run.to_day, pay_run.payday, pension_scheme.id AS scheme_id, pension_scheme.name AS scheme,
    coalesce((SELECT max(due.day) FROM pay_run_bill CROSS JOIN due ON due.id = pay_run_bill.due_id
      WHERE pay_run_bill.pay_run_id = pay_run.id AND pay_run_bill.kind = 'pension' AND pay_run_bill.about = pension_scheme.id), pay_run.payday) AS pay_by,
    payslip.id AS payslip_id, paid.employee_pence, paid.employer_pence
  FROM pay_run CROSS JOIN payslip ON payslip.pay_run_id = pay_run.id CROSS JOIN ${table} AS paid ON paid.payslip_id = payslip.id
    CROSS JOIN pension_event ON pension_event.id = paid.event_id CROSS JOIN pension_scheme ON pension_scheme.id = pension_event.scheme_id
  WHERE pay_run.employer_id = ? AND pay_run.tax_year >= ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id)`;
}

const paidIn = paidInTables.map(partsIn);
const givenBack = givenBackTables.map(partsIn);

const shape = {
  id: text,
  number: whole,
  from_day: day,
  to_day: day,
  payday: day,
  scheme_id: text,
  scheme: text,
  pay_by: day,
  payslip_id: text,
  employee_pence: money,
  employer_pence: money,
};

function runOf(rows: readonly [RowOf<typeof shape>, ...RowOf<typeof shape>[]]): Run {
  const [{ id: payRunId, number, scheme_id: schemeId, scheme, from_day: from, to_day: to, payday, pay_by: payBy }] = rows;
  const employee = add(...rows.map((row) => row.employee_pence));
  const employer = add(...rows.map((row) => row.employer_pence));
  const members = new Set(rows.map((row) => row.payslip_id)).size;
  return {
    payRunId,
    number,
    schemeId,
    scheme,
    period: { from, to },
    payday,
    payBy,
    members,
    employee,
    employer,
    together: add(employee, employer),
  };
}

/** Paydays from a tax year on that put something into an employer's schemes, or were to, newest first. */
export function pensionRuns({ sql }: Reading, employerId: string, fromTaxYear: string): readonly Run[] {
  const found = (queries: readonly string[]) => queries.flatMap((query) => sql.all(query, [employerId, fromTaxYear], shape));
  const back = found(givenBack).map((row) => ({
    ...row,
    employee_pence: negate(row.employee_pence),
    employer_pence: negate(row.employer_pence),
  }));
  const runs = new Map<string, [RowOf<typeof shape>, ...RowOf<typeof shape>[]]>();
  for (const row of [...found(paidIn), ...back]) {
    const key = `${row.id} ${row.scheme_id}`;
    const so = runs.get(key);
    if (so === undefined) runs.set(key, [row]);
    else so.push(row);
  }
  return [...runs.values()].map(runOf).toSorted((a, b) => (a.payday === b.payday ? b.number - a.number : a.payday < b.payday ? 1 : -1));
}

import { type OutputOf } from '#core/contract/routes';
import { type PensionCategory, pensionCategories } from '#core/pension/assess';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { givenBackTables, paidInTables } from '#db/actions/pension/contributed';
import { type Reading } from '#db/kernel/handlers';
import { day, money, oneOf, text, whole } from '#db/rows';

const standing = 'NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)';

/** Paid in by the payslip, for itself and for what it missed before, less what it gave back. */
function net(column: 'employee_pence' | 'employer_pence'): string {
  const sum = (table: string): string => `coalesce((SELECT sum(${column}) FROM ${table} WHERE ${table}.payslip_id = payslip.id), 0)`;
  return `${paidInTables.map(sum).join(' + ')} - ${givenBackTables.map(sum).join(' - ')}`;
}

const columns = `
  SELECT payslip.id, payslip.number, payslip.payday, pension_assessment.category, pension_assessment.since_day, pension_assessment.age,
    pension_assessment.earnings_pence, pension_assessment.standing, ${net('employee_pence')} AS employee, ${net('employer_pence')} AS employer
  FROM payslip CROSS JOIN pension_assessment ON pension_assessment.payslip_id = payslip.id
  WHERE payslip.employment_id = ? AND ${standing}`;

const shape = {
  id: text,
  number: whole,
  payday: day,
  category: oneOf(...pensionCategories),
  since_day: day,
  age: whole,
  earnings_pence: money,
  standing: text,
  employee: money,
  employer: money,
};

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

export type Assessed = {
  readonly category: PensionCategory;
  readonly since: Day;
  readonly payday: Day;
  readonly age: number;
  readonly earnings: Pence;
};

function assessedOf({ category, since_day: since, payday, age, earnings_pence: earnings }: Row): Assessed {
  return { category, since, payday, age, earnings };
}

/** What the newest standing payslip found; undefined before the first that was assessed. */
export function newestAssessment({ sql }: Reading, employmentId: string): Assessed | undefined {
  const row = sql.one(`${columns} ORDER BY payslip.payday DESC, payslip.number DESC LIMIT 1`, [employmentId], shape);
  return row && assessedOf(row);
}

/** What the first standing payslip found that did not find a member; undefined where there is none. */
export function firstNotEnrolled({ sql }: Reading, employmentId: string): Assessed | undefined {
  const row = sql.one(
    `${columns} AND pension_assessment.standing = 'outside' ORDER BY payslip.payday, payslip.number LIMIT 1`,
    [employmentId],
    shape,
  );
  return row && assessedOf(row);
}

/** What every standing payslip found, took and gave back, newest first. */
export function pensionHistory({ sql }: Reading, employmentId: string): OutputOf<'pension.assistant'>['history'] {
  return sql.all(`${columns} ORDER BY payslip.payday DESC, payslip.number DESC`, [employmentId], shape).map((row) => ({
    payslipId: row.id,
    number: row.number,
    payday: row.payday,
    category: row.category,
    age: row.age,
    earnings: row.earnings_pence,
    employee: row.employee,
    employer: row.employer,
  }));
}

import { type Pence, greater, lesser, nothing, subtract } from '#core/money/pence';
import { fromPounds } from '#core/money/quick';
import { type YearTable } from '#core/payroll/year-table';

/** What is left of an employer's Employment Allowance in a tax year. Never below nothing. */
export function allowanceLeft({ employers }: Pick<YearTable, 'employers'>, used: Pence): Pence {
  return greater(nothing, subtract(fromPounds(employers.employmentAllowance.value), used));
}

/** What the allowance meets of one payslip's employer NI. */
export function allowanceMet(employerNi: Pence, left: Pence): Pence {
  return lesser(employerNi, left);
}

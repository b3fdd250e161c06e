import { type Pence, absolute, greater, lesser, nothing, subtract } from '#core/money/pence';
import { fromPounds } from '#core/money/quick';
import { pounds } from '#core/money/words';
import { type YearTable } from '#core/payroll/year-table';

/** What is left of an employer's Employment Allowance in a tax year. Never below nothing. */
export function allowanceLeft({ employers }: Pick<YearTable, 'employers'>, used: Pence): Pence {
  return greater(nothing, subtract(fromPounds(employers.employmentAllowance.value), used));
}

/** What the allowance meets of one payslip's employer NI. */
export function allowanceMet(employerNi: Pence, left: Pence): Pence {
  return lesser(employerNi, left);
}

/** An employer’s tax year so far, by the payslips that stand: employer NI, what of it the allowance met, and what a payroll before met. */
export type AllowanceSoFar = { readonly employerNi: Pence; readonly met: Pence; readonly usedBefore: Pence };

/**
 * What HMRC sets off of the allowance besides what payslips have, with the claim as it is; below nothing where it asks for what they have
 * too much. HMRC counts the claim for the whole tax year, whenever it is made (PAYE56035, checked 2026-11-23), and takes back what was
 * given where it ends (GOV.UK, Employment Allowance, Stopping your claim, checked 2026-11-23). In pence.
 */
export function allowanceSetOff(
  table: Pick<YearTable, 'employers'>,
  isClaimed: boolean,
  { employerNi, met, usedBefore }: AllowanceSoFar,
): Pence {
  const wanted = isClaimed ? lesser(allowanceLeft(table, usedBefore), greater(nothing, employerNi)) : nothing;
  return subtract(wanted, met);
}

/** What somebody who pays HMRC must know of such a sum: HMRC counts it, and this book does not. */
export function setOffInWords(setOff: Pence, taxYear: string): string {
  const sum = pounds(absolute(setOff));
  const then = 'Look at HMRC’s own account before you pay, and write down on the payment record what it shows.';
  return setOff > nothing
    ? `HMRC sets ${sum} of the Employment Allowance of ${taxYear} off against what is owed, and approved payslips do not have it. This book does not take it off, so that what it says is owed is ${sum} too much. ${then}`
    : `HMRC asks for ${sum} of the Employment Allowance of ${taxYear} again: payslips have it, and the claim as it is now does not. This book does not add it, so that what it says is owed is ${sum} too little. ${then}`;
}

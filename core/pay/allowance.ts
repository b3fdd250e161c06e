import { type Pence, absolute, greater, lesser, negate, nothing, subtract, total } from '#core/money/pence';
import { fromPounds } from '#core/money/quick';
import { share } from '#core/money/share';
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

/** An employer’s tax year so far: employer NI, what of it the allowance met on payslips and on bills, and what a payroll before met. */
export type AllowanceSoFar = { readonly employerNi: Pence; readonly met: Pence; readonly usedBefore: Pence };

/**
 * What HMRC sets off of the allowance besides what payslips and bills have, with the claim as it is; below nothing where it asks for what
 * they have too much. HMRC counts the claim for the whole tax year, whenever it is made (PAYE56035, checked 2026-11-23), and takes back what was
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

/**
 * What of a set-off one bill takes, in pence: what comes of the paydays that have a bill by then, and never more than the whole tax year
 * does. Later paydays have bills of their own, and a set-off that they turn round is not taken first.
 */
export function setOffOnBill(ofYear: Pence, ofBilled: Pence): Pence {
  return ofBilled > nothing ? greater(nothing, lesser(ofYear, ofBilled)) : lesser(nothing, greater(ofYear, ofBilled));
}

/** One use of the money in a tax year: the employer NI that it bore, and what of it the allowance met, on payslips and on bills. */
export type AllowanceUse = { readonly employerNi: Pence; readonly met: Pence };

/**
 * Shares a set-off over uses of the money: what is taken off by the employer NI that was not met, what is asked for again by what was.
 * No part is more than its use can hold, so that together they are less than the sum where all uses cannot hold it.
 */
export function shareSetOff(setOff: Pence, uses: readonly AllowanceUse[]): readonly Pence[] {
  const isOff = setOff > nothing;
  const weights = uses.map(({ employerNi, met }) => greater(nothing, isOff ? subtract(employerNi, met) : met));
  const held = total(weights);
  if (held === nothing) return uses.map(() => nothing);
  const size = lesser(absolute(setOff), held);
  return share(isOff ? size : negate(size), weights);
}

/**
 * What somebody who pays HMRC must know of such a sum: HMRC counts it, and no payslip and no bill has it yet. `isOver`: the tax year has
 * ended.
 */
export function setOffInWords(setOff: Pence, taxYear: string, isOver = false): string {
  const sum = pounds(absolute(setOff));
  if (setOff > nothing) {
    const said = `HMRC sets ${sum} of the Employment Allowance of ${taxYear} off, and approved payslips do not have it.`;
    return isOver
      ? `${said} Until a bill of ${taxYear} or a repayment has it, what this book says is owed is ${sum} too much. Paydays of ${taxYear} that wait are on no bill of a later tax year. What HMRC owes back after them can be asked for.`
      : `${said} The next bill of ${taxYear} takes it off, once there is more than that to pay. Until then what this book says is owed is ${sum} too much.`;
  }
  const said = `HMRC asks for ${sum} of the Employment Allowance of ${taxYear} again: payslips or bills have it, and the claim as it is now does not.`;
  return isOver
    ? `${said} Until a bill of ${taxYear} has it, what this book says is owed is ${sum} too little. Where no bill of ${taxYear} is left to be made, pay what HMRC’s own account shows, and write it down on the payment record.`
    : `${said} The next bill of ${taxYear} takes it on. Until then what this book says is owed is ${sum} too little.`;
}

/** What a bill takes besides what payslips have, and why; below nothing where it asks for it again. */
export function setOffOnBillInWords(setOff: Pence, taxYear: string): string {
  const sum = pounds(absolute(setOff));
  return setOff > nothing
    ? `${sum} of the Employment Allowance of ${taxYear} is taken off: it was claimed after paydays were approved, and HMRC sets it off against the next payment.`
    : `${sum} of the Employment Allowance of ${taxYear} is asked for again: the claim as it is now does not have it, and payslips or bills before took it off.`;
}

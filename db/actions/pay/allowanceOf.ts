import { type AllowanceSoFar, allowanceLeft, allowanceSetOff } from '#core/pay/allowance';
import { type Pence, add, nothing } from '#core/money/pence';
import { takenByBills, takenTogether } from '#db/actions/pay/allowanceTaken';
import { tablesOf } from '#db/actions/year/tablesOf';
import { type Reading } from '#db/kernel/handlers';
import { flag, money } from '#db/rows';

const claim = `
  SELECT claimed, used_before_pence FROM employer_allowance WHERE employer_id = ? AND tax_year = ? ORDER BY log_seq DESC LIMIT 1`;

// By the employer's runs of the tax year, and then by each run.
const used = `
  SELECT coalesce(sum(payslip.allowance_pence), 0) AS used FROM pay_run CROSS JOIN payslip ON payslip.pay_run_id = pay_run.id
  WHERE pay_run.employer_id = ? AND pay_run.tax_year = ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id)`;

/** What this book's standing pay runs, and the bills that took what those did not have, used of an employer's allowance in a tax year. */
export function allowanceUsed(reading: Reading, employerId: string, taxYear: string): Pence {
  const onPayslips = reading.sql.one(used, [employerId, taxYear], { used: money })?.used ?? nothing;
  return add(onPayslips, takenTogether(takenByBills(reading, employerId, taxYear)));
}

const employerNi = `
  SELECT coalesce(sum(payslip.employer_ni_pence), 0) AS ni FROM pay_run CROSS JOIN payslip ON payslip.pay_run_id = pay_run.id
  WHERE pay_run.employer_id = ? AND pay_run.tax_year = ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = pay_run.id)`;

/** What HMRC sets off besides what payslips and bills have: with the claim as it stands, with one, and without. */
export type SetOff = { readonly now: Pence; readonly ifClaimed: Pence; readonly ifNot: Pence };

type Counted = Omit<AllowanceSoFar, 'usedBefore'>;

/** What HMRC counts of an employer's allowance besides what is met of that employer NI; undefined where the year is not known. */
export function setOffWith(reading: Reading, employerId: string, taxYear: string, counted: Counted): SetOff | undefined {
  const table = tablesOf(reading).find((one) => one.taxYear === taxYear);
  if (table === undefined) return undefined;
  const claimed = reading.sql.one(claim, [employerId, taxYear], { claimed: flag, used_before_pence: money });
  const soFar = { ...counted, usedBefore: claimed?.used_before_pence ?? nothing };
  const of = (isClaimed: boolean): Pence => allowanceSetOff(table, isClaimed, soFar);
  return { now: of(claimed?.claimed === true), ifClaimed: of(true), ifNot: of(false) };
}

/** What HMRC counts of an employer's allowance of a tax year, and payslips and bills that stand do not; undefined where the year is not known. */
export function setOffOf(reading: Reading, employerId: string, taxYear: string): SetOff | undefined {
  return setOffWith(reading, employerId, taxYear, {
    employerNi: reading.sql.one(employerNi, [employerId, taxYear], { ni: money })?.ni ?? nothing,
    met: allowanceUsed(reading, employerId, taxYear),
  });
}

/** What is left of the Employment Allowance of an employer in a tax year; undefined where it is not claimed, or the year is not known. */
export function allowanceOf(reading: Reading, employerId: string, taxYear: string): Pence | undefined {
  const claimed = reading.sql.one(claim, [employerId, taxYear], { claimed: flag, used_before_pence: money });
  const table = tablesOf(reading).find((one) => one.taxYear === taxYear);
  if (claimed?.claimed !== true || table === undefined) return undefined;
  return allowanceLeft(table, add(claimed.used_before_pence, allowanceUsed(reading, employerId, taxYear)));
}

import { type PaySums } from '#core/contract/shapes/pay';
import { type TaxMonth } from '#core/contract/shapes/paydays';
import { type Pence, add, nothing, subtract } from '#core/money/pence';
import { type Day, addDays } from '#core/time/day';
import { shortDay } from '#core/time/words';
import { addSums } from './yearSoFar.ts';
import { daysOfTaxMonth } from './taxCalendar.ts';

/** One payslip’s part of what is paid on to HMRC. */
export type HmrcPart = { readonly sums: PaySums; readonly allowance: Pence; readonly recovered: Pence };

type Lines = Pick<TaxMonth, 'tax' | 'employeeNi' | 'employerNi' | 'studentLoan' | 'postgraduateLoan' | 'allowance' | 'recovered' | 'owed'>;

/** The lines of the employer’s payment record (P32) for a tax month: what was taken from pay, the employer’s own part, less the allowance and the statutory pay that HMRC gives back. `setOff` is what bills of the month took of the allowance besides what payslips have. */
export function hmrcLines(parts: readonly HmrcPart[], setOff: Pence = nothing): Lines {
  const { tax, employeeNi, employerNi, studentLoan, postgraduateLoan } = addSums(...parts.map(({ sums }) => sums));
  const allowance = add(setOff, ...parts.map((part) => part.allowance));
  const recovered = add(...parts.map((part) => part.recovered));
  const owed = subtract(add(tax, employeeNi, employerNi, studentLoan, postgraduateLoan), allowance, recovered);
  return { tax, employeeNi, employerNi, studentLoan, postgraduateLoan, allowance, recovered, owed };
}

/** The month at whose end the payment is counted: itself, or the last of its quarter. */
export function payingMonth(taxMonth: number, pays: 'month' | 'quarter'): number {
  return pays === 'month' ? taxMonth : Math.ceil(taxMonth / 3) * 3;
}

/** HMRC must have an electronic payment by the 22nd after the tax month or quarter, which ends on a 5th (SI 2003/2682 reg 69). */
export function payHmrcBy(taxYear: string, taxMonth: number, pays: 'month' | 'quarter'): Day {
  return addDays(daysOfTaxMonth(taxYear, payingMonth(taxMonth, pays)).to, 17);
}

/**
 * What HMRC asks to be quoted: the 13 characters of the accounts office reference, then the tax year’s last two figures and the
 * month in two, as 123PA000456782708. GOV.UK, Pay employers’ PAYE: the month tells early and late payments apart.
 */
export function hmrcReference(accountsOffice: string, taxYear: string, taxMonth: number): string {
  return `${accountsOffice.toUpperCase()}${taxYear.slice(-2)}${String(taxMonth).padStart(2, '0')}`;
}

/** `tax month 8, 6 Nov to 5 Dec 2026`. */
export function taxMonthInWords(taxYear: string, taxMonth: number): string {
  const { from, to } = daysOfTaxMonth(taxYear, taxMonth);
  const first = shortDay(from);
  return `tax month ${String(taxMonth)}, ${from.slice(0, 4) === to.slice(0, 4) ? first.slice(0, -5) : first} to ${shortDay(to)}`;
}

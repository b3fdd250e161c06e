import { type Basis, type Frequency } from '#core/payroll/tax-period';
import { dayInWords } from '#core/time/words';
import { daysOfTaxYear } from '#core/pay/taxCalendar';

/** `1257L W1`, as forms write a code on its own week or month. */
export function codeOnForms(taxCode: string, basis: Basis, frequency: Frequency): string {
  return basis === 'cumulative' ? taxCode : `${taxCode} ${frequency === 'monthly' ? 'M1' : 'W1'}`;
}

/** `the tax year to 5 April 2027`. */
export function yearToInWords(taxYear: string): string {
  return `the tax year to ${dayInWords(daysOfTaxYear(taxYear).to)}`;
}

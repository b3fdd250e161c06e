import { yearTables } from '#core/payroll/years/all';
import { taxYearOf } from '#core/pay/taxCalendar';
import { type Day } from '#core/time/day';
import { type Option } from '#renderer/kit/fields/Select.tsx';
import { employerWords } from '#renderer/words/team/employers';

/** The tax years whose figures are known, newest first. */
export const taxYears: readonly string[] = yearTables.map(({ taxYear }) => taxYear).toReversed();

export const taxYearOptions: readonly Option[] = taxYears.map((id) => ({ id, name: id, more: employerWords.allowanceForm.yearName(id) }));

/** The tax year of the day, '' where its figures are not known. */
export function knownTaxYear(on: Day): string {
  const year = taxYearOf(on);
  return taxYears.includes(year) ? year : '';
}

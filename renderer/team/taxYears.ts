import { taxYearOf } from '#core/pay/taxCalendar';
import { type Day } from '#core/time/day';
import { useLaw } from '#renderer/gateway/law';
import { type Option } from '#renderer/kit/fields/Select.tsx';
import { employerWords } from '#renderer/words/team/employers';

/** The tax years whose figures are known, newest first, and the one of a day: '' where its figures are not known. */
export function useTaxYears(): { readonly options: readonly Option[]; readonly known: (on: Day) => string } {
  const years = useLaw()
    .years.map(({ taxYear }) => taxYear)
    .toReversed();
  return {
    options: years.map((id) => ({ id, name: id, more: employerWords.allowanceForm.yearName(id) })),
    known: (on) => years.find((year) => year === taxYearOf(on)) ?? '',
  };
}

import { type Source, figuresFrom } from '#core/payroll/figure';
import { type Day, addDays, addMonths } from '#core/time/day';

const source: Source = {
  title: 'Employment Rights Act 1996 s86, rights of employer and employee to minimum notice',
  where: 'https://www.legislation.gov.uk/ukpga/1996/18/section/86',
  checked: '2026-11-22',
};
const figure = figuresFrom(source);

/** The figures of notice: a week after a month, then one for each whole year from two, at most twelve. The PA's own is one. */
export const noticeLaw = { afterMonths: figure(1), atLeast: figure(1), eachYearFrom: figure(2), most: figure(12) } as const;

export type StatutoryNotice = {
  /** Whole weeks that the employer must give at least, and the PA. */
  readonly byEmployer: number;
  readonly byAssistant: number;
  readonly completeYears: number;
  readonly source: Source;
};

/** Complete years from the first day of work to the day notice is given, that day included: three since 6 October on 5 October. */
export function completeYears(startsOn: Day, on: Day): number {
  let years = 0;
  while (addMonths(startsOn, (years + 1) * 12) <= addDays(on, 1)) years += 1;
  return years;
}

/** The least notice that the law allows on a day. Whole weeks; a contract may ask for more. */
export function statutoryNotice(startsOn: Day, givenOn: Day): StatutoryNotice {
  const years = completeYears(startsOn, givenOn);
  if (addDays(givenOn, 1) < addMonths(startsOn, noticeLaw.afterMonths.value))
    return { byEmployer: 0, byAssistant: 0, completeYears: years, source };
  const byYears = years >= noticeLaw.eachYearFrom.value ? years : noticeLaw.atLeast.value;
  return { byEmployer: Math.min(byYears, noticeLaw.most.value), byAssistant: noticeLaw.atLeast.value, completeYears: years, source };
}

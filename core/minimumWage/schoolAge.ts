import { type Nation } from '#core/contract/shapes/people';
import { type Source } from '#core/payroll/figure';
import { type Day, type Span, addDays, addMonths, day, isWithin, weekday } from '#core/time/day';

export const schoolAgeRule: Source = {
  title:
    'National Minimum Wage Act 1998 s1(2)(c); HMRC, National Minimum Wage Manual NMWM03070; Education (Scotland) Act 1980 s33; ' +
    'Northern Ireland: Department of Education, Compulsory education (education-ni.gov.uk/articles/compulsory-education)',
  where: 'https://gov.uk/hmrc-internal-manuals/national-minimum-wage-manual/nmwm03070',
  checked: '2026-11-23',
};

const friday = 5;

function lastFridayOfJune(year: string): Day {
  const last = day(`${year}-06-30`);
  return addDays(last, -((weekday(last) - friday + 7) % 7));
}

/** The year of the leaving day for a 16th birthday; from nextFrom, 'MM-DD', on, birthdays belong to the next year’s. */
function leavingYear(sixteen: Day, nextFrom: string): string {
  const year = sixteen.slice(0, 4);
  return sixteen.slice(5) >= nextFrom ? String(Number(year) + 1) : year;
}

/**
 * The last day of compulsory school age, by the 16th birthday. In Scotland a birthday from October to February leaves in December: on the
 * first day of the school's own Christmas holidays, which the book does not know, or on 21 December where none are known (s33(3)).
 * In Northern Ireland a birthday from 2 July to 31 August waits for 30 June of the next year: so the Department of Education. HMRC's manual
 * counts every school year from September, and so reads as the June before; the nation's own department is followed.
 */
export function lastOfSchoolAge(born: Day, nation: Nation): Day {
  const sixteen = addMonths(born, 16 * 12);
  if (nation === 'northern_ireland') return day(`${leavingYear(sixteen, '07-02')}-06-30`);
  if (nation !== 'scotland') return lastFridayOfJune(leavingYear(sixteen, '09-01'));
  const [year, month] = [Number(sixteen.slice(0, 4)), Number(sixteen.slice(5, 7))];
  if (month >= 3 && month <= 9) return day(`${String(year)}-05-31`);
  return day(`${String(month >= 10 ? year : year - 1)}-12-21`);
}

/**
 * The days of a pay period whose work is under the minimum wage where school may be left within it: from the day after the last one of
 * compulsory school age, at the rate of the period’s first day (s1(2)(c); SI 2015/621 reg 4B). Otherwise the period itself.
 */
export function qualifyingDays(period: Span, born: Day, nation: Nation): Span {
  const from = addDays(lastOfSchoolAge(born, nation), 1);
  return isWithin(from, period) ? { from, to: period.to } : { from: period.from, to: period.to };
}

/** Whether no minimum wage is due: not past the last day of compulsory school age, at 16 as at 15 (s1(2)(c) asks nothing of age). */
export function isBelowMinimumWage(born: Day, on: Day, nation: Nation): boolean {
  return on <= lastOfSchoolAge(born, nation);
}

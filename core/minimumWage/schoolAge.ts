import { type Nation } from '#core/contract/shapes/people';
import { type Source } from '#core/payroll/figure';
import { ageOn } from '#core/payroll/state-pension-age';
import { type Day, addDays, addMonths, day, weekday } from '#core/time/day';

export const schoolAgeRule: Source = {
  title: 'HMRC, National Minimum Wage Manual NMWM03070; National Minimum Wage Act 1998 s1(2)(c); Education (Scotland) Act 1980 s33',
  where: 'https://gov.uk/hmrc-internal-manuals/national-minimum-wage-manual/nmwm03070',
  checked: '2026-11-23',
};

const friday = 5;

function lastFridayOfJune(year: string): Day {
  const last = day(`${year}-06-30`);
  return addDays(last, -((weekday(last) - friday + 7) % 7));
}

/** Months are compared as 'MM': a school year of England, Wales and Northern Ireland begins in September. */
function schoolYearEnds(on: Day): string {
  return on.slice(5, 7) >= '09' ? String(Number(on.slice(0, 4)) + 1) : on.slice(0, 4);
}

/**
 * The last day of compulsory school age, by the 16th birthday. In Scotland a birthday from October to February leaves in December: on the
 * first day of the school's own Christmas holidays, which the book does not know, or on 21 December where none are known (s33(3)).
 */
export function lastOfSchoolAge(born: Day, nation: Nation): Day {
  const sixteen = addMonths(born, 16 * 12);
  if (nation === 'northern_ireland') return day(`${schoolYearEnds(sixteen)}-06-30`);
  if (nation !== 'scotland') return lastFridayOfJune(schoolYearEnds(sixteen));
  const [year, month] = [Number(sixteen.slice(0, 4)), Number(sixteen.slice(5, 7))];
  if (month >= 3 && month <= 9) return day(`${String(year)}-05-31`);
  return day(`${String(month >= 10 ? year : year - 1)}-12-21`);
}

/** Whether nobody has to be paid a minimum wage: below 16, and not past the day on which school may be left. */
export function isBelowMinimumWage(born: Day, on: Day, nation: Nation): boolean {
  return ageOn(born, on) < 16 && on <= lastOfSchoolAge(born, nation);
}

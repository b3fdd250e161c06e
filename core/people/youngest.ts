import { ageOn } from '#core/payroll/state-pension-age';
import { type Day, addMonths } from '#core/time/day';

/** Children and Young Persons Act 1933, s18(1)(a) and (2)(a): not below 14, nor with a council's byelaw below 13 (legislation.gov.uk, checked 2026-11-23); the other nations' law is alike. */
const youngest = 13;

/** The first day on which somebody may be employed at all. */
export function mayWorkFrom(born: Day): Day {
  return addMonths(born, youngest * 12);
}

/** The age in whole years of who may not be employed on a day, 0 before birth; undefined where they may. */
export function tooYoungOn(born: Day, on: Day): number | undefined {
  return mayWorkFrom(born) <= on ? undefined : Math.max(0, ageOn(born, on));
}

import { type HomeTask } from '#core/book/homeTasks';
import { type Day, addDays, daysBetween } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { leaveInWords } from './hours.ts';

/** One PA’s holiday as home needs it. */
export type HolidayToTake = { readonly employmentId: string; readonly name: string; readonly left: number; readonly yearEnds: Day };

/** Two months: time enough to agree on days and still take them. */
export const warnedDays = 60;

/** Whether a leave year ends so soon that home says so. */
export function doesEndSoon(yearEnds: Day, today: Day): boolean {
  const left = daysBetween(today, yearEnds);
  return left >= 0 && left <= warnedDays;
}

/**
 * Holiday that a leave year is about to end with. An employer who does not let a PA take it, or does not tell them that it will be
 * lost, owes it in the next leave year too (WTR reg 13(17)).
 */
export function holidayTasks(all: readonly HolidayToTake[]): readonly HomeTask[] {
  return all.map(({ employmentId, name, left, yearEnds }) => ({
    id: `holiday-${employmentId}`,
    title: `${name} has ${leaveInWords(left)} of holiday to take by ${dayInWords(yearEnds)}`,
    words: `Tell them, and agree on days. What is left on ${dayInWords(addDays(yearEnds, 1))} is lost only if they were told and could have taken it; or carry it over.`,
    minutes: 5,
    action: 'See their holiday',
    screen: 'holiday',
    about: employmentId,
  }));
}

import { type Day, addDays } from '#core/time/day';
import { type Paced, dueDays } from './schedule.ts';

/** Something bought again and again: how often, from which day, and until when where somebody said. */
export type Repeat = {
  readonly every: Exclude<Paced['every'], 'once'>;
  readonly from: Day;
  readonly to: Day | undefined;
  /** The last day, once it has stopped. */
  readonly lastDay: Day | undefined;
  /** The days that were recorded or did not happen. */
  readonly answered: ReadonlySet<Day>;
};

/** So far ahead the next day is looked for: a little more than the longest time between two. */
const aheadDays = 370;

function daysUpTo({ every, from, to, lastDay }: Repeat, upTo: Day): readonly Day[] {
  const ends = [to, lastDay].filter((end) => end !== undefined);
  const last = [...ends, upTo].toSorted()[0] ?? upTo;
  return last < from ? [] : dueDays({ every, firstDue: from, to: last }, last);
}

/** The days up to today that nobody has answered for, oldest first, and the next one after today. */
export function proposedDays(repeat: Repeat, today: Day): { readonly proposed: readonly Day[]; readonly next: Day | undefined } {
  const days = daysUpTo(repeat, addDays(today, aheadDays));
  return {
    proposed: days.filter((day) => day <= today && !repeat.answered.has(day)),
    next: days.find((day) => day > today && !repeat.answered.has(day)),
  };
}

/** Whether it comes on that very day. */
export function comesOn(repeat: Repeat, day: Day): boolean {
  return daysUpTo(repeat, day).at(-1) === day;
}

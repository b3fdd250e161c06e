import { type ClockTime } from '#core/contract/shapes/work';
import { addDays, type Day } from '#core/time/day';
import { clockMinute, londonMoment } from '#core/time/london';

type Answers = Readonly<Record<string, string>>;

/** A time that comes twice: `key` is where its answer is kept. */
export type Question = { readonly key: string; readonly time: string };

/** Whether the clocks go back over that time, in the October night. */
export function comesTwice(on: Day, time: string): boolean {
  return londonMoment(on, clockMinute(time)).is === 'twice';
}

export function clockAt(on: Day, time: string, answer: string | undefined): ClockTime {
  return comesTwice(on, time) && (answer === 'first' || answer === 'second')
    ? { day: on, time, second: answer === 'second' }
    : { day: on, time };
}

/** The end that follows a start: the same day where the time is later, the next one where it is not. */
export function clockAfter(start: ClockTime, time: string, answer: string | undefined): ClockTime {
  const isBetweenTheTwo = comesTwice(start.day, time) && start.second === false && answer === 'second';
  return clockAt(time > start.time || isBetweenTheTwo ? start.day : addDays(start.day, 1), time, answer);
}

/** A time within a shift: on the day it starts, or after midnight on the day it ends. */
export function clockWithin(
  { starts, ends }: { readonly starts: ClockTime; readonly ends: ClockTime },
  time: string,
  answers: Answers,
  key: string,
): ClockTime {
  return clockAt(time >= starts.time ? starts.day : ends.day, time, answers[key]);
}

/** Those of the times that come twice and are not answered, or are. */
export function questionsOf(clocks: readonly (readonly [key: string, clock: ClockTime])[]): readonly Question[] {
  return clocks.filter(([, { day, time }]) => comesTwice(day, time)).map(([key, { time }]) => ({ key, time }));
}

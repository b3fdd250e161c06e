import { type Day, addDays, day, daysBetween, weekday } from './day.ts';
import { type Instant, instant } from './instant.ts';

/**
 * London's clock, counted by hand: the same on every machine, and quick enough for a year of shifts (Temporal, which the tests
 * compare it with, takes a hundred times as long). Summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on
 * the last Sunday of October. Source: Summer Time Act 1972 s1 as amended by SI 2002/262; exact from 1996 on.
 */

const epoch = day('1970-01-01');
const minutesInDay = 1_440;
const hour = 60;

/** Whole minutes since 1970 began in UTC. Throws RangeError where the moment is not on a whole minute. */
export function minuteOf(at: Instant): number {
  if (!at.endsWith(':00.000Z')) throw new RangeError(`not on a whole minute: ${at}`);
  return daysBetween(epoch, day(at.slice(0, 10))) * minutesInDay + Number(at.slice(11, 13)) * hour + Number(at.slice(14, 16));
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** '07:05' for 425 minutes into a day. */
export function clockText(minute: number): string {
  return `${two(Math.floor(minute / hour))}:${two(minute % hour)}`;
}

/** 425 for '07:05'. */
export function clockMinute(time: string): number {
  return Number(time.slice(0, 2)) * hour + Number(time.slice(3, 5));
}

function dayOf(minute: number): Day {
  return addDays(epoch, Math.floor(minute / minutesInDay));
}

function inDay(minute: number): number {
  return minute - Math.floor(minute / minutesInDay) * minutesInDay;
}

/** The moment, so many minutes since 1970 began in UTC. */
export function instantOfMinute(minute: number): Instant {
  return instant(`${dayOf(minute)}T${clockText(inDay(minute))}:00.000Z`);
}

function lastSunday(year: number, month: '03' | '10'): Day {
  const last = day(`${String(year)}-${month}-31`);
  return addDays(last, -(weekday(last) % 7));
}

function oneInTheMorning(on: Day): number {
  return daysBetween(epoch, on) * minutesInDay + hour;
}

type ClockChanges = { readonly on: number; readonly back: number };

/** Counted once for each year: a month's shifts ask a thousand times. */
const known = new Map<number, ClockChanges>();

/** When the clocks change in the year: on at 01:00 UTC in March, back at 01:00 UTC in October. */
export function clockChanges(year: number): ClockChanges {
  const found = known.get(year) ?? { on: oneInTheMorning(lastSunday(year, '03')), back: oneInTheMorning(lastSunday(year, '10')) };
  known.set(year, found);
  return found;
}

const minutesInYear = 525_949.2;

/** The year, or at its very turn the one beside it: in both of them it is winter then. */
function nearYear(minute: number): number {
  return 1_970 + Math.floor(minute / minutesInYear);
}

function offsetAt(minute: number): number {
  const { on, back } = clockChanges(nearYear(minute));
  return minute >= on && minute < back ? hour : 0;
}

/** What London's clocks say: the day, minutes into it by the clock, and whether it is the later of a time that comes twice. */
export type LondonClock = { readonly day: Day; readonly minute: number; readonly isSecond: boolean };

export function londonClock(minute: number): LondonClock {
  const offset = offsetAt(minute);
  const local = minute + offset;
  return { day: dayOf(local), minute: inDay(local), isSecond: offset === 0 && offsetAt(minute - hour) === hour };
}

/** Day and time in London of any moment, as people read it: seconds are left out. */
export function dayAndTime(at: Instant): { readonly day: Day; readonly time: string } {
  const { day: on, minute } = londonClock(minuteOf(instant(`${at.slice(0, 16)}:00.000Z`)));
  return { day: on, time: clockText(minute) };
}

/** When it is that time in London: once, twice in the October night, or never in the March one. */
export type LondonMoment =
  | { readonly is: 'once'; readonly at: number }
  | { readonly is: 'twice'; readonly first: number; readonly second: number }
  | { readonly is: 'never' };

/** `minute` is counted by the clock from midnight, 0 to 1439. */
export function londonMoment(on: Day, minute: number): LondonMoment {
  const local = daysBetween(epoch, on) * minutesInDay + minute;
  const isSummer = offsetAt(local - hour) === hour;
  const isWinter = offsetAt(local) === 0;
  if (isSummer && isWinter) return { is: 'twice', first: local - hour, second: local };
  if (isSummer) return { is: 'once', at: local - hour };
  return isWinter ? { is: 'once', at: local } : { is: 'never' };
}

/** When the day begins in London. */
export function londonMidnight(on: Day): number {
  const midnight = londonMoment(on, 0);
  if (midnight.is !== 'once') throw new RangeError('the clocks never change at midnight');
  return midnight.at;
}

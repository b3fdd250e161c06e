import { type TimeSpan } from '#core/shifts/cutShift';
import { timeInWords } from '#core/shifts/words';
import { weekdayNames } from '#core/statutory/words';
import { type Day, weekday } from '#core/time/day';
import { londonClock } from '#core/time/london';
import { dayInWords, shortDay } from '#core/time/words';
import { type Pattern } from './pattern.ts';

export function weekdayOf(of: Day): string {
  return weekdayNames[weekday(of) - 1] ?? '';
}

/** `Monday 23 Nov 2026`. */
export function dayWithName(of: Day): string {
  return `${weekdayOf(of)} ${shortDay(of)}`;
}

/** `Monday 23 Nov 2026, 22:00 to 07:00`: the day on which it starts. */
export function whenInWords({ from, to }: TimeSpan): string {
  return `${dayWithName(londonClock(from).day)}, ${timeInWords(from)} to ${timeInWords(to)}`;
}

/** `Monday`, `Monday and Tuesday`, `Monday, Tuesday and Friday`. */
export function listInWords(of: readonly string[]): string {
  return of.length < 2 ? of.join('') : `${of.slice(0, -1).join(', ')} and ${of.at(-1) ?? ''}`;
}

function everyInWords(weeks: number): string {
  if (weeks === 1) return 'Every week';
  return weeks === 2 ? 'Every second week' : `Every ${String(weeks)} weeks`;
}

/** `Every second week on Monday and Friday, from 23 November 2026, with no last day`; `Once, on Monday 23 Nov 2026`. */
export function patternInWords({ from, to, recurs }: Pick<Pattern, 'from' | 'to' | 'recurs'>): string {
  if (recurs === undefined) return `Once, on ${dayWithName(from)}`;
  const days = listInWords(recurs.weekdays.map((number) => weekdayNames[number - 1] ?? ''));
  const end = to === undefined ? 'with no last day' : `to ${dayInWords(to)}`;
  return `${everyInWords(recurs.everyWeeks)} on ${days}, from ${dayInWords(from)}, ${end}`;
}

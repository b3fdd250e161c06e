import { hoursInWords } from '#core/shifts/words';
import { timesheetWords as words } from '#renderer/words/timesheets';
import { type Shift } from './row.ts';

/** `38 hours 30 minutes and two sleep-ins`: time paid by the hour, the time awake in a sleep-in with it. */
export function workedInWords(shifts: readonly Shift[]): string {
  const nights = shifts.filter(({ kind }) => kind === 'sleep_in').length;
  const minutes = shifts.reduce((sum, { kind, minutes: all, wokenMinutes }) => sum + (kind === 'sleep_in' ? wokenMinutes : all), 0);
  return words.worked(minutes === 0 ? '' : hoursInWords(minutes), nights);
}

/** `01:30`, or `01:30 (the second time)` in the October night. */
export function clockInWords({ time, second }: Shift['starts']): string {
  return `${time}${second === true ? words.page.second : ''}`;
}

/** `09:00 to 17:00`, `22:00 to 07:00 the next day`, with which of the two in the October night. */
export function timesInWords({ starts, ends }: Pick<Shift, 'starts' | 'ends'>): string {
  const says = starts.day === ends.day ? words.page.until : words.page.untilNext;
  return says(clockInWords(starts), clockInWords(ends));
}

import { hoursInWords } from '#core/shifts/words';
import { timesheetWords as words } from '#renderer/words/timesheets';
import { type Shift } from './row.ts';

/** Planned shifts that are to be recorded as planned, told together with those that are. */
type Besides = { readonly minutes: number; readonly nights: number };

const noneBesides: Besides = { minutes: 0, nights: 0 };

/** `38 hours 30 minutes and two sleep-ins`: time paid by the hour, the time awake in a sleep-in with it. */
export function workedInWords(all: readonly Shift[], besides: Besides = noneBesides): string {
  const shifts = all.filter(({ changed }) => changed === undefined);
  const nights = shifts.filter(({ kind }) => kind === 'sleep_in').length + besides.nights;
  const minutes = shifts.reduce(
    (sum, { kind, minutes: whole, wokenMinutes }) => sum + (kind === 'sleep_in' ? wokenMinutes : whole),
    besides.minutes,
  );
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

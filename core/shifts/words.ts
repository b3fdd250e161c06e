import { clockText, londonClock } from '#core/time/london';
import { shortDay } from '#core/time/words';

function counted(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? '' : 's'}`;
}

/** `9 hours 30 minutes`, `1 hour`, `45 minutes`. */
export function hoursInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return counted(rest, 'minute');
  return rest === 0 ? counted(hours, 'hour') : `${counted(hours, 'hour')} ${counted(rest, 'minute')}`;
}

/** `22:00`, or `01:30 (the second time)` in the October night. `minute` is counted since 1970 in UTC. */
export function timeInWords(minute: number): string {
  const { minute: clock, isSecond } = londonClock(minute);
  return isSecond ? `${clockText(clock)} (the second time)` : clockText(clock);
}

/** `24 Oct 2026, 22:00 to 07:00`: the day on which it starts. */
export function spanOfTimeInWords({ from, to }: { readonly from: number; readonly to: number }): string {
  return `${shortDay(londonClock(from).day)}, ${timeInWords(from)} to ${timeInWords(to)}`;
}

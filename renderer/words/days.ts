import { type Day, weekday } from '#core/time/day';
import { dayInWords } from '#core/time/words';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** `Tuesday 3 November 2026`. */
export function longDay(of: Day): string {
  return `${weekdays[weekday(of) - 1] ?? ''} ${dayInWords(of)}`;
}

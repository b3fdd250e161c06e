import { type Day } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { absenceWords as words } from '#renderer/words/absence';

/** `30 March to 17 April 2026`; `Since 30 March 2026, and it goes on`. */
export function spanOf(from: Day, to: Day | undefined): string {
  if (to === undefined) return words.goesOn(dayInWords(from));
  return from === to ? dayInWords(from) : spanInWords({ from, to });
}

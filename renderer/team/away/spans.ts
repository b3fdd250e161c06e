import { type Day, type Span, addDays, addMonths, day } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { awayWords } from '#renderer/words/away';

/** `3 August 2026`, `3 to 7 August 2026`. */
export function whenOf({ from, to }: Span): string {
  return from === to ? dayInWords(from) : spanInWords({ from, to });
}

/** The same where the last day may not be known: `since 3 August 2026`, or `from 3 August 2026 on` before it has come. */
export function openWhen(from: Day, to: Day | undefined, today: Day): string {
  if (to !== undefined) return whenOf({ from, to });
  return from > today ? awayWords.fromOn(dayInWords(from)) : awayWords.since(dayInWords(from));
}

/** Twenty years each way: where one record is looked for. */
export function everyMonth(today: Day): Span {
  return { from: addMonths(today, -240), to: addMonths(today, 24) };
}

/** Six whole months, the first of them `shift` months after the one before a day's. */
export function monthsAround(on: Day, shift: number): Span {
  const from = addMonths(day(`${on.slice(0, 8)}01`), shift - 1);
  return { from, to: addDays(addMonths(from, 6), -1) };
}

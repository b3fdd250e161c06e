import { pounds } from '#core/money/words';
import { londonClock } from '#core/time/london';
import { daysBetween } from '#core/time/day';
import { type TimeSpan } from './cutShift.ts';
import { type WorkedPart } from './payLinesOf.ts';
import { hoursInWords, timeInWords } from './words.ts';

const minutesInDay = 1_440;

/** What the clock would say the span lasts, were it never put forward or back. */
function byTheClock({ from, to }: TimeSpan): number {
  const [start, end] = [londonClock(from), londonClock(to)];
  return daysBetween(start.day, end.day) * minutesInDay + end.minute - start.minute;
}

/** Says how long a shift is where the clocks change in it. */
export function clockChangeInWords(span: TimeSpan): string | undefined {
  const worked = span.to - span.from;
  const shown = byTheClock(span);
  if (worked === shown) return undefined;
  const way = worked > shown ? 'back' : 'forward';
  return `The clocks go ${way} in this shift: it lasts ${hoursInWords(worked)}, not ${hoursInWords(shown)}.`;
}

function partInWords({ kind, rate, span }: WorkedPart): string {
  if (kind === 'sleep_in') return `${rate.name}: ${pounds(rate.perHour)}, whatever its length.`;
  const what = kind === 'woken' ? 'Awake ' : '';
  return `${what}${timeInWords(span.from)} to ${timeInWords(span.to)}, ${hoursInWords(span.to - span.from)}: ${rate.name}, ${pounds(rate.perHour)} an hour.`;
}

/** How a shift's pay comes about, a sentence for each part of it, and one more where the clocks change. */
export function shiftInWords(span: TimeSpan, parts: readonly WorkedPart[]): readonly string[] {
  const change = clockChangeInWords(span);
  return [...(change === undefined ? [] : [change]), ...parts.map(partInWords)];
}

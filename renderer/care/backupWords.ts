import { Temporal } from 'temporal-polyfill';
import { day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { careWords } from '#renderer/words/care';

const words = careWords.backups;
const whys: Readonly<Record<string, string>> = words.whys;

/** `3 November 2026, 14:05`, London time; the text itself where it is not a moment. */
export function madeAtWords(at: string): string {
  try {
    const there = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London');
    return words.at(dayInWords(day(there.toPlainDate().toString())), there.toPlainTime().toString({ smallestUnit: 'minute' }));
  } catch {
    return at;
  }
}

export function whyWords(why: string): string {
  return whys[why] ?? why;
}

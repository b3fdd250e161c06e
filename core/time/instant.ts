import { Temporal } from 'temporal-polyfill';
import { type Day, day } from './day.ts';

declare const instantBrand: unique symbol;

/** A moment in UTC to the millisecond, '2026-11-22T09:30:00.000Z'. Compares as text. */
export type Instant = string & { readonly [instantBrand]: true };

function isInstant(text: string): text is Instant {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text);
}

/** Throws RangeError where the text is not a moment in that exact form. */
export function instant(text: string): Instant {
  if (!isInstant(text) || Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 }) !== text)
    throw new RangeError(`not a moment: ${text}`);
  return text;
}

/** From milliseconds since 1970, as a clock gives them. */
export function instantFromMilliseconds(milliseconds: number): Instant {
  return instant(Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ fractionalSecondDigits: 3 }));
}

/** The day it is in London at that moment. */
export function londonDay(at: Instant): Day {
  return day(Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London').toPlainDate().toString());
}

/** The hour it is in London at that moment, 0 to 23. */
export function londonHour(at: Instant): number {
  return Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London').hour;
}

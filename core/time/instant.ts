import { Temporal } from 'temporal-polyfill';
import { type Day, day, readDay } from './day.ts';

declare const instantBrand: unique symbol;

/** A moment in UTC to the millisecond, '2026-11-22T09:30:00.000Z'. Compares as text. */
export type Instant = string & { readonly [instantBrand]: true };

const parts = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

// By hand and not by Temporal, as days are: a month's shifts bring a thousand of these.
function isInstant(text: string): text is Instant {
  const onDay = parts.exec(text)?.[1];
  return onDay !== undefined && readDay(onDay) !== undefined;
}

/** Throws RangeError where the text is not a moment in that exact form. */
export function instant(text: string): Instant {
  if (!isInstant(text)) throw new RangeError(`not a moment: ${text}`);
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

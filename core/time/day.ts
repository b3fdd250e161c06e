import { Temporal } from 'temporal-polyfill';

declare const dayBrand: unique symbol;

/** A calendar day, 'YYYY-MM-DD', with no time and no zone. Compares as text. */
export type Day = string & { readonly [dayBrand]: true };

function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/** The day, or undefined where the text is not one (29 February of a common year, a time, another order). */
export function readDay(text: string): Day | undefined {
  return isDay(text) ? text : undefined;
}

/** Brands a day that must be one. Throws RangeError: our mistake, not a person's. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

export function addDays(from: Day, days: number): Day {
  return day(Temporal.PlainDate.from(from).add({ days }).toString());
}

/** Whole months on; the 31st becomes the last day of a shorter month. */
export function addMonths(from: Day, months: number): Day {
  return day(Temporal.PlainDate.from(from).add({ months }, { overflow: 'constrain' }).toString());
}

/** Days from one day to another: 0 for the same, negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** Both days counted: 1 for the same day. */
export function daysIn(span: Span): number {
  return daysBetween(span.from, span.to) + 1;
}

/** 1 Monday … 7 Sunday. */
export function weekday(of: Day): number {
  return Temporal.PlainDate.from(of).dayOfWeek;
}

/** Days from `from` to `to`, both included. */
export type Span = { readonly from: Day; readonly to: Day };

export function isWithin(tested: Day, span: Span): boolean {
  return tested >= span.from && tested <= span.to;
}

export function doOverlap(one: Span, other: Span): boolean {
  return one.from <= other.to && other.from <= one.to;
}

export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

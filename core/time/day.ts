declare const dayBrand: unique symbol;

/** A calendar day, 'YYYY-MM-DD', with no time and no zone. Compares as text. */
export type Day = string & { readonly [dayBrand]: true };

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** `month` from 1; 0 where there is no such month. */
function lengthOf(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

// By hand and not by Temporal: every day cell of every row passes here, and the polyfill takes forty microseconds for each.
function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = Number(text.slice(8));
  return date >= 1 && date <= lengthOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
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

type Parts = { readonly year: number; readonly month: number; readonly date: number };

function partsOf(of: Day): Parts {
  return { year: Number(of.slice(0, 4)), month: Number(of.slice(5, 7)), date: Number(of.slice(8)) };
}

function fromParts({ year, month, date }: Parts): Day {
  return day(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
}

/** Days since 1 March 0000, by years that begin in March so that the leap day is the last (Hinnant, days_from_civil). */
function count({ year, month, date }: Parts): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leaps + Math.floor((marchMonth * 153 + 2) / 5) + date - 1;
}

/** The other way: civil_from_days. */
function fromCount(days: number): Day {
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((ofYear * 5 + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const date = ofYear - Math.floor((marchMonth * 153 + 2) / 5) + 1;
  return fromParts({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date });
}

export function addDays(from: Day, days: number): Day {
  if (!Number.isSafeInteger(days)) throw new RangeError(`not a whole number of days: ${String(days)}`);
  return fromCount(count(partsOf(from)) + days);
}

/** Whole months on; the 31st becomes the last day of a shorter month. */
export function addMonths(from: Day, months: number): Day {
  if (!Number.isSafeInteger(months)) throw new RangeError(`not a whole number of months: ${String(months)}`);
  const { year, month, date } = partsOf(from);
  const whole = year * 12 + month - 1 + months;
  const to = { year: Math.floor(whole / 12), month: (((whole % 12) + 12) % 12) + 1 };
  return fromParts({ ...to, date: Math.min(date, lengthOf(to.year, to.month)) });
}

/** Days from one day to another: 0 for the same, negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return count(partsOf(to)) - count(partsOf(from));
}

/** Both days counted: 1 for the same day. */
export function daysIn(span: Span): number {
  return daysBetween(span.from, span.to) + 1;
}

/** 1 Monday … 7 Sunday. 1 March 0000 was a Wednesday. */
export function weekday(of: Day): number {
  return ((((count(partsOf(of)) + 2) % 7) + 7) % 7) + 1;
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

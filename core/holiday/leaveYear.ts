import { type Day, type Span, addDays, addMonths, day, daysIn, isWithin, readDay } from '#core/time/day';

/** When leave years begin: month and date, 'MM-DD'. The 29th of February begins on 1 March in common years. */
export type LeaveYearStart = string;

function startIn(year: number, start: LeaveYearStart): Day {
  const text = String(year).padStart(4, '0');
  return readDay(`${text}-${start}`) ?? day(`${text}-03-01`);
}

/** The leave year that holds the day, both of its days included. */
export function leaveYearOf(start: LeaveYearStart, on: Day): Span {
  const year = Number(on.slice(0, 4));
  const own = startIn(year, start);
  const from = own <= on ? own : startIn(year - 1, start);
  return { from, to: addDays(startIn(Number(from.slice(0, 4)) + 1, start), -1) };
}

/** Holiday terms as far as leave years go: from a day on, leave years begin on this date. */
type YearTerms = { readonly from: Day; readonly leaveYearStart: LeaveYearStart };

function inForce<Terms extends YearTerms>(terms: readonly [Terms, ...Terms[]], on: Day): Terms {
  return terms.findLast(({ from }) => from <= on) ?? terms[0];
}

/** The first leave year that terms begin: on their own first day, or on the next such date after it. */
function firstStart({ from, leaveYearStart }: YearTerms): Day {
  const year = leaveYearOf(leaveYearStart, from);
  return year.from === from ? from : addDays(year.to, 1);
}

/** The leave year that begins on the day: a whole one, or less where the next one begins by a date that was agreed since. */
function yearFrom(terms: readonly [YearTerms, ...YearTerms[]], from: Day): Span {
  const own = inForce(terms, from);
  const { to } = leaveYearOf(own.leaveYearStart, from);
  const moved = terms
    .filter((one) => one.from > from && one.leaveYearStart !== own.leaveYearStart && inForce(terms, firstStart(one)) === one)
    .map(firstStart)
    .find((start) => start <= to);
  return { from, to: moved === undefined ? to : addDays(moved, -1) };
}

/**
 * The leave year that holds the day, where terms may move the date on which leave years begin: no leave year overlaps another, none is
 * longer than a year, and one between the old date and the new is short. Terms oldest first; undefined without any.
 */
export function leaveYearIn(terms: readonly YearTerms[], on: Day): Span | undefined {
  const [first, ...later] = terms;
  if (first === undefined) return undefined;
  const plain = leaveYearOf(first.leaveYearStart, on);
  if (later.every(({ leaveYearStart }) => leaveYearStart === first.leaveYearStart)) return plain;
  let year = yearFrom([first, ...later], on < first.from ? plain.from : leaveYearOf(first.leaveYearStart, first.from).from);
  while (year.to < on) year = yearFrom([first, ...later], addDays(year.to, 1));
  return year;
}

/** The leave year that these further terms would make short, if any. */
export function shortYearBy(terms: readonly YearTerms[], agreed: YearTerms): Span | undefined {
  const all = [...terms.filter(({ from }) => from !== agreed.from), agreed].toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const year = leaveYearIn(all, agreed.from);
  const next = year && leaveYearIn(all, addDays(year.to, 1));
  return [year, next].find((one) => one !== undefined && isShortYear(one));
}

/** Whether the leave year is shorter than a year, because leave years begin on another date from the next one on. */
export function isShortYear(year: Span): boolean {
  return daysIn(year) < 365;
}

/** Months begun from the first day to the last, a part of one counted whole: 23 November to 31 March is 5. */
export function monthsBegun({ from, to }: Span): number {
  let months = 1;
  while (addMonths(from, months) <= to) months += 1;
  return months;
}

/** 366 where a 29 February falls in the span of a year, else 365. */
export function yearLength({ from }: Span): 365 | 366 {
  const to = addDays(addMonths(from, 12), -1);
  const leapDays = [from.slice(0, 4), to.slice(0, 4)].map((year) => readDay(`${year}-02-29`));
  return leapDays.some((leap) => leap !== undefined && isWithin(leap, { from, to })) ? 366 : 365;
}

/** Days of the span that fall in the leave year, of how many. */
export function shareOfYear(worked: Span, year: Span): { readonly days: number; readonly of: number } {
  const from = worked.from > year.from ? worked.from : year.from;
  const to = worked.to < year.to ? worked.to : year.to;
  return { days: from > to ? 0 : daysIn({ from, to }), of: yearLength(year) };
}

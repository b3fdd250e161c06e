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

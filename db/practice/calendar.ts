import { daysOfTaxYear } from '#core/pay/taxCalendar';
import { yearTables } from '#core/payroll/years/all';
import { type Day, type Span, addDays, addMonths, day, earlier, later, weekday } from '#core/time/day';
import { isBankHoliday } from '#core/shifts/bankHolidays';

/** Days of the family's quarter: `on(0, 3)` is the third of its first month, whatever quarter it is told in. */
export type Calendar = { readonly start: Day; readonly end: Day; readonly on: (month: number, date: number) => Day };

/** `start` is the first day of a quarter. */
export function calendarFrom(start: Day): Calendar {
  return {
    start,
    end: addDays(addMonths(start, 3), -1),
    on: (month, date) => earlier(addDays(addMonths(start, month), date - 1), addDays(addMonths(start, month + 1), -1)),
  };
}

function firstOfMonth(of: Day): Day {
  return day(`${of.slice(0, 7)}-01`);
}

/**
 * The first day of the last three whole months before this day, so that the story is over and can be issued; never of months whose
 * paydays lie outside the tax years that the book can work out.
 */
export function practiceStart(today: Day): Day {
  const years = yearTables.map(({ taxYear }) => daysOfTaxYear(taxYear)).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('no tax year is known');
  const wanted = addMonths(firstOfMonth(today), -3);
  return later(addMonths(firstOfMonth(first.from), 1), earlier(wanted, addMonths(firstOfMonth(last.to), -3)));
}

/** A pay period of the story with the day on which it is paid. `told` is when the book is kept for it: never before its last day. */
export type PayTime = Span & { readonly payday: Day; readonly told: Day };

/** Four weeks at a time from the story's first day, paid on the day after. */
export function fourWeekly({ start }: Calendar): readonly PayTime[] {
  return [0, 1, 2].map((place) => {
    const from = addDays(start, 28 * place);
    const payday = addDays(from, 28);
    return { from, to: addDays(from, 27), payday, told: payday };
  });
}

/** The calendar months, paid on the last day of the first one and every month after. */
export function monthly({ start, on }: Calendar): readonly PayTime[] {
  return [0, 1, 2].map((place) => {
    const to = addDays(addMonths(start, place + 1), -1);
    const payday = addMonths(on(0, 31), place);
    return { from: addMonths(start, place), to, payday, told: later(payday, to) };
  });
}

export function isHoliday(on: Day): boolean {
  return isBankHoliday('england', on) === true;
}

/** The day itself where banks are open, or the next one on which they are. */
export function bankDay(on: Day): Day {
  return weekday(on) >= 6 || isHoliday(on) ? bankDay(addDays(on, 1)) : on;
}

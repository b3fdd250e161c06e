import { type Day, addDays, addMonths, earlier } from '#core/time/day';

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

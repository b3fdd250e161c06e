import { type Day, addDays, addMonths } from '#core/time/day';

export type StatementEvery = 'month' | 'quarter' | 'four_weeks' | 'year';

/** The last day of a statement that starts on `from`: a calendar span from that day, so that statements tile without gap or overlap. */
export function endOfPeriod(from: Day, every: StatementEvery): Day {
  const next = {
    month: () => addMonths(from, 1),
    quarter: () => addMonths(from, 3),
    four_weeks: () => addDays(from, 28),
    year: () => addMonths(from, 12),
  }[every]();
  return addDays(next, -1);
}

import { type Day, type Span, addDays, day, weekday } from '#core/time/day';

/** The Sunday and the Saturday of a day's week: every week of statutory pay's tests runs so. */
export function sundayWeek(of: Day): Span {
  const from = addDays(of, -(weekday(of) % 7));
  return { from, to: addDays(from, 6) };
}

/** A week moved by whole weeks. */
export function weeksOn(week: Span, weeks: number): Span {
  return { from: addDays(week.from, weeks * 7), to: addDays(week.to, weeks * 7) };
}

/** The first Sunday of April. */
export function firstSundayInApril(year: number): Day {
  const first = day(`${String(year).padStart(4, '0')}-04-01`);
  return addDays(first, (7 - (weekday(first) % 7)) % 7);
}

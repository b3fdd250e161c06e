import { type Day, type Span, addDays, addMonths, day, earlier, later } from '#core/time/day';

/** What the year of a kind of money is known by. */
export type YearFacts = {
  /** The last days of its awards; none where nothing was awarded yet. */
  readonly awardEnds: readonly Day[];
  /** The first day that the book tells of, and the days of the money itself. */
  readonly begins: Day;
  readonly ends?: Day | undefined;
};

/** Public bodies count from 1 April. */
const usualEnd = day('2026-03-31');

function monthsApart(from: Day, to: Day): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

/** The first anniversary of a day that is not before another. */
function anniversary(of: Day, notBefore: Day): Day {
  const years = Math.floor(monthsApart(of, notBefore) / 12) - 1;
  const first = [years, years + 1, years + 2].map((count) => addMonths(of, count * 12)).find((one) => one >= notBefore);
  if (first === undefined) throw new RangeError('every day has an anniversary within two years');
  return first;
}

/**
 * The year that a day's budget is of: it ends on the date on which the last award ends, or on 31 March where nothing was awarded, and
 * is cut to the days that the book and the money have. A day outside these days has the nearest of their years.
 */
export function budgetYear({ awardEnds, begins, ends }: YearFacts, on: Day): Span {
  const within = ends === undefined ? later(on, begins) : earlier(later(on, begins), later(ends, begins));
  const last = awardEnds.toSorted().at(-1) ?? usualEnd;
  const to = anniversary(last, within);
  const from = addDays(addMonths(to, -12), 1);
  return { from: later(from, begins), to: ends === undefined ? to : later(earlier(to, ends), begins) };
}

import { type HolidayTerms } from '#core/contract/shapes/holiday';
import { type Nation } from '#core/contract/shapes/people';
import { type Pence, add, nothing } from '#core/money/pence';
import { share } from '#core/money/share';
import { minutesIn } from '#core/shifts/cutShift';
import { type DatedAgreement, type WorkedShift, payLinesOf } from '#core/shifts/payLinesOf';
import { type Day, type Span, addDays, daysIn, isWithin, weekday } from '#core/time/day';
import { type PaidWeek } from './average.ts';

/** Hours of a shift that count for holiday: less breaks; of a sleep-in all of them, or those awake, as the terms say. */
export function holidayMinutes({ kind, from, to, breaks, woken }: WorkedShift, sleepIns: HolidayTerms['sleepIns']): number {
  if (kind === 'work') return to - from - minutesIn(breaks);
  return sleepIns === 'whole' ? to - from : minutesIn(woken);
}

/** Work of a pay period as holiday counts it. */
export function workedForHoliday(
  shifts: readonly WorkedShift[],
  sleepIns: HolidayTerms['sleepIns'],
): { readonly worked: number; readonly daysWorked: number } {
  return {
    worked: shifts.reduce((so, shift) => so + holidayMinutes(shift, sleepIns), 0),
    daysWorked: new Set(shifts.map(({ day }) => day)).size,
  };
}

/** The last day of the week that holds the day. */
export function weekEndOf(on: Day, weekEndsOn: number): Day {
  return addDays(on, (weekEndsOn - weekday(on) + 7) % 7);
}

/** Leave that was paid, or an extra sum with no hours. */
export type PaidSum = Span & {
  readonly minutes: number;
  readonly pay: Pence;
  /** Pay for work of those days that was paid later: it counts in the weeks that it is for (ERA 1996 s229). */
  readonly isBackPay?: boolean;
};

export type WeekFacts = {
  readonly shifts: readonly WorkedShift[];
  readonly agreements: readonly DatedAgreement[];
  readonly nation: Nation;
  readonly sleepIns: HolidayTerms['sleepIns'];
  readonly paid: readonly PaidSum[];
  /** Days of sick and family leave. */
  readonly away: readonly Span[];
  readonly weekEndsOn: number;
};

type Week = { minutes: number; pay: Pence; isAway: boolean };

/** A sum over several days by the weeks they are in: in proportion to the days, adding up. */
function byWeek(
  { from, to, minutes, pay }: PaidSum,
  weekEndsOn: number,
): readonly { readonly end: Day; readonly minutes: number; readonly pay: Pence }[] {
  const ends = Array.from({ length: daysIn({ from, to }) }, (_, place) => weekEndOf(addDays(from, place), weekEndsOn));
  const days = [...new Set(ends)].map((end) => ({ end, count: ends.filter((one) => one === end).length }));
  const pays = share(
    pay,
    days.map(({ count }) => count),
  );
  let counted = 0;
  return days.map(({ end, count }, place) => {
    const before = Math.round((minutes * counted) / ends.length);
    counted += count;
    return { end, minutes: Math.round((minutes * counted) / ends.length) - before, pay: pays[place] ?? nothing };
  });
}

/** Back-pay by the weeks that it is for, in proportion to the hours worked in them; by the days where no hours are known. */
function byHours(sum: PaidSum, weeks: ReadonlyMap<Day, Week>, weekEndsOn: number): ReturnType<typeof byWeek> {
  const ends = [...new Set(byWeek(sum, weekEndsOn).map(({ end }) => end))].filter((end) => (weeks.get(end)?.minutes ?? 0) > 0);
  if (ends.length === 0) return byWeek(sum, weekEndsOn);
  const pays = share(
    sum.pay,
    ends.map((end) => weeks.get(end)?.minutes ?? 0),
  );
  return ends.map((end, place) => ({ end, minutes: 0, pay: pays[place] ?? nothing }));
}

/**
 * Hours and pay of each week, from what the book knows: shifts at their agreement's rates, extra sums, leave that was paid. A week whose
 * shifts cannot be priced is left out, as if it were not known.
 */
export function weeksFrom({ shifts, agreements, nation, sleepIns, paid, away, weekEndsOn }: WeekFacts): readonly PaidWeek[] {
  const weeks = new Map<Day, Week>();
  const at = (end: Day): Week => {
    const found = weeks.get(end) ?? { minutes: 0, pay: nothing, isAway: false };
    weeks.set(end, found);
    return found;
  };
  const ends = new Set(shifts.map(({ day }) => weekEndOf(day, weekEndsOn)));
  for (const end of ends) {
    const worked = shifts.filter(({ day }) => weekEndOf(day, weekEndsOn) === end);
    const priced = payLinesOf(worked, agreements, nation);
    if (!priced.ok) continue;
    const week = at(end);
    week.minutes += workedForHoliday(worked, sleepIns).worked;
    week.pay = add(week.pay, priced.value.gross);
  }
  const addTo = ({ end, minutes, pay }: ReturnType<typeof byWeek>[number]): void => {
    const week = at(end);
    week.minutes += minutes;
    week.pay = add(week.pay, pay);
  };
  for (const one of paid.filter(({ isBackPay }) => isBackPay !== true).flatMap((sum) => byWeek(sum, weekEndsOn))) addTo(one);
  for (const sum of paid.filter(({ isBackPay }) => isBackPay === true)) for (const one of byHours(sum, weeks, weekEndsOn)) addTo(one);
  for (const span of away)
    for (let end = weekEndOf(span.from, weekEndsOn); addDays(end, -6) <= span.to; end = addDays(end, 7)) at(end).isAway = true;
  return [...weeks].map(([to, week]) => ({ to, weeks: 1, ...week })).toSorted((a, b) => (a.to < b.to ? 1 : -1));
}

/** The weeks of several jobs as one’s: a week that two of them share is one week. */
export function weeksTogether(jobs: readonly (readonly PaidWeek[])[]): readonly PaidWeek[] {
  const [own = [], ...others] = jobs;
  const found = new Map(own.map((week) => [week.to, week]));
  for (const week of others.flat()) {
    const known = found.get(week.to);
    const isOne = known?.weeks === 1 && week.weeks === 1;
    if (known === undefined) found.set(week.to, week);
    else if (isOne)
      found.set(week.to, {
        ...week,
        minutes: known.minutes + week.minutes,
        pay: add(known.pay, week.pay),
        isAway: known.isAway === true || week.isAway === true,
      });
  }
  return [...found.values()];
}

/** Days of the spans that fall within another, each counted once. */
export function daysWithin(spans: readonly Span[], within: Span): number {
  const days = Array.from({ length: Math.max(0, daysIn(within)) }, (_, place) => addDays(within.from, place));
  return days.filter((on) => spans.some((span) => isWithin(on, span))).length;
}

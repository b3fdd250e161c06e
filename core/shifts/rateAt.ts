import { type Nation, type PayTerms, type RateRule } from '#core/contract/shapes/people';
import { type Pence, add, greater, nothing, subtract } from '#core/money/pence';
import { nearestPenny, portion, rate } from '#core/money/rate';
import { addDays, weekday } from '#core/time/day';
import { type LondonClock, clockMinute } from '#core/time/london';
import { isBankHoliday } from './bankHolidays.ts';

/** The rate of one minute: its name in the agreement, its place in the list (0 is the day rate) and pence for an hour. */
export type HourRate = { readonly name: string; readonly place: number; readonly perHour: Pence };

export const dayRateName = 'Day';

type When = RateRule['when'];

function isOnWeekday({ weekdays }: When, clock: LondonClock, daysAgo: 0 | 1): boolean {
  return weekdays === undefined || weekdays.includes(weekday(daysAgo === 0 ? clock.day : addDays(clock.day, -1)));
}

/** A window over midnight belongs to the weekday on which it starts: its small hours are the night before's. */
function isInWindow(when: When, clock: LondonClock): boolean {
  if (when.between === undefined) return isOnWeekday(when, clock, 0);
  const from = clockMinute(when.between.from);
  const to = clockMinute(when.between.to);
  if (from < to) return clock.minute >= from && clock.minute < to && isOnWeekday(when, clock, 0);
  return (clock.minute >= from && isOnWeekday(when, clock, 0)) || (clock.minute < to && isOnWeekday(when, clock, 1));
}

function doesApply({ when }: RateRule, clock: LondonClock, nation: Nation): boolean {
  if (when.bankHoliday === true && isBankHoliday(nation, clock.day) !== true) return false;
  return isInWindow(when, clock);
}

/** What a rule pays for an hour on its own. `hundredths` of the day rate is taken to the nearest penny an hour, half a penny up. */
function perHourOf({ pays }: RateRule, { perHour }: PayTerms): Pence {
  if ('perHour' in pays) return pays.perHour;
  if ('more' in pays) return add(perHour, pays.more);
  return portion(perHour, rate(pays.hundredths, 100), nearestPenny);
}

/** Every rule that applies on top of the day rate: one that says a whole rate counts as its difference to the day rate. */
function together(applying: readonly HourRate[], { perHour }: PayTerms): Omit<HourRate, 'place'> {
  const more = applying.map((one) => subtract(one.perHour, perHour));
  return { name: applying.map(({ name }) => name).join(' + '), perHour: greater(nothing, add(perHour, ...more)) };
}

/** The rate that London's clock and the agreement give to one minute, by the agreement's own stacking. */
export function rateAt(clock: LondonClock, terms: PayTerms, nation: Nation): HourRate {
  const applying = terms.rates.flatMap((rule, at) =>
    doesApply(rule, clock, nation) ? [{ name: rule.name, place: at + 1, perHour: perHourOf(rule, terms) }] : [],
  );
  const [first] = applying;
  if (first === undefined) return { name: dayRateName, place: 0, perHour: terms.perHour };
  switch (terms.stacking) {
    case 'first':
      return first;
    case 'highest':
      return applying.reduce((best, one) => (one.perHour > best.perHour ? one : best));
    case 'add':
      return applying.length === 1 ? { ...together(applying, terms), place: first.place } : { ...together(applying, terms), place: 100 };
  }
}

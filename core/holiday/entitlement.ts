import { type Source } from '#core/payroll/figure';
import { holidayLaw, holidaySources } from '#core/payroll/years/holiday';
import { type Day, type Span, addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Fraction, decimalUp, fraction, least, most, multiply, upTo } from './fraction.ts';
import { isShortYear, monthsBegun, shareOfYear } from './leaveYear.ts';

/** A step of how a figure of holiday came about, and where its rule stands. */
export type Step = { readonly words: string; readonly sources: readonly Source[] };

export type Entitlement = {
  /** Weeks of leave of this leave year: exact, then as a share of it. */
  readonly weeks: Fraction;
  /** Days, by the working week; rounded only where the law rounds (twelfths, up to half a day). */
  readonly days: Fraction;
  readonly working: readonly Step[];
};

export type RegularWeek = {
  /** Hundredths of a day worked in each week: 350 is three and a half. */
  readonly weekDays: number;
  /** Hundredths of a week's leave that the contract gives for a whole year; the law's 560 where it gives no more. */
  readonly weeks?: number;
};

export type WorkedYear = {
  readonly leaveYear: Span;
  /** Where the work begins, or ends, within this leave year. */
  readonly startsOn?: Day;
  readonly endsOn?: Day;
};

/** Days of leave for a whole year: weeks × days a week, no more than 28 by law; a contract's own more stands above that. */
function wholeYear({ weekDays, weeks = holidayLaw.weeks.value }: RegularWeek): Fraction {
  const week = fraction(weekDays, 100);
  const byLaw = least(multiply(fraction(holidayLaw.weeks.value, 100), week), fraction(holidayLaw.mostDays.value));
  return weeks > holidayLaw.weeks.value ? most(byLaw, multiply(fraction(weeks, 100), week)) : byLaw;
}

/** Between two dates on which leave years begin: in proportion to its days. */
function shortYear(leaveYear: Span): Share {
  const { days, of } = shareOfYear(leaveYear, leaveYear);
  const next = dayInWords(addDays(leaveYear.to, 1));
  const words = `The next leave year begins on ${next}, as was agreed, so this one is short: ${String(days)} of ${String(of)} days count.`;
  return { of: fraction(days, of), isTwelfths: false, words, source: holidaySources.leaveYear };
}

type Share = { readonly of: Fraction; readonly isTwelfths: boolean; readonly words?: string; readonly source?: Source };

function shareWorked({ leaveYear, startsOn, endsOn }: WorkedYear): Share {
  const starts = startsOn !== undefined && startsOn > leaveYear.from ? startsOn : undefined;
  const ends = endsOn !== undefined && endsOn < leaveYear.to ? endsOn : undefined;
  if (ends !== undefined) {
    const worked = shareOfYear({ from: starts ?? leaveYear.from, to: ends }, leaveYear);
    const words = `The work ends on ${dayInWords(ends)}, so ${String(worked.days)} of the leave year’s ${String(worked.of)} days count.`;
    return { of: fraction(worked.days, worked.of), isTwelfths: false, words };
  }
  if (starts === undefined) return isShortYear(leaveYear) ? shortYear(leaveYear) : { of: fraction(1), isTwelfths: false };
  const months = monthsBegun({ from: starts, to: leaveYear.to });
  const words = `The work began on ${dayInWords(starts)}, so ${String(months)} of twelve months count, a month begun counted whole, and the days are rounded up to half a day.`;
  return { of: fraction(Math.min(months, 12), 12), isTwelfths: true, words };
}

/**
 * Leave of a leave year for regular hours: 5.6 weeks, no more than 28 days (WTR reg 13, 13A). Who starts within it gets a twelfth
 * for each month begun, up to half a day (reg 15A as GOV.UK's calculator applies it); who leaves, the share of the year's days.
 */
export function regularEntitlement(week: RegularWeek, year: WorkedYear): Entitlement {
  const { weekDays, weeks = holidayLaw.weeks.value } = week;
  const whole = wholeYear(week);
  const share = shareWorked(year);
  const exact = multiply(whole, share.of);
  const days = share.isTwelfths ? upTo(exact, 2) : exact;
  const capped = isCapped(week) ? ', no more than 28 days by law' : '';
  const rule = `${decimalUp(fraction(weeks, 100), 1)} weeks of ${decimalUp(fraction(weekDays, 100), 1)} days are ${decimalUp(whole, 1)} days a year${capped}.`;
  const sources = weeks > holidayLaw.weeks.value ? [holidaySources.entitlement, holidaySources.contract] : [holidaySources.entitlement];
  const shared: Step[] =
    share.words === undefined
      ? []
      : [
          {
            words: `${share.words} That is ${decimalUp(days, 1)} days.`,
            sources: share.source === undefined ? [holidaySources.firstYear, holidaySources.calculator] : [share.source],
          },
        ];
  return { weeks: multiply(fraction(weeks, 100), share.of), days, working: [{ words: rule, sources }, ...shared] };
}

function isCapped({ weekDays, weeks = holidayLaw.weeks.value }: RegularWeek): boolean {
  return weeks === holidayLaw.weeks.value && weeks * weekDays > holidayLaw.mostDays.value * 10_000;
}

/** Leave in minutes, where days are of different lengths: days × the week's minutes ÷ its days, exact. */
export function minutesOfDays(
  days: Fraction,
  { weekDays, weekMinutes }: { readonly weekDays: number; readonly weekMinutes: number },
): Fraction {
  return multiply(days, fraction(weekMinutes * 100, weekDays));
}

/** In the first year of work: how much may be taken so far, a twelfth at the start of each month, up to half a day (reg 15A). */
export function mayTakeByNow(week: RegularWeek, { startsOn, on }: { readonly startsOn: Day; readonly on: Day }): Fraction {
  const months = Math.min(12, monthsBegun({ from: startsOn, to: on }));
  return upTo(multiply(wholeYear(week), fraction(months, 12)), 2);
}

/** Shifts in a repeating pattern: 5.6 weeks of the shifts worked in an average week, no more than 28. */
export function shiftEntitlement(shifts: number, patternDays: number): Fraction {
  return least(multiply(fraction(holidayLaw.weeks.value, 100), fraction(shifts * 7, patternDays)), fraction(holidayLaw.mostDays.value));
}

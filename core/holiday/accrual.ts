import { type Pence } from '#core/money/pence';
import { nearestPenny, portion, rate, type Rate } from '#core/money/rate';
import { pounds } from '#core/money/words';
import { minutesInWords } from '#core/pay/words';
import { holidayLaw, holidaySources } from '#core/payroll/years/holiday';
import { type Step } from './entitlement.ts';
import { leaveInWords } from './hours.ts';

/** By law each pay period is rounded to the hour; by contract nothing is lost to rounding, and never less than the law gives. */
export type AccrualMethod = 'legal' | 'unrounded';

/**
 * The rate at which leave is earned: the law's 12.07%, or what a contract of more weeks comes to (weeks ÷ the weeks left for work).
 * `weeks` in hundredths.
 */
export function accrualRate(weeks: number): Rate {
  const law = holidayLaw.accrualRate.value;
  return weeks <= holidayLaw.weeks.value ? law : rate(Math.ceil((weeks * 10_000) / (5_200 - weeks)), 10_000);
}

/** `12.07%`. */
export function rateInWords({ above, below }: Rate): string {
  return `${String((above * 100) / below)}%`;
}

/** 12.07% of a pay period's minutes, a part of an hour of 30 minutes or more counted as one and less as none (WTR reg 15B(3)). Minutes. */
export function legalAccrual(workedMinutes: number): number {
  const { above, below } = holidayLaw.accrualRate.value;
  const hours = Math.floor((workedMinutes * above) / (below * 60));
  const isUp = workedMinutes * above - hours * below * 60 >= holidayLaw.halfAnHour.value * below;
  return (hours + (isUp ? 1 : 0)) * 60;
}

/** The exact rate, up to the whole minute. */
export function unroundedAccrual(workedMinutes: number, by: Rate): number {
  return Math.ceil((workedMinutes * by.above) / by.below);
}

/** What this leave year has earned before, in minutes. */
export type AccruedBefore = { readonly worked: number; readonly legal: number; readonly credited: number; readonly daysWorked: number };

export const nothingAccrued: AccruedBefore = { worked: 0, legal: 0, credited: 0, daysWorked: 0 };

export type AccrualTerms = { readonly method: AccrualMethod; /** Hundredths of weeks. */ readonly weeks: number };

export type Accrual = {
  /** By the law's rounding alone. */
  readonly legal: number;
  /** What the PA earned this period. */
  readonly credited: number;
  readonly working: readonly Step[];
};

/** 28 days of the length that was worked on average; nothing to cap by where no days are known. */
function mostMinutes(worked: number, daysWorked: number): number {
  return daysWorked === 0 ? Number.POSITIVE_INFINITY : Math.ceil((holidayLaw.mostDays.value * worked) / daysWorked);
}

/** Hours of earlier pay periods that were put right after they were paid: minutes more or less, and what the law's rounding of those periods makes of it. */
export type LateWork = { readonly minutes: number; readonly legal: number };

const noLateWork: LateWork = { minutes: 0, legal: 0 };

/**
 * Leave earned in one pay period by irregular hours or part-year work, in minutes. By contract the whole leave year is looked at, so
 * that what rounding gives in one period is not lost in the next and no period's total is below the law's. At most 28 days.
 */
export function accrue(
  { method, weeks }: AccrualTerms,
  before: AccruedBefore,
  { worked, daysWorked, late = noLateWork }: { readonly worked: number; readonly daysWorked: number; readonly late?: LateWork },
): Accrual {
  const by = accrualRate(weeks);
  const legal = Math.max(0, legalAccrual(worked) + late.legal);
  const all = worked + late.minutes;
  const exact = unroundedAccrual(Math.max(0, before.worked + all), by);
  const isByContract = method === 'unrounded' || weeks > holidayLaw.weeks.value;
  const whole = isByContract ? Math.max(before.legal + legal, exact) : before.credited + legal;
  const cap = weeks > holidayLaw.weeks.value ? Number.POSITIVE_INFINITY : mostMinutes(before.worked + all, before.daysWorked + daysWorked);
  const credited = Math.max(0, Math.min(whole, cap) - before.credited);
  const tenths = (worked * by.above) / (by.below * 60);
  const rounding = isByContract
    ? 'You agreed that nothing is lost to rounding'
    : 'A part of an hour counts as a whole one from 30 minutes, and as none below';
  const words = `${rateInWords(by)} of ${minutesInWords(worked)} worked is ${tenths.toFixed(2)} h. ${rounding}: ${leaveInWords(credited)} earned.`;
  const corrected: Step[] =
    late.minutes === 0
      ? []
      : [
          {
            words: `${minutesInWords(late.minutes)} of earlier pay periods, put right now, count in the periods in which they were worked; what they earn is in this figure.`,
            sources: [holidaySources.accrual],
          },
        ];
  const capped: Step[] =
    whole > cap ? [{ words: 'No more than 28 days are earned in a leave year.', sources: [holidaySources.accrual] }] : [];
  return {
    legal,
    credited,
    working: [
      { words, sources: isByContract ? [holidaySources.accrual, holidaySources.contract] : [holidaySources.accrual] },
      ...corrected,
      ...capped,
    ],
  };
}

/** Holiday pay rolled up with pay for work done: 12.07% of it, to the nearest penny (WTR reg 16A). */
export function rolledUpPay(payForWork: Pence, weeks: number): { readonly amount: Pence; readonly working: readonly Step[] } {
  const by = accrualRate(weeks);
  const amount = portion(payForWork, by, nearestPenny);
  const words = `Holiday pay is paid with your pay for work: ${rateInWords(by)} of ${pounds(payForWork)} is ${pounds(amount)}.`;
  return { amount, working: [{ words, sources: [holidaySources.rolledUp] }] };
}

/**
 * Whether the law's rounding leaves a PA on short hours without leave: with `periodMinutes` worked in each pay period nothing is ever
 * earned. The shortest period that earns an hour is 4 h 9 min.
 */
export function doesRoundingTakeAll(periodMinutes: number): boolean {
  return periodMinutes > 0 && legalAccrual(periodMinutes) === 0;
}

/** What a year of such periods earns by law and without rounding, in minutes. */
export function yearOfPeriods(periodMinutes: number, periods: number): { readonly legal: number; readonly unrounded: number } {
  return {
    legal: legalAccrual(periodMinutes) * periods,
    unrounded: unroundedAccrual(periodMinutes * periods, holidayLaw.accrualRate.value),
  };
}

export type AwayFacts = {
  /** Minutes worked in the weeks that count before the absence, and how many weeks those were, weeks without work among them. */
  readonly minutes: number;
  readonly weeks: number;
  /** Whole days of the pay period on sick or family leave. */
  readonly daysAway: number;
};

/**
 * Average hours that count as worked while on sick or family leave (WTR reg 15C): the average week of the 52 before, for the days
 * away. Minutes, exact upwards. Rounding to hours happens with the period's work, not here.
 */
export function minutesWhileAway({ minutes, weeks, daysAway }: AwayFacts): number {
  return weeks === 0 ? 0 : Math.ceil((minutes * daysAway) / (weeks * 7));
}

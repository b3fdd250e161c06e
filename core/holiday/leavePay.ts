import { type Pence, add, nothing } from '#core/money/pence';
import { nearestPenny, portion, rate } from '#core/money/rate';
import { pounds } from '#core/money/words';
import { minutesInWords } from '#core/pay/words';
import { type Source } from '#core/payroll/figure';
import { holidayLaw, holidaySources } from '#core/payroll/years/holiday';
import { type Step } from './entitlement.ts';
import { type Fraction } from './fraction.ts';

/** What an hour of leave is paid at: so many pence for so many minutes, exact. */
export type HourlyPay = { readonly pay: Pence; readonly minutes: number };

/** Minutes of leave at a rate, to the nearest penny. */
export function payForLeave(minutes: number, { pay, minutes: per }: HourlyPay): Pence {
  return per === 0 ? nothing : portion(pay, rate(minutes, per), nearestPenny);
}

export type Split = { readonly normal: number; readonly basic: number };

/**
 * How much of this leave is paid at normal pay and how much at basic: the first four weeks of a leave year at normal pay, the rest may be
 * basic (WTR reg 13 and 13A; all of it normal for irregular hours). Any unit, as long as all three are of it.
 */
export function splitNormalAndBasic(taken: number, before: number, week: number): Split {
  const limit = Math.ceil((holidayLaw.normalWeeks.value * week) / 100);
  const normal = Math.min(taken, Math.max(0, limit - before));
  return { normal, basic: taken - normal };
}

export type LeavePay = { readonly amount: Pence; readonly working: readonly Step[] };

/** Whichever pays the PA more: the average of what was paid, or the rate that the agreement has now. */
export function betterOf(average: HourlyPay, agreed: HourlyPay): HourlyPay {
  return average.minutes > 0 && BigInt(average.pay) * BigInt(agreed.minutes) >= BigInt(agreed.pay) * BigInt(average.minutes)
    ? average
    : agreed;
}

function perHour(at: HourlyPay): string {
  return pounds(payForLeave(60, at));
}

type Taking = {
  readonly minutes: number;
  readonly normal: HourlyPay;
  /** Where a contract pays what is beyond four weeks at basic pay; absent where all is at normal pay. */
  readonly basic?: { readonly at: HourlyPay; readonly takenBefore: number; readonly weekMinutes: number };
};

const paySource: readonly Source[] = [holidaySources.pay];

/** Pay for leave taken. Minutes in, pence out, each part to the nearest penny, with how it came about. */
export function leavePay({ minutes, normal, basic }: Taking): LeavePay {
  const split = basic === undefined ? { normal: minutes, basic: 0 } : splitNormalAndBasic(minutes, basic.takenBefore, basic.weekMinutes);
  const atNormal = payForLeave(split.normal, normal);
  const atBasic = basic === undefined ? nothing : payForLeave(split.basic, basic.at);
  const working: Step[] = [
    {
      words: `${minutesInWords(split.normal)} of leave at your normal pay, ${perHour(normal)} an hour on average, is ${pounds(atNormal)}.`,
      sources: paySource,
    },
  ];
  if (split.basic > 0 && basic !== undefined)
    working.push({
      words: `${minutesInWords(split.basic)} beyond the first four weeks of the leave year, at your basic pay of ${perHour(basic.at)} an hour, is ${pounds(atBasic)}.`,
      sources: [holidaySources.entitlement, holidaySources.contract],
    });
  return { amount: add(atNormal, atBasic), working: split.normal === 0 ? working.slice(1) : working };
}

/** Pay in place of leave not taken: a week's pay for each week of it, days or hours alike. Exact, then the nearest penny. */
export function payInLieu(left: Fraction, week: { readonly pay: Pence; readonly units: Fraction }): Pence {
  if (left.above <= 0) return nothing;
  return portion(week.pay, rate(left.above * week.units.below, left.below * week.units.above), nearestPenny);
}

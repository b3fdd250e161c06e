import { type Result, done } from '#core/contract/result';
import { type Nation } from '#core/contract/shapes/people';
import { type Pence, add, greater, nothing, subtract, times, total } from '#core/money/pence';
import { nearestPenny, portion, rate, upToPenny } from '#core/money/rate';
import { type Source } from '#core/payroll/figure';
import { type MinimumWageTable } from '#core/payroll/years/minimumWage';
import { type Day, type Span, daysIn } from '#core/time/day';
import { type MinimumRate, minimumRate, minimumWageTable } from './rateOf.ts';
import { qualifyingDays } from './schoolAge.ts';

/** Hours of one kind and rate that were paid for: of a sleep-in only the time woken. */
export type PaidHours = {
  readonly name: string;
  readonly minutes: number;
  readonly rate: Pence;
  readonly amount: Pence;
  /** Overtime or travel: paid at a rate of its own that says nothing of the ordinary one. */
  readonly isBeside?: true;
};

/** With what of their pay counts: dearer hours at no more than the ordinary rate. */
export type CountedHours = PaidHours & { readonly counts: Pence };

/** Living accommodation that the employer provides: what is charged for each day, and on how many nights of a week it is used. */
export type Accommodation = { readonly charge: Pence; readonly nightsAWeek: number };

/** One pay reference period, with what bears on it. Pence and minutes. */
export type MinimumWageFacts = {
  readonly period: Span;
  readonly born: Day;
  /** Of the employer: it says when school may be left. */
  readonly nation: Nation;
  readonly isApprentice: boolean;
  /** Where school may be left within the period, only those from the day after (`qualifyingDays`). */
  readonly hours: readonly PaidHours[];
  /** Time that counts and was paid nothing of its own: travel between assignments. */
  readonly unpaidMinutes: number;
  /** Bonuses for work in this period, and back-pay that belongs to it. */
  readonly bonuses: Pence;
  /** Deductions for the employer’s own benefit, and costs of the job that the PA bears. */
  readonly reductions: Pence;
  readonly accommodation?: Accommodation;
};

export type MinimumWageCheck = {
  readonly rate: MinimumRate;
  readonly minutes: number;
  /** Kind by kind and rate by rate, as they were paid. */
  readonly hours: readonly CountedHours[];
  /** What the hours were paid, without what dearer hours are paid above the ordinary rate. */
  readonly basicPay: Pence;
  readonly premium: Pence;
  readonly accommodation: Pence;
  readonly pay: Pence;
  /** The least that the hours may be paid. */
  readonly entitlement: Pence;
  readonly shortfall: Pence;
  /** Short for each hour, up to the penny. */
  readonly shortPerHour: Pence;
  /** How far deductions for the employer may go. */
  readonly room: Pence;
};

export const minimumWageRules = {
  premium: {
    title: 'HMRC, National Minimum Wage Manual NMWM09270 and NMWM09280; SI 2015/621 reg 10(j)',
    where: 'https://www.gov.uk/hmrc-internal-manuals/national-minimum-wage-manual/nmwm09280',
    checked: '2026-11-22',
  },
  reductions: {
    title: 'HMRC, National Minimum Wage Manual NMWM11100; SI 2015/621 reg 12',
    where: 'https://gov.uk/hmrc-internal-manuals/national-minimum-wage-manual/nmwm11100',
    checked: '2026-11-21',
  },
  travel: {
    title: 'HMRC, National Minimum Wage Manual NMWM08490; SI 2015/621 reg 34',
    where: 'https://www.gov.uk/hmrc-internal-manuals/national-minimum-wage-manual/nmwm08490',
    checked: '2026-11-21',
  },
  sleepIn: {
    title: 'Royal Mencap Society v Tomlinson-Blake [2021] UKSC 8; SI 2015/621 reg 32',
    where: 'https://fieldcourt.co.uk/sleep-in-shift-time-is-not-work-for-national-minimum-wage-regulations-purposes/',
    checked: '2026-11-21',
  },
} as const satisfies Readonly<Record<string, Source>>;

/** Weeks in the period as the GOV.UK calculator counts them: days ÷ 7 to three decimals. */
function inWeeks(sum: Pence, days: number): Pence {
  const thousandths = Math.round((days * 1_000) / 7);
  return portion(sum, rate(thousandths, 1_000), nearestPenny);
}

/**
 * What living accommodation does to pay for the minimum wage: free, the offset is added for each day; charged above the offset, what
 * is above it is taken off; otherwise nothing. Pence; `offset` and `charge` by the day.
 */
export function accommodationOffset({ charge, nightsAWeek }: Accommodation, offset: Pence, days: number): Pence {
  if (charge === nothing) return inWeeks(times(offset, nightsAWeek), days);
  return charge > offset ? inWeeks(times(subtract(offset, charge), nightsAWeek), days) : nothing;
}

/** What so many minutes must be paid at least: to the nearest penny, as GOV.UK's calculator has it and as hours are paid. */
export function entitlementOf(perHour: Pence, minutes: number): Pence {
  return portion(perHour, rate(minutes, 60), nearestPenny);
}

/** Hours are paid kind by kind, each to the nearest penny: so is the least that they may be paid, or a fair penny would be called short. */
function leastFor(perHour: Pence, hours: readonly PaidHours[], unpaidMinutes: number): Pence {
  return total([...hours.map(({ minutes }) => minutes), unpaidMinutes].map((minutes) => entitlementOf(perHour, minutes)));
}

/**
 * Dearer hours count at the ordinary rate: the cheapest kind of hour in full, every other kind at no more than the least that the
 * cheapest kind was paid. A rise of the ordinary rate within the period is so no premium.
 */
function counting(hours: readonly PaidHours[]): readonly CountedHours[] {
  const ordinary = hours.filter(({ isBeside }) => isBeside !== true);
  const of = ordinary.length === 0 ? hours : ordinary;
  const cheapest = of.reduce<PaidHours | undefined>((so, one) => (so === undefined || one.rate < so.rate ? one : so), undefined);
  if (cheapest === undefined) return [];
  return hours.map((one) => {
    const isPremium = one.name !== cheapest.name && one.rate > cheapest.rate;
    return { ...one, counts: isPremium ? portion(cheapest.rate, rate(one.minutes, 60), nearestPenny) : one.amount };
  });
}

/** What hours were paid that counts: without what dearer ones are paid above the ordinary rate. */
export function withoutPremium(hours: readonly PaidHours[]): Pence {
  return total(counting(hours).map(({ counts }) => counts));
}

/** Whether a PA’s pay is at or above the minimum wage in one pay reference period. Problems of minimumRate. */
export function checkMinimumWage(facts: MinimumWageFacts, tables: readonly MinimumWageTable[]): Result<MinimumWageCheck> {
  const { period, born, nation, isApprentice, hours, unpaidMinutes, bonuses, reductions, accommodation } = facts;
  const counted = qualifyingDays(period, born, nation);
  const found = minimumRate({ from: period.from, worksFrom: counted.from, born, isApprentice, nation }, tables);
  if (!found.ok) return found;
  const table = minimumWageTable(period.from, tables);
  if (!table.ok) return table;
  const minutes = hours.reduce((so, one) => so + one.minutes, unpaidMinutes);
  const priced = counting(hours);
  const basicPay = total(priced.map(({ counts }) => counts));
  const offset = accommodation ? accommodationOffset(accommodation, table.value.offset.value, daysIn(counted)) : nothing;
  const pay = subtract(add(basicPay, bonuses, offset), reductions);
  const entitlement = leastFor(found.value.perHour.value, hours, unpaidMinutes);
  const shortfall = greater(nothing, subtract(entitlement, pay));
  return done({
    rate: found.value,
    minutes,
    hours: priced,
    basicPay,
    premium: subtract(total(hours.map(({ amount }) => amount)), basicPay),
    accommodation: offset,
    pay,
    entitlement,
    shortfall,
    shortPerHour: shortfall === nothing || minutes === 0 ? nothing : portion(shortfall, rate(60, minutes), upToPenny),
    room: greater(nothing, subtract(pay, entitlement)),
  });
}

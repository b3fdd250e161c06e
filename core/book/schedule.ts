import { type Every } from '#core/contract/shapes/setup';
import { type Pence } from '#core/money/pence';
import { type Day, addDays, addMonths, daysBetween } from '#core/time/day';

/** The agreed sum and when it is paid. `from` and `to` are the days the money is for; `firstDue` is when the first payment is due. */
export type Award = {
  readonly id: string;
  readonly streamId: string;
  readonly amount: Pence;
  readonly every: Every;
  readonly from: Day;
  readonly to: Day;
  readonly firstDue: Day;
};

/** How often, from which first day, and until when: of an award, or of a lease's terms. */
export type Paced = Pick<Award, 'every' | 'firstDue' | 'to'>;

type Step = { readonly days: number } | { readonly months: number };

/** How far apart payments are; undefined where there is only one. */
function stepOf(every: Every): Step | undefined {
  switch (every) {
    case 'week':
      return { days: 7 };
    case 'fortnight':
      return { days: 14 };
    case 'four_weeks':
      return { days: 28 };
    case 'month':
      return { months: 1 };
    case 'quarter':
      return { months: 3 };
    case 'year':
      return { months: 12 };
    case 'once':
      return undefined;
  }
}

/** The nth payment's day, the first being 0. Months are counted from the first, so that the 31st comes back after a short month. */
function dueDay(firstDue: Day, step: Step, nth: number): Day {
  return 'days' in step ? addDays(firstDue, step.days * nth) : addMonths(firstDue, step.months * nth);
}

/** The days on which payments are due, oldest first, up to `upTo` and never after the award's or the terms' end. */
export function dueDays(award: Paced, upTo: Day): readonly Day[] {
  const last = upTo < award.to ? upTo : award.to;
  const step = stepOf(award.every);
  if (step === undefined) return award.firstDue <= last ? [award.firstDue] : [];
  const days: Day[] = [];
  for (let day = award.firstDue; day <= last; day = dueDay(award.firstDue, step, days.length)) days.push(day);
  return days;
}

/** The first payment due after a day; undefined where the award has no more. */
export function nextDueAfter(award: Award, after: Day): Day | undefined {
  return dueDays(award, award.to).find((day) => day > after);
}

function monthsFrom(first: Day, to: Day): number {
  return (Number(to.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(first.slice(5, 7));
}

/** Whether a payment of the award is due on that very day. */
export function isDueDay(award: Award, day: Day): boolean {
  if (day < award.firstDue || day > award.to) return false;
  const step = stepOf(award.every);
  if (step === undefined) return day === award.firstDue;
  if ('days' in step) return daysBetween(award.firstDue, day) % step.days === 0;
  const months = monthsFrom(award.firstDue, day);
  return months % step.months === 0 && addMonths(award.firstDue, months) === day;
}

/** A first payment may be due this many days before the days it is for. */
export const daysInAdvance = 31;

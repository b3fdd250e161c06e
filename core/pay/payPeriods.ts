import { type Frequency } from '#core/payroll/tax-period';
import { type Day, type Span, addDays, addMonths, daysBetween } from '#core/time/day';

/** When a pay group is paid: its first period and payday; the rest follow by the frequency. */
export type PayTimes = { readonly frequency: Frequency; readonly firstFrom: Day; readonly firstPayday: Day };

/** The days worked, both included, and the day on which they are paid. */
export type PayPeriod = Span & { readonly payday: Day };

const weeksIn = { weekly: 1, fortnightly: 2, 'four-weekly': 4 } as const;

function after(first: Day, frequency: Frequency, count: number): Day {
  return frequency === 'monthly' ? addMonths(first, count) : addDays(first, weeksIn[frequency] * 7 * count);
}

/** How many periods on from `first` the day stands at most; months are counted by the calendar and may be one too many. */
function countTo(first: Day, frequency: Frequency, day: Day): number {
  if (frequency !== 'monthly') return Math.floor(daysBetween(first, day) / (weeksIn[frequency] * 7));
  return (Number(day.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(day.slice(5, 7)) - Number(first.slice(5, 7));
}

function periodAt({ frequency, firstFrom, firstPayday }: PayTimes, count: number): PayPeriod {
  return {
    from: after(firstFrom, frequency, count),
    to: addDays(after(firstFrom, frequency, count + 1), -1),
    payday: after(firstPayday, frequency, count),
  };
}

/** The place of the group's period that holds the day, from 0; below nothing before the first. */
function placeOn(times: PayTimes, day: Day): number {
  const near = countTo(times.firstFrom, times.frequency, day);
  return after(times.firstFrom, times.frequency, near) <= day ? near : near - 1;
}

/** The pay period that holds the day; undefined before the group's first one. */
export function payPeriodOn(times: PayTimes, day: Day): PayPeriod | undefined {
  const place = placeOn(times, day);
  return place < 0 ? undefined : periodAt(times, place);
}

/** The period that the group pays on that day; undefined where it is none of its paydays. */
export function payPeriodPaidOn(times: PayTimes, payday: Day): PayPeriod | undefined {
  if (payday < times.firstPayday) return undefined;
  const period = periodAt(times, countTo(times.firstPayday, times.frequency, payday));
  return period.payday === payday ? period : undefined;
}

/** The period `count` after the one that holds the day, or before it where `count` is below nothing; undefined before the group's first. */
export function payPeriodBeside(times: PayTimes, day: Day, count: number): PayPeriod | undefined {
  const place = placeOn(times, day);
  return place < 0 || place + count < 0 ? undefined : periodAt(times, place + count);
}

/** The periods paid within the days, by the group's rhythm: before its first one too, where another payroll had paid them. */
export function payPeriodsPaidIn(times: PayTimes, { from, to }: Span): readonly PayPeriod[] {
  const found: PayPeriod[] = [];
  let count = countTo(times.firstPayday, times.frequency, from);
  for (let period = periodAt(times, count); period.payday <= to; period = periodAt(times, count)) {
    if (period.payday >= from) found.push(period);
    count += 1;
  }
  return found;
}

import { type PayPeriod, payPeriodBeside, type PayTimes } from '#core/pay/payPeriods';
import { type Day, later } from '#core/time/day';

/** The next three pay periods that are not over on the day, beginning with the first. */
export function nextPeriods(times: PayTimes, today: Day): readonly PayPeriod[] {
  const from = later(today, times.firstFrom);
  return [0, 1, 2].flatMap((count) => payPeriodBeside(times, from, count) ?? []);
}

import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type PayPeriod, payPeriodOn } from '#core/pay/payPeriods';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type PayGroup, payGroupById } from '#db/actions/people/employments';
import { type Reading } from '#db/kernel/handlers';

/** The pay group's period that begins on the day (and ends on the other, where one is given). Problems timesheet.beforeFirst, timesheet.notAPeriod. */
export function periodOf(
  reading: Reading,
  payGroupId: string,
  from: Day,
  to?: Day,
): Result<{ readonly group: PayGroup; readonly period: PayPeriod }> {
  const group = payGroupById(reading, payGroupId);
  if (group === undefined) throw new RangeError('an employment in no pay group');
  const period = payPeriodOn(group, from);
  if (period === undefined) return refused(problem('timesheet.beforeFirst', { from: dayInWords(group.firstFrom) }, 'from'));
  if (period.from === from && (to === undefined || period.to === to)) return done({ group, period });
  return refused(problem('timesheet.notAPeriod', { from: dayInWords(period.from), to: dayInWords(period.to) }, 'from'));
}

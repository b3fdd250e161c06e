import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { payPeriodPaidOn, type PayPeriod } from '#core/pay/payPeriods';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Employment } from '#db/actions/pay/employments';
import { payGroupById } from '#db/actions/pay/payGroups';
import { type PartContext } from '#db/actions/pay/parts/part';
import { timesheetsOf } from '#db/actions/pay/timesheetsOf';
import { lateWaiting } from '#db/actions/shifts/latePay';
import { shiftsOfTimesheet } from '#db/actions/shifts/shifts';
import { type Reading } from '#db/kernel/handlers';

/** What a payday knows of one job: enough for the minimum wage check. Problem pay.notAPayday. */
export function contextFor(reading: Reading, employment: Employment, payday: Day): Result<PartContext> {
  const group = payGroupById(reading, employment.payGroupId);
  if (group === undefined) throw new RangeError('a job in no pay group');
  const period: PayPeriod | undefined = payPeriodPaidOn(group.times, payday);
  if (period === undefined)
    return refused(problem('pay.notAPayday', { group: group.name, next: dayInWords(group.times.firstPayday) }, 'payday'));
  const { signed } = timesheetsOf(reading, employment.id, group.times, period.to);
  const shifts = signed.flatMap((sheet) => shiftsOfTimesheet(reading, sheet.id));
  const late = lateWaiting(reading, employment.id).changes;
  return done({ reading, group, employment, period, worked: [], shifts, late, minutes: 0, charges: [] });
}

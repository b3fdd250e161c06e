import { pounds } from '#core/money/words';
import { payPeriodOn } from '#core/pay/payPeriods';
import { type Day } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { type Employment } from '#db/actions/pay/employments';
import { waitingExtras } from '#db/actions/pay/extras';
import { payGroupById } from '#db/actions/pay/payGroups';
import { standingRun } from '#db/actions/pay/runs';
import { timesheetsOf } from '#db/actions/pay/timesheetsOf';
import { workOut } from '#db/actions/pay/workOut';
import { type Reading } from '#db/kernel/handlers';

/** What a PA has still to be paid for work up to their last day, as words; undefined where everything recorded is paid. */
export function stillToPay(reading: Reading, employment: Employment, lastDay: Day): string | undefined {
  const group = payGroupById(reading, employment.payGroupId);
  if (group === undefined) throw new RangeError('an employment without its pay group');
  const period = payPeriodOn(group.times, lastDay);
  const { signed, waiting } = timesheetsOf(reading, employment.id, group.times, period?.to ?? lastDay);
  const [unsigned] = waiting;
  if (unsigned !== undefined) return `hours of ${spanInWords(unsigned)} that are not signed`;
  const [unpaid] = signed;
  if (unpaid !== undefined) return `the hours of timesheet ${String(unpaid.number)}`;
  const [extra] = waitingExtras(reading, employment.id, lastDay);
  if (extra !== undefined) return `${extra.line.name}, ${pounds(extra.line.amount)}`;
  if (period === undefined || standingRun(reading, group.id, period.payday) !== undefined) return undefined;
  // Holiday that is owed comes with the payday of the last days, whether or not any hours do.
  const worked = workOut(reading, group.id, period.payday);
  const isPaid = worked.ok && worked.value.preview.payslips.some(({ employmentId }) => employmentId === employment.id);
  return isPaid ? `the payday of ${dayInWords(period.payday)}` : undefined;
}

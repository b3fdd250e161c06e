import { type HolidayTerms } from '#core/contract/shapes/holiday';
import { type LateWork, legalAccrual } from '#core/holiday/accrual';
import { holidayMinutes, workedForHoliday } from '#core/holiday/weeks';
import { type PartContext } from '#db/actions/pay/parts/part';
import { stands } from '#db/actions/deductions/standing';
import { type LateChange, lateChangesOf, shiftsWith } from '#db/actions/shifts/lateChanges';
import { shiftsOfTimesheet } from '#db/actions/shifts/shifts';
import { type Reading } from '#db/kernel/handlers';
import { orNull, text, whole } from '#db/rows';

/** Minutes and days that shifts put right add to what was worked, or take from it. */
export type LateWorked = LateWork & { readonly days: number };

type SleepIns = HolidayTerms['sleepIns'];

function minutesOf({ was, now }: LateChange, sleepIns: SleepIns): number {
  return (now === undefined ? 0 : holidayMinutes(now, sleepIns)) - holidayMinutes(was, sleepIns);
}

function sum(changes: readonly LateChange[], sleepIns: SleepIns): number {
  return changes.reduce((so, change) => so + minutesOf(change, sleepIns), 0);
}

const paying = `
  SELECT payslip.id, (SELECT worked_minutes + away_minutes FROM payslip_holiday WHERE payslip_holiday.payslip_id = payslip.id) AS counted
  FROM payslip_timesheet CROSS JOIN payslip ON payslip.id = payslip_timesheet.payslip_id
  WHERE payslip_timesheet.timesheet_id = ? AND ${stands}`;

type Paid = { readonly payslipId: string; readonly counted: number };

/** What the payslip that paid a timesheet counted as worked, as far as it did. */
function paidWith(reading: Reading, timesheetId: string, sleepIns: SleepIns): Paid {
  const row = reading.sql.one(paying, [timesheetId], { id: text, counted: orNull(whole) });
  if (row === undefined) throw new RangeError('a change of a timesheet that nobody paid');
  return { payslipId: row.id, counted: row.counted ?? workedForHoliday(shiftsOfTimesheet(reading, timesheetId), sleepIns).worked };
}

function daysOf(reading: Reading, timesheetId: string, changes: readonly LateChange[]): number {
  return new Set(shiftsWith(reading, timesheetId, changes).map(({ day }) => day)).size;
}

/**
 * What the changes that a payday takes add to the hours that earn leave: they belong to the pay period of the payslip that paid the
 * shift, and are rounded with it (WTR reg 15B(3)).
 */
export function lateWorked({ reading, late }: PartContext, sleepIns: SleepIns): LateWorked {
  const periods = new Map<string, { counted: number; minutes: number }>();
  let days = 0;
  for (const timesheetId of new Set(late.map((change) => change.timesheetId))) {
    const changes = lateChangesOf(reading, timesheetId);
    const before = changes.filter(({ payslipNumber }) => payslipNumber !== null);
    const now = late.filter((change) => change.timesheetId === timesheetId);
    days += daysOf(reading, timesheetId, [...before, ...now]) - daysOf(reading, timesheetId, before);
    const paid = paidWith(reading, timesheetId, sleepIns);
    const period = periods.get(paid.payslipId) ?? { counted: paid.counted, minutes: 0 };
    period.counted += sum(before, sleepIns);
    period.minutes += sum(now, sleepIns);
    periods.set(paid.payslipId, period);
  }
  const all = [...periods.values()];
  return {
    days,
    minutes: all.reduce((so, { minutes }) => so + minutes, 0),
    legal: all.reduce(
      (so, { counted, minutes }) => so + legalAccrual(Math.max(0, counted + minutes)) - legalAccrual(Math.max(0, counted)),
      0,
    ),
  };
}

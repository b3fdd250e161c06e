import { type PaidHours, withoutPremium } from '#core/minimumWage/checkMinimumWage';
import { qualifyingDays } from '#core/minimumWage/schoolAge';
import { type Pence, nothing, subtract } from '#core/money/pence';
import { payPeriodOn } from '#core/pay/payPeriods';
import { type WorkedShift, payLinesOf } from '#core/shifts/payLinesOf';
import { type Day, type Span, isWithin } from '#core/time/day';
import { stands } from '#db/actions/deductions/standing';
import { type PartContext } from '#db/actions/pay/parts/part';
import { agreementsOf } from '#db/actions/people/employments';
import { type LateChange, lateChangesOf, shiftsWith } from '#db/actions/shifts/lateChanges';
import { shiftsOfTimesheet } from '#db/actions/shifts/shifts';
import { type Reading } from '#db/kernel/handlers';
import { money, text, whole } from '#db/rows';

/** A pay reference period that was paid before, as it really was: its hours with every change, and what else its payslip counted. */
export type LatePeriod = {
  readonly period: Span;
  readonly hours: readonly PaidHours[];
  readonly unpaidMinutes: number;
  readonly bonuses: Pence;
};

const paying = `SELECT payslip.id FROM payslip_timesheet CROSS JOIN payslip ON payslip.id = payslip_timesheet.payslip_id
  WHERE payslip_timesheet.timesheet_id = ? AND ${stands}`;

const timesheetsPaid = 'SELECT timesheet_id FROM payslip_timesheet WHERE payslip_id = ? ORDER BY timesheet_id';

const checkedThen = 'SELECT minutes, pay_pence FROM payslip_minimum_wage WHERE payslip_id = ? AND from_day = ?';

/** What shifts paid by the hour, as the check counts it: a sleep-in only the time awake. */
export function hoursOf({ reading, employment, group }: PartContext, shifts: readonly WorkedShift[]): readonly PaidHours[] {
  const priced = payLinesOf(shifts, agreementsOf(reading, employment.id), group.employer.nation);
  return (priced.ok ? priced.value.lines : []).flatMap(({ kind, name, minutes = 0, rate, amount }) =>
    kind === 'sleep_in' ? [] : [{ name, minutes, rate, amount }],
  );
}

function minutesIn(hours: readonly PaidHours[]): number {
  return hours.reduce((so, { minutes }) => so + minutes, 0);
}

type Paid = { readonly signed: readonly WorkedShift[]; readonly real: readonly WorkedShift[] };

/** The shifts that a payslip paid, as they were signed, and as they are with the changes paid since and those that this payday takes. */
function paidBy(reading: Reading, payslipId: string, late: readonly LateChange[]): Paid {
  const ids = reading.sql.all(timesheetsPaid, [payslipId], { timesheet_id: text }).map((row) => row.timesheet_id);
  const taken = new Set(late.map(({ id }) => id));
  const isCounted = ({ id, payslipNumber }: LateChange): boolean => payslipNumber !== null || taken.has(id);
  return {
    signed: ids.flatMap((id) => shiftsOfTimesheet(reading, id)),
    real: ids.flatMap((id) => shiftsWith(reading, id, lateChangesOf(reading, id).filter(isCounted))),
  };
}

function periodOf(context: PartContext, payslipId: string, period: Span, { signed, real }: Paid): LatePeriod {
  const { born } = context.employment;
  const counted = qualifyingDays(period, born, context.group.employer.nation);
  const within = (shifts: readonly WorkedShift[]): readonly WorkedShift[] => shifts.filter(({ day }) => isWithin(day, counted));
  const before = hoursOf(context, within(signed));
  const hours = hoursOf(context, within(real));
  const row = context.reading.sql.one(checkedThen, [payslipId, period.from], { minutes: whole, pay_pence: money });
  if (row === undefined) return { period, hours, unpaidMinutes: 0, bonuses: nothing };
  return {
    period,
    hours,
    unpaidMinutes: Math.max(0, row.minutes - minutesIn(before)),
    bonuses: subtract(row.pay_pence, withoutPremium(before)),
  };
}

/** The periods of paid shifts that this payday puts right, each looked at as a whole once more. */
export function latePeriods(context: PartContext): readonly LatePeriod[] {
  const { reading, group, late } = context;
  const found = new Map<string, LatePeriod>();
  const periodFor = (on: Day): Span | undefined => {
    const period = payPeriodOn(group.times, on);
    return period && { from: period.from, to: period.to };
  };
  for (const change of late) {
    const payslipId = reading.sql.one(paying, [change.timesheetId], { id: text })?.id;
    if (payslipId === undefined) continue;
    for (const shift of [change.was, ...(change.now === undefined ? [] : [change.now])]) {
      const period = periodFor(shift.day);
      if (period === undefined || found.has(period.from)) continue;
      found.set(period.from, periodOf(context, payslipId, period, paidBy(reading, payslipId, late)));
    }
  }
  return [...found.values()];
}

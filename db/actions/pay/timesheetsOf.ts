import { type Day, type Span } from '#core/time/day';
import { type WaitingHours } from '#core/pay/payeeRemarks';
import { type PayTimes, payPeriodBeside, payPeriodOn } from '#core/pay/payPeriods';
import { standingTimesheet } from '#db/actions/shifts/timesheets';
import { type Reading } from '#db/kernel/handlers';
import { day, text, whole } from '#db/rows';

// Standing, and not on a payslip that stands.
const unpaid = `
  SELECT timesheet.id, timesheet.number, timesheet.from_day, timesheet.to_day,
    (SELECT count(*) FROM timesheet_signature WHERE timesheet_signature.timesheet_id = timesheet.id) AS signatures
  FROM timesheet
  WHERE timesheet.employment_id = @employment AND timesheet.to_day <= @upTo
    AND NOT EXISTS (SELECT 1 FROM timesheet_opened WHERE timesheet_opened.timesheet_id = timesheet.id)
    AND NOT EXISTS (SELECT 1 FROM payslip_timesheet CROSS JOIN payslip ON payslip.id = payslip_timesheet.payslip_id
      WHERE payslip_timesheet.timesheet_id = timesheet.id
        AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id))
  ORDER BY timesheet.number`;

const unpaidShape = { id: text, number: whole, from_day: day, to_day: day, signatures: whole };

const loose = 'SELECT DISTINCT day FROM shift_state WHERE employment_id = ? AND timesheet_id IS NULL AND day <= ? ORDER BY day';

export type UnpaidTimesheet = { readonly id: string; readonly number: number; readonly period: Span };

export type Timesheets = {
  /** Signed by both sides, to be paid on this payday. */
  readonly signed: readonly UnpaidTimesheet[];
  /** Periods with hours that somebody has still to sign for. */
  readonly waiting: readonly WaitingHours[];
};

/**
 * Where hours of a day that are in no timesheet can be signed: with its own period or, where that was signed already, with the
 * next that was not. Where each up to `upTo` was, the last has to be opened again.
 */
function toSign(reading: Reading, employmentId: string, times: PayTimes, on: Day, upTo: Day): WaitingHours {
  let last: WaitingHours = { from: on, to: on };
  let period = payPeriodOn(times, on) ?? payPeriodOn(times, times.firstFrom);
  while (period !== undefined && period.to <= upTo) {
    const { from, to } = period;
    const standing = standingTimesheet(reading, employmentId, from);
    if (standing === undefined) return { from, to };
    last = { from, to, late: { day: on, number: standing.number } };
    period = payPeriodBeside(times, from, 1);
  }
  return last;
}

/** An employment's timesheets up to a day that no standing payslip has paid, and its hours that are in none. */
export function timesheetsOf(reading: Reading, employmentId: string, times: PayTimes, upTo: Day): Timesheets {
  const { sql } = reading;
  const rows = sql.all(unpaid, { employment: employmentId, upTo }, unpaidShape);
  const of = (row: (typeof rows)[number]): UnpaidTimesheet => ({
    id: row.id,
    number: row.number,
    period: { from: row.from_day, to: row.to_day },
  });
  const half = rows.filter(({ signatures }) => signatures < 2).map((row) => of(row).period);
  const days = sql.all(loose, [employmentId, upTo], { day });
  const spans = days.map((row) => toSign(reading, employmentId, times, row.day, upTo));
  const waiting = new Map<Day, WaitingHours>([...half, ...spans].map((one) => [one.from, one]));
  return { signed: rows.filter(({ signatures }) => signatures >= 2).map(of), waiting: [...waiting.values()] };
}

import { type z } from 'zod';
import { erased, textIn } from '#core/book/dueWords';
import { type timesheetReadShape } from '#core/contract/shapes/work';
import { type Day } from '#core/time/day';
import { dayAndTime } from '#core/time/london';
import { paidMinutes } from '#core/shifts/payLinesOf';
import { given } from '#db/actions/given';
import { nameFor } from '#db/actions/named';
import { type StoredShift, shiftsOfTimesheet } from '#db/actions/shifts/shifts';
import { type Reading } from '#db/kernel/handlers';
import { day, instant, oneOf, orNull, text, whole } from '#db/rows';

export type TimesheetForPeople = z.infer<typeof timesheetReadShape>;

export type Timesheet = {
  readonly id: string;
  readonly number: number;
  readonly employmentId: string;
  readonly from: Day;
  readonly to: Day;
  /** Why it was opened again, as a digest; nothing while it stands. */
  readonly openedDigest: string | null;
};

const columns = `id, number, employment_id, from_day, to_day,
  (SELECT reason_digest FROM timesheet_opened WHERE timesheet_opened.timesheet_id = timesheet.id) AS opened_digest`;

const shape = { id: text, number: whole, employment_id: text, from_day: day, to_day: day, opened_digest: orNull(text) };

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

function timesheetOf({ employment_id: employmentId, from_day: from, to_day: to, opened_digest: openedDigest, ...row }: Row): Timesheet {
  return { ...row, employmentId, from, to, openedDigest };
}

export function timesheetById({ sql }: Reading, id: string): Timesheet | undefined {
  const row = sql.one(`SELECT ${columns} FROM timesheet WHERE id = ?`, [id], shape);
  return row && timesheetOf(row);
}

/** The standing timesheet of an employment's period: there is at most one. */
export function standingTimesheet({ sql }: Reading, employmentId: string, from: Day): Timesheet | undefined {
  const query = `SELECT ${columns} FROM timesheet WHERE employment_id = ? AND from_day = ?
    AND NOT EXISTS (SELECT 1 FROM timesheet_opened WHERE timesheet_opened.timesheet_id = timesheet.id)`;
  const row = sql.one(query, [employmentId, from], shape);
  return row && timesheetOf(row);
}

const paidBy = `SELECT payslip.number FROM payslip_timesheet CROSS JOIN payslip ON payslip.id = payslip_timesheet.payslip_id
  WHERE payslip_timesheet.timesheet_id = ?
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)`;

/** The number of the standing payslip that paid a timesheet. */
export function payslipOf({ sql }: Reading, timesheetId: string): number | undefined {
  return sql.one(paidBy, [timesheetId], { number: whole })?.number;
}

export type Side = 'assistant' | 'employer';

/** Who has signed, in the order in which they did. */
export function signaturesOf({ sql, contentOf }: Reading, timesheetId: string): TimesheetForPeople['signatures'] {
  const rows = sql.all(
    `SELECT side, signed_on, words_digest, (SELECT number FROM evidence WHERE evidence.id = evidence_id) AS evidence_number,
       (SELECT at FROM log WHERE log.seq = timesheet_signature.log_seq) AS at
     FROM timesheet_signature WHERE timesheet_id = ? ORDER BY rowid`,
    [timesheetId],
    { side: oneOf('assistant', 'employer'), signed_on: day, words_digest: text, evidence_number: orNull(whole), at: instant },
  );
  return rows.map((row) => ({
    side: row.side,
    name: textIn(contentOf(row.words_digest), 'name') ?? erased,
    signedOn: row.signed_on,
    recorded: dayAndTime(row.at),
    ...given({ evidenceNumber: row.evidence_number }),
  }));
}

/** A timesheet as windows show it, with the shifts it was signed for. */
export function timesheetForPeople(
  reading: Reading,
  { openedDigest, ...timesheet }: Timesheet,
): { readonly timesheet: TimesheetForPeople; readonly shifts: readonly StoredShift[] } {
  const shifts = shiftsOfTimesheet(reading, timesheet.id);
  const opened = openedDigest === null ? undefined : (textIn(reading.contentOf(openedDigest), 'reason') ?? erased);
  return {
    shifts,
    timesheet: {
      ...timesheet,
      assistant: nameFor(reading, 'employment', timesheet.employmentId) ?? '',
      minutes: paidMinutes(shifts),
      sleepIns: shifts.filter(({ kind }) => kind === 'sleep_in').length,
      signatures: signaturesOf(reading, timesheet.id),
      ...given({ payslipNumber: payslipOf(reading, timesheet.id), opened }),
    },
  };
}

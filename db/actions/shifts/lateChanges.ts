import { type ChargedLine } from '#core/pay/shareCost';
import { lateLines } from '#core/timesheet/lateLines';
import { type Day } from '#core/time/day';
import { stands } from '#db/actions/deductions/standing';
import { agreementsOf, employmentById, nationOf } from '#db/actions/people/employments';
import { type StoredShift, recordedShift, shiftsOfTimesheet } from '#db/actions/shifts/shifts';
import { type Reading } from '#db/kernel/handlers';
import { day, orNull, text, whole } from '#db/rows';

/** A shift of a paid timesheet that turned out otherwise, with the lines of pay that make the difference. */
export type LateChange = {
  readonly id: string;
  readonly employmentId: string;
  readonly timesheetId: string;
  readonly was: StoredShift;
  readonly now: StoredShift | undefined;
  readonly agreedOn: Day;
  readonly wordsDigest: string;
  readonly evidenceNumber: number | null;
  /** The standing payslip that paid the difference. */
  readonly payslipNumber: number | null;
  readonly lines: readonly ChargedLine[];
};

const paidBy = `(SELECT payslip.number FROM payslip_late_change CROSS JOIN payslip ON payslip.id = payslip_late_change.payslip_id
  WHERE payslip_late_change.late_change_id = late_change.id AND ${stands})`;

const ofTimesheet = `
  SELECT id, employment_id, timesheet_id, was_shift_id, now_shift_id, agreed_on, words_digest, ${paidBy} AS payslip_number,
    (SELECT number FROM evidence WHERE evidence.id = late_change.evidence_id) AS evidence_number
  FROM late_change WHERE timesheet_id = ? ORDER BY log_seq`;

const shape = {
  id: text,
  employment_id: text,
  timesheet_id: text,
  was_shift_id: text,
  now_shift_id: orNull(text),
  agreed_on: day,
  words_digest: text,
  payslip_number: orNull(whole),
  evidence_number: orNull(whole),
};

function recorded(reading: Reading, id: string): StoredShift {
  const shift = recordedShift(reading, id);
  if (shift === undefined) throw new RangeError('a change of no shift');
  return shift;
}

/** The lines by which a change of one shift makes a difference, the others of its timesheet being as they are. Throws where pay cannot be worked out. */
export function differenceOf(
  reading: Reading,
  employmentId: string,
  others: readonly StoredShift[],
  change: Parameters<typeof lateLines>[1],
): readonly ChargedLine[] {
  const employment = employmentById(reading, employmentId);
  if (employment === undefined) throw new RangeError('shifts of no employment');
  const lines = lateLines(others, change, agreementsOf(reading, employmentId), nationOf(reading, employment.employerId));
  if (!lines.ok) throw new RangeError('a paid shift that cannot be priced');
  return lines.value;
}

/** What turned out otherwise of a paid timesheet, each change counted on top of those before it, in the order in which they were recorded. */
export function lateChangesOf(reading: Reading, timesheetId: string): readonly LateChange[] {
  const rows = reading.sql.all(ofTimesheet, [timesheetId], shape);
  let shifts = rows.length === 0 ? [] : shiftsOfTimesheet(reading, timesheetId);
  return rows.map((row): LateChange => {
    const was = recorded(reading, row.was_shift_id);
    const now = row.now_shift_id === null ? undefined : recorded(reading, row.now_shift_id);
    const others = shifts.filter(({ id }) => id !== was.id);
    const lines = differenceOf(reading, row.employment_id, others, { was, now });
    shifts = now === undefined ? others : [...others, now];
    return {
      id: row.id,
      employmentId: row.employment_id,
      timesheetId: row.timesheet_id,
      was,
      now,
      agreedOn: row.agreed_on,
      wordsDigest: row.words_digest,
      evidenceNumber: row.evidence_number,
      payslipNumber: row.payslip_number,
      lines,
    };
  });
}

/** The shifts of a timesheet as they really were: as signed, with these changes. */
export function shiftsWith(reading: Reading, timesheetId: string, changes: readonly LateChange[]): readonly StoredShift[] {
  const gone = new Set(changes.map(({ was }) => was.id));
  const come = changes.flatMap(({ now }) => now ?? []);
  return [...shiftsOfTimesheet(reading, timesheetId), ...come].filter(({ id }) => !gone.has(id));
}

const changedIn = `SELECT timesheet_id FROM late_change WHERE was_shift_id = ?
  AND NOT EXISTS (SELECT 1 FROM timesheet_opened WHERE timesheet_opened.timesheet_id = late_change.timesheet_id)`;

/** The standing timesheet in which a shift was paid, where another stands in its place since. */
export function timesheetOfChanged({ sql }: Reading, shiftId: string): string | null {
  return sql.one(changedIn, [shiftId], { timesheet_id: text })?.timesheet_id ?? null;
}

const waiting = `
  SELECT DISTINCT timesheet_id FROM late_change WHERE employment_id = ? AND ${paidBy} IS NULL
    AND NOT EXISTS (SELECT 1 FROM timesheet_opened WHERE timesheet_opened.timesheet_id = late_change.timesheet_id)
  ORDER BY timesheet_id`;

/** The standing timesheets of an employment with changes that no standing payslip has paid. */
export function timesheetsChangedLate({ sql }: Reading, employmentId: string): readonly string[] {
  return sql.all(waiting, [employmentId], { timesheet_id: text }).map((row) => row.timesheet_id);
}

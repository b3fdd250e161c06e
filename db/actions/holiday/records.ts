import { textIn } from '#core/book/dueWords';
import { type HistoryWeek, type HolidayOpening } from '#core/contract/shapes/holiday';
import { type CarryReason, carryReasons } from '#core/holiday/carryOver';
import { type Pence } from '#core/money/pence';
import { type Day, type Span } from '#core/time/day';
import { given } from '#db/actions/given';
import { givenBackOf } from '#db/actions/holiday/overSickness';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, money, oneOf, orNull, text, whole } from '#db/rows';

/** Where an earlier payroll stood: the newest word. */
export function openingOf({ sql }: Reading, employmentId: string): HolidayOpening | undefined {
  const row = sql.one(
    `SELECT on_day, accrued_minutes, taken_minutes, carried_minutes FROM holiday_opening
     WHERE employment_id = ? ORDER BY log_seq DESC, rowid DESC LIMIT 1`,
    [employmentId],
    { on_day: day, accrued_minutes: whole, taken_minutes: whole, carried_minutes: whole },
  );
  return row && { on: row.on_day, accrued: row.accrued_minutes, taken: row.taken_minutes, carried: row.carried_minutes };
}

/** Weeks of an earlier payroll, newest first: the newest set. */
export function historyOf({ sql }: Reading, employmentId: string): readonly HistoryWeek[] {
  const newest = sql.one(
    'SELECT id FROM holiday_history WHERE employment_id = ? ORDER BY log_seq DESC, rowid DESC LIMIT 1',
    [employmentId],
    {
      id: text,
    },
  );
  if (newest === undefined) return [];
  return sql
    .all(
      'SELECT to_day, weeks, minutes, pay_pence FROM holiday_history_week WHERE holiday_history_id = ? ORDER BY to_day DESC',
      [newest.id],
      {
        to_day: day,
        weeks: whole,
        minutes: whole,
        pay_pence: money,
      },
    )
    .map((row) => ({ to: row.to_day, weeks: row.weeks, minutes: row.minutes, pay: row.pay_pence }));
}

export type StoredLeave = Span & {
  readonly id: string;
  readonly minutes: number;
  readonly wordsDigest: string | null;
  /** Of its minutes: given back because the PA was ill. */
  readonly givenBack: number;
  readonly isTakenBack: boolean;
  readonly reasonDigest: string | null;
  /** Payslips that stand have paid it: how many rows, and what they come to. */
  readonly paidRows: number;
  readonly paidMinutes: number;
  readonly paid: Pence;
};

const live = `payslip_leave CROSS JOIN payslip ON payslip.id = payslip_leave.payslip_id
  WHERE payslip_leave.holiday_leave_id = holiday_leave.id
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)`;

const leaveQuery = `
  SELECT holiday_leave.id, holiday_leave.from_day, holiday_leave.to_day, holiday_leave.minutes, holiday_leave.words_digest,
    back.holiday_leave_id IS NOT NULL AS gone, back.reason_digest,
    (SELECT count(*) FROM ${live}) AS paid_rows,
    (SELECT coalesce(sum(payslip_leave.minutes), 0) FROM ${live}) AS paid_minutes,
    (SELECT coalesce(sum(payslip_leave.pay_pence), 0) FROM ${live}) AS paid_pence
  FROM holiday_leave LEFT JOIN holiday_leave_taken_back AS back ON back.holiday_leave_id = holiday_leave.id`;

const leaveShape = {
  id: text,
  from_day: day,
  to_day: day,
  minutes: whole,
  words_digest: orNull(text),
  gone: flag,
  reason_digest: orNull(text),
  paid_rows: whole,
  paid_minutes: whole,
  paid_pence: money,
};

type LeaveRow = { readonly [Name in keyof typeof leaveShape]: ReturnType<(typeof leaveShape)[Name]> };

function leaveFrom(row: LeaveRow, givenBack: number): StoredLeave {
  return {
    id: row.id,
    from: row.from_day,
    to: row.to_day,
    minutes: row.minutes,
    givenBack,
    wordsDigest: row.words_digest,
    isTakenBack: row.gone,
    reasonDigest: row.reason_digest,
    paidRows: row.paid_rows,
    paidMinutes: row.paid_minutes,
    paid: row.paid_pence,
  };
}

/** All leave of an employment, oldest first, what was taken back among it. */
export function leaveOf(reading: Reading, employmentId: string): readonly StoredLeave[] {
  const query = `${leaveQuery} WHERE holiday_leave.employment_id = ? ORDER BY holiday_leave.from_day, holiday_leave.rowid`;
  const back = givenBackOf(reading, employmentId);
  return reading.sql.all(query, [employmentId], leaveShape).map((row) => leaveFrom(row, back.get(row.id) ?? 0));
}

/** What counts as taken of a leave: nothing once it was taken back, and not what sickness gave back. Minutes. */
export function minutesTaken({ minutes, givenBack, isTakenBack }: StoredLeave): number {
  return isTakenBack ? 0 : minutes - givenBack;
}

export type StoredCarry = {
  readonly id: string;
  readonly into: Day;
  readonly minutes: number;
  readonly reason: CarryReason;
  readonly useBy: Day;
  readonly why: string;
  readonly takenBack: string | undefined;
};

/** Everything carried over, oldest first, what was taken back among it. */
export function carriesOf({ sql, contentOf }: Reading, employmentId: string): readonly StoredCarry[] {
  const rows = sql.all(
    `SELECT holiday_carry.id, into_day, minutes, reason, use_by, words_digest, back.reason_digest
     FROM holiday_carry LEFT JOIN holiday_carry_taken_back AS back ON back.holiday_carry_id = holiday_carry.id
     WHERE employment_id = ? ORDER BY into_day, holiday_carry.rowid`,
    [employmentId],
    {
      id: text,
      into_day: day,
      minutes: whole,
      reason: oneOf(...carryReasons),
      use_by: day,
      words_digest: text,
      reason_digest: orNull(text),
    },
  );
  return rows.map((row) => ({
    id: row.id,
    into: row.into_day,
    minutes: row.minutes,
    reason: row.reason,
    useBy: row.use_by,
    why: textIn(contentOf(row.words_digest), 'why') ?? '(erased)',
    takenBack: row.reason_digest === null ? undefined : (textIn(contentOf(row.reason_digest), 'reason') ?? '(erased)'),
  }));
}

export type StoredAccrual = {
  readonly payslipId: string;
  readonly number: number;
  readonly payday: Day;
  readonly to: Day;
  readonly leaveYearFrom: Day;
  readonly worked: number;
  readonly daysWorked: number;
  readonly away: number;
  readonly legal: number;
  readonly earned: number;
  readonly rolledUp: Pence;
  readonly wordsDigest: string;
};

const standing = 'NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)';

/** Of leave years from a day on, and of the newest leave year that has any. */
const ofLate = `AND leave_year_from >= min(@since, coalesce((
    SELECT newest.leave_year_from FROM payslip_holiday AS newest CROSS JOIN payslip ON payslip.id = newest.payslip_id
    WHERE newest.employment_id = @employment AND ${standing} ORDER BY newest.leave_year_from DESC LIMIT 1), @since))`;

/** What standing payslips earned of holiday, oldest first: all, or of leave years from a day on, the newest that has any among them. */
export function accrualsOf({ sql }: Reading, employmentId: string, since?: Day): readonly StoredAccrual[] {
  const rows = sql.all(
    `SELECT payslip_holiday.payslip_id, payslip.number, payslip.payday, pay_run.to_day, leave_year_from, worked_minutes, days_worked,
       away_minutes, legal_minutes, earned_minutes, rolled_up_pence, payslip_holiday.words_digest
     FROM payslip_holiday CROSS JOIN payslip ON payslip.id = payslip_holiday.payslip_id CROSS JOIN pay_run ON pay_run.id = payslip.pay_run_id
     WHERE payslip_holiday.employment_id = @employment ${since === undefined ? '' : ofLate} AND ${standing}
     ORDER BY payslip.payday, payslip.number`,
    { employment: employmentId, ...given({ since }) },
    {
      payslip_id: text,
      number: whole,
      payday: day,
      to_day: day,
      leave_year_from: day,
      worked_minutes: whole,
      days_worked: whole,
      away_minutes: whole,
      legal_minutes: whole,
      earned_minutes: whole,
      rolled_up_pence: money,
      words_digest: text,
    },
  );
  return rows.map((row) => ({
    payslipId: row.payslip_id,
    number: row.number,
    payday: row.payday,
    to: row.to_day,
    leaveYearFrom: row.leave_year_from,
    worked: row.worked_minutes,
    daysWorked: row.days_worked,
    away: row.away_minutes,
    legal: row.legal_minutes,
    earned: row.earned_minutes,
    rolledUp: row.rolled_up_pence,
    wordsDigest: row.words_digest,
  }));
}

export type PaidFor = {
  readonly number: number;
  readonly payday: Day;
  readonly minutes: number;
  readonly pay: Pence;
  readonly wordsDigest: string;
};

const paidShape = { number: whole, payday: day, minutes: whole, pay_pence: money, words_digest: text };
type PaidRow = { readonly [Name in keyof typeof paidShape]: ReturnType<(typeof paidShape)[Name]> };

function paidFrom({ pay_pence: pay, words_digest: wordsDigest, ...row }: PaidRow): PaidFor {
  return { ...row, pay, wordsDigest };
}

/** What standing payslips paid for one leave; a row below nothing took the pay back. */
export function paidForLeave({ sql }: Reading, leaveId: string): readonly PaidFor[] {
  const query = `SELECT payslip.number, payslip.payday, payslip_leave.minutes, payslip_leave.pay_pence, payslip_leave.words_digest
    FROM payslip_leave CROSS JOIN payslip ON payslip.id = payslip_leave.payslip_id
    WHERE payslip_leave.holiday_leave_id = ? AND ${standing} ORDER BY payslip.number`;
  return sql.all(query, [leaveId], paidShape).map(paidFrom);
}

/** Pay in place of leave, by the leave year that it was of. */
export function inLieuOf({ sql }: Reading, employmentId: string): readonly (PaidFor & { readonly leaveYearFrom: Day })[] {
  const query = `SELECT payslip.number, payslip.payday, payslip_in_lieu.leave_year_from, payslip_in_lieu.minutes, payslip_in_lieu.pay_pence,
      payslip_in_lieu.words_digest
    FROM payslip_in_lieu CROSS JOIN payslip ON payslip.id = payslip_in_lieu.payslip_id
    WHERE payslip_in_lieu.employment_id = ? AND ${standing} ORDER BY payslip.number`;
  return sql
    .all(query, [employmentId], { ...paidShape, leave_year_from: day })
    .map(({ leave_year_from: leaveYearFrom, ...row }) => ({ ...paidFrom(row), leaveYearFrom }));
}

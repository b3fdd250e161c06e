import { type Day } from '#core/time/day';
import { minuteOf } from '#core/time/london';
import { type TimeSpan } from '#core/shifts/cutShift';
import { type ShiftCharge, type WorkedShift } from '#core/shifts/payLinesOf';
import { type Reading } from '#db/kernel/handlers';
import { day, instant, oneOf, orNull, text, whole } from '#db/rows';

/** A break or a waking, with the digest of why. */
export type StoredPart = TimeSpan & { readonly wordsDigest: string | null };

/** A shift as the book has it. */
export type StoredShift = Omit<WorkedShift, 'woken'> & {
  readonly id: string;
  readonly employmentId: string;
  readonly splitId: string | null;
  readonly wordsDigest: string | null;
  /** The standing timesheet that holds it. */
  readonly timesheetId: string | null;
  readonly woken: readonly StoredPart[];
};

const columns =
  'shift.id, shift.employment_id, shift.kind, shift.day, shift.starts_at, shift.ends_at, shift.split_id, shift.words_digest, state.timesheet_id';

const shape = {
  id: text,
  employment_id: text,
  kind: oneOf('work', 'sleep_in'),
  day,
  starts_at: instant,
  ends_at: instant,
  split_id: orNull(text),
  words_digest: orNull(text),
  timesheet_id: orNull(text),
};

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

const partShape = { kind: oneOf('break', 'woken'), starts_at: instant, ends_at: instant, words_digest: orNull(text) };

function partsOf({ sql }: Reading, shiftId: string): Pick<StoredShift, 'breaks' | 'woken'> {
  const rows = sql.all(
    'SELECT kind, starts_at, ends_at, words_digest FROM shift_part WHERE shift_id = ? ORDER BY place',
    [shiftId],
    partShape,
  );
  const of = (wanted: 'break' | 'woken'): readonly StoredPart[] =>
    rows
      .filter(({ kind }) => kind === wanted)
      .map((row) => ({ from: minuteOf(row.starts_at), to: minuteOf(row.ends_at), wordsDigest: row.words_digest }));
  return { breaks: of('break').map(({ from, to }) => ({ from, to })), woken: of('woken') };
}

function chargesOf({ sql }: Reading, shiftId: string): readonly ShiftCharge[] {
  return sql
    .all('SELECT plan_line_id, hundredths FROM shift_charge WHERE shift_id = ? ORDER BY rowid', [shiftId], {
      plan_line_id: text,
      hundredths: whole,
    })
    .map(({ plan_line_id: planLineId, hundredths }) => ({ planLineId, hundredths }));
}

function shiftOf(reading: Reading, row: Row): StoredShift {
  return {
    id: row.id,
    employmentId: row.employment_id,
    kind: row.kind,
    day: row.day,
    from: minuteOf(row.starts_at),
    to: minuteOf(row.ends_at),
    splitId: row.split_id,
    wordsDigest: row.words_digest,
    timesheetId: row.timesheet_id,
    ...partsOf(reading, row.id),
    charges: chargesOf(reading, row.id),
  };
}

/** A shift that stands; undefined where it was taken back, or never was. */
export function standingShift(reading: Reading, id: string): StoredShift | undefined {
  const query = `SELECT ${columns} FROM shift JOIN shift_state AS state ON state.shift_id = shift.id WHERE shift.id = ?`;
  const row = reading.sql.one(query, [id], shape);
  return row && shiftOf(reading, row);
}

export function wasTakenBack({ sql }: Reading, id: string): boolean {
  return sql.one('SELECT shift_id FROM shift_taken_back WHERE shift_id = ?', [id], { shift_id: text }) !== undefined;
}

const within = `SELECT ${columns} FROM shift CROSS JOIN shift_state AS state ON state.shift_id = shift.id
  WHERE shift.employment_id = ? AND shift.day >= ? AND shift.day <= ? ORDER BY shift.starts_at, shift.id`;

/** An employment's standing shifts that start within the days, but for those that were read already. */
export function shiftsWithin(
  reading: Reading,
  employmentId: string,
  from: Day,
  to: Day,
  besides: readonly StoredShift[] = [],
): readonly StoredShift[] {
  const known = new Set(besides.map(({ id }) => id));
  return reading.sql
    .all(within, [employmentId, from, to], shape)
    .filter(({ id }) => !known.has(id))
    .map((row) => shiftOf(reading, row));
}

const newest = `SELECT ${columns} FROM shift CROSS JOIN shift_state AS state ON state.shift_id = shift.id
  WHERE shift.employment_id = ? ORDER BY shift.day DESC LIMIT 1`;

/** An employment's newest standing shift: who bore it mostly bears the next. */
export function newestShift(reading: Reading, employmentId: string): StoredShift | undefined {
  const row = reading.sql.one(newest, [employmentId], shape);
  return row && shiftOf(reading, row);
}

const unsigned = `SELECT ${columns} FROM shift_state AS state CROSS JOIN shift ON shift.id = state.shift_id
  WHERE state.employment_id = ? AND state.timesheet_id IS NULL AND state.day <= ? ORDER BY shift.starts_at, shift.id`;

/** An employment's shifts up to the day that stand in no timesheet: what the next one will hold. */
export function unsignedShifts(reading: Reading, employmentId: string, to: Day): readonly StoredShift[] {
  return reading.sql.all(unsigned, [employmentId, to], shape).map((row) => shiftOf(reading, row));
}

/** A shift as it was recorded, whether it stands or not. */
export function recordedShift(reading: Reading, id: string): StoredShift | undefined {
  const query = `SELECT ${columns} FROM shift LEFT JOIN shift_state AS state ON state.shift_id = shift.id WHERE shift.id = ?`;
  const row = reading.sql.one(query, [id], shape);
  return row && shiftOf(reading, row);
}

// What joined it after it was paid, in place of another, was not signed for with it.
const inTimesheet = `SELECT ${columns} FROM timesheet CROSS JOIN timesheet_shift
    ON timesheet_shift.timesheet_id = timesheet.id AND timesheet_shift.log_seq = timesheet.log_seq
  CROSS JOIN shift ON shift.id = timesheet_shift.shift_id
  LEFT JOIN shift_state AS state ON state.shift_id = shift.id
  WHERE timesheet.id = ? ORDER BY shift.starts_at, shift.id`;

/** What a timesheet was signed for, whether it still stands or was opened again. */
export function shiftsOfTimesheet(reading: Reading, timesheetId: string): readonly StoredShift[] {
  return reading.sql.all(inTimesheet, [timesheetId], shape).map((row) => shiftOf(reading, row));
}

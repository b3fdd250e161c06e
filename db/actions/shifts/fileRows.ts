import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type ClockTime } from '#core/contract/shapes/work';
import { clockTimeOf, momentOf } from '#core/shifts/checkTimes';
import { paidMinutes } from '#core/shifts/payLinesOf';
import { type FileShift, readShiftRows } from '#core/timesheet/readShiftRows';
import { addDays } from '#core/time/day';
import { type FileRow, cellsOf } from '#db/actions/fileRows';
import { type ShiftInput, checkShift } from '#db/actions/shifts/checkShift';
import { type FileJob, jobFinder } from '#db/actions/shifts/fileJobs';
import { chargeOf } from '#db/actions/shifts/shiftForPeople';
import { newestShift, shiftsWithin } from '#db/actions/shifts/shifts';
import { type Reading } from '#db/kernel/handlers';

type Input = InputOf<'shiftFile.preview'>;

/** What a row of the file would become; `name` is the PA's, minutes are paid ones. */
export type ShiftRow = { readonly name: string } & FileRow<FileShift, { readonly input: ShiftInput; readonly minutes: number }>;

/** `needsCharge`: a PA has no shift yet, so that a person says who bears theirs. */
export type FileRows = { readonly rows: readonly ShiftRow[]; readonly needsCharge: boolean; readonly remark?: string };

/** Of a break, or of time awake in a sleep-in, a file says how long it was and not when: it is put in the middle of the shift. */
function middleOf(from: number, to: number, length: number): ShiftInput['breaks'] {
  if (length === 0) return [];
  const begins = from + Math.max(0, Math.floor((to - from - length) / 2));
  return [{ from: clockTimeOf(begins), to: clockTimeOf(begins + length) }];
}

/** What a file does not say. */
const wokenWhy = 'Awake, as the file of shifts has it';

type Times = { readonly starts: ClockTime; readonly ends: ClockTime; readonly from: number; readonly to: number };

/** An end no later than the start is on the next day. */
function timesOf({ day, start, end }: FileShift): Result<Times> {
  const starts = { day, time: start };
  const ends = { day: end > start ? day : addDays(day, 1), time: end };
  const from = momentOf(starts, 'starts');
  const to = momentOf(ends, 'ends');
  if (!from.ok) return from;
  return to.ok ? done({ starts, ends, from: from.value, to: to.value }) : to;
}

type Charge = ShiftInput['charge'];

/** Who bears a PA's shifts: as the newest one, or as the person said. */
function charges(reading: Reading, { charge }: Input): (employmentId: string) => Charge | undefined {
  const known = new Map<string, Charge | undefined>();
  return (employmentId) => {
    if (!known.has(employmentId)) {
      const newest = newestShift(reading, employmentId);
      known.set(employmentId, newest === undefined ? charge : chargeOf(newest));
    }
    return known.get(employmentId);
  };
}

type Before = Times & { readonly assistantId: string; readonly row: number };

/** A row that an earlier row of the file says too, or that is at the same time. */
function heldAgainst(
  before: readonly Before[],
  { assistantId }: FileJob,
  { from, to }: Times,
): Pick<ShiftRow & { readonly why: string }, 'state' | 'why'> | undefined {
  const other = before.find((one) => one.assistantId === assistantId && one.from < to && from < one.to);
  if (other === undefined) return undefined;
  if (other.from === from && other.to === to) return { state: 'already', why: `it is the same shift as row ${String(other.row)}.` };
  return { state: 'refused', why: `it overlaps row ${String(other.row)}. Put one of the two right in the file, or leave one out.` };
}

function isInBook(reading: Reading, { employmentId }: FileJob, { day }: FileShift, { from, to }: Times): boolean {
  return shiftsWithin(reading, employmentId, day, day).some((shift) => shift.from === from && shift.to === to);
}

type Held = { readonly row: ShiftRow; readonly kept?: Before };

function readOne(reading: Reading, of: FileShift, job: FileJob, charge: Charge | undefined, before: readonly Before[]): Held {
  const { name, employmentId, assistantId } = job;
  const no = (why: string, state: 'already' | 'refused' = 'refused'): Held => ({ row: { of, name, state, why } });
  const times = timesOf(of);
  if (!times.ok) return no(times.problem.sentence);
  const { starts, ends, from, to } = times.value;
  if (isInBook(reading, job, of, times.value)) return no('it is in the book already.', 'already');
  const other = heldAgainst(before, job, times.value);
  if (other !== undefined) return { row: { of, name, state: other.state === 'already' ? 'already' : 'refused', why: other.why } };
  if (charge === undefined) return no(`nothing says yet whose money pays ${name}. Choose a plan line below.`);
  const note = of.note === '' ? {} : { note: of.note.slice(0, 200) };
  const breaks = middleOf(from, to, of.breakMinutes);
  const why = of.note === '' ? wokenWhy : of.note.slice(0, 200);
  const woken = middleOf(from, to, of.wokenMinutes).map((part) => ({ ...part, why }));
  const input: ShiftInput = { employmentId, kind: of.kind, starts, ends, breaks, woken, charge, ...note };
  const checked = checkShift(reading, input);
  if (!checked.ok) return no(checked.problem.sentence);
  const minutes = paidMinutes([checked.value.worked]);
  return { row: { of, name, state: 'fresh', input, minutes }, kept: { ...times.value, assistantId, row: of.row } };
}

/** A file of shifts held against the book, row by row. Writes nothing. Problems of the whole file as `cellsOf` and `readShiftRows`. */
export function fileRows(reading: Reading, input: Input): Result<FileRows> {
  const cells = cellsOf(reading, input.file, 'shiftFile');
  if (!cells.ok) return cells;
  if (input.columns.who === undefined && input.employmentId === undefined) return refused(problem('shiftFile.noWho', {}, 'employmentId'));
  const read = readShiftRows(cells.value.rows, input.columns);
  if (!read.ok) return refused({ ...read.problem, field: 'columns.day' });
  const { shifts, ...remark } = read.value;
  const [find, chargeFor] = [jobFinder(reading, input.employmentId), charges(reading, input)];
  const before: Before[] = [];
  let needsCharge = false;
  const rows = shifts.map((of): ShiftRow => {
    const job = of.broken ?? find(of.who, of.day);
    if (typeof job === 'string') return { of, name: of.who, state: 'refused', why: job };
    needsCharge ||= newestShift(reading, job.employmentId) === undefined;
    const { row, kept } = readOne(reading, of, job, chargeFor(job.employmentId), before);
    if (kept !== undefined) before.push(kept);
    return row;
  });
  return done({ rows, needsCharge, ...remark });
}

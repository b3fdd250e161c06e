import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { hoursInWords } from '#core/shifts/words';
import { dayWithName } from '#core/timesheet/lateLines';
import { guessColumns } from '#core/timesheet/readShiftRows';
import { cellsOf, shownRows } from '#db/actions/fileRows';
import { checkShift } from '#db/actions/shifts/checkShift';
import { type ShiftRow, fileRows } from '#db/actions/shifts/fileRows';
import { keepShift } from '#db/actions/shifts/recordShift';
import { type Reading, type Writing } from '#db/kernel/handlers';

const shown = 6;

/** The first rows of a chosen file, and what its columns seem to be. */
export function inspectShiftFile(reading: Reading, { file }: InputOf<'shiftFile.inspect'>): Result<OutputOf<'shiftFile.inspect'>> {
  const cells = cellsOf(reading, file, 'shiftFile');
  if (!cells.ok) return cells;
  const { rows } = cells.value;
  return done({
    rows: rows.slice(0, shown).map((row) => [...row]),
    columns: Math.max(0, ...rows.map((row) => row.length)),
    guess: guessColumns(rows),
  });
}

/** `Sam Sample, Mon 5 Oct 2026, 09:00 to 17:00 (7 hours 30 minutes)`. */
function wordsOf({ of, name, ...row }: ShiftRow): string {
  const who = name === '' ? '' : `${name}, `;
  if (of.broken !== undefined) return `${who}${dayWithName(of.day)}`;
  const hours = row.state === 'fresh' && of.kind === 'work' ? ` (${hoursInWords(row.minutes)})` : '';
  const awake = of.wokenMinutes === 0 ? '' : `, ${hoursInWords(of.wokenMinutes)} awake`;
  const sleepIn = of.kind === 'sleep_in' ? `, sleep-in${awake}` : '';
  return `${who}${dayWithName(of.day)}, ${of.start} to ${of.end}${sleepIn}${hours}`;
}

/** What bringing a file of shifts in would do. Writes nothing. */
export function previewShiftFile(reading: Reading, input: InputOf<'shiftFile.preview'>): Result<OutputOf<'shiftFile.preview'>> {
  const found = fileRows(reading, input);
  if (!found.ok) return found;
  const { rows, ...besides } = found.value;
  return done({ ...shownRows(rows, wordsOf), ...besides });
}

type Fresh = Extract<ShiftRow, { readonly state: 'fresh' }>;

function keepAll(writing: Writing, fresh: readonly Fresh[]): Result<readonly { readonly id: string; readonly row: number }[]> {
  const kept: { readonly id: string; readonly row: number }[] = [];
  for (const { of, input } of fresh) {
    const checked = checkShift(writing, input);
    if (!checked.ok) return refused(problem('shiftFile.row', { row: String(of.row), why: checked.problem.sentence }, 'file'));
    kept.push({ id: keepShift(writing, checked.value, input), row: of.row });
  }
  return done(kept);
}

/**
 * Brings a file of shifts in: every row that is new, or nothing at all where one cannot be and was not left out by its number. What the
 * book has already is left, so that the same file twice makes nothing twice. The file is kept as evidence.
 */
export function importShiftFile(
  writing: Writing,
  { leaveOut, ...input }: InputOf<'shiftFile.import'>,
): Result<OutputOf<'shiftFile.import'>> {
  const found = fileRows(writing, input);
  if (!found.ok) return found;
  const rows = found.value.rows.filter(({ of }) => !leaveOut.includes(of.row));
  const wrong = rows.find((row) => row.state === 'refused');
  if (wrong?.state === 'refused') return refused(problem('shiftFile.row', { row: String(wrong.of.row), why: wrong.why }, 'leaveOut'));
  const fresh = rows.filter((row) => row.state === 'fresh');
  if (fresh.length === 0) return refused(problem('shiftFile.nothingNew', {}, 'file'));
  const kept = keepAll(writing, fresh);
  if (!kept.ok) return kept;
  const id = writing.newId('shift_import');
  const already = rows.length - fresh.length;
  writing.append('shift_import', { id, evidence_id: writing.keepFile(input.file, 'bankFile').id, made: fresh.length, already });
  for (const { id: shiftId, row } of kept.value)
    writing.append('shift_imported', { shift_id: shiftId, shift_import_id: id, row_number: row });
  return done({ made: fresh.length, already });
}

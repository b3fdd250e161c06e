import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { total } from '#core/money/pence';
import { type WorkedShift } from '#core/shifts/payLinesOf';
import { isWithin } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Made } from '#db/actions/made';
import { firstProblem, notYet } from '#db/actions/named';
import { type CheckedShift, type ShiftInput, checkShift } from '#db/actions/shifts/checkShift';
import { shiftThatStands } from '#db/actions/shifts/correctShift';
import { differenceOf, lateChangesOf, shiftsWith } from '#db/actions/shifts/lateChanges';
import { keepShift } from '#db/actions/shifts/recordShift';
import { type StoredShift } from '#db/actions/shifts/shifts';
import { type Timesheet, payslipOf, timesheetById } from '#db/actions/shifts/timesheets';
import { type Reading, type Writing } from '#db/kernel/handlers';

type Asked = { readonly id: string; readonly instead?: ShiftInput | undefined };
type Paid = { readonly shift: StoredShift; readonly timesheet: Timesheet };

function paidShift(reading: Reading, id: string): Result<Paid> {
  const shift = shiftThatStands(reading, id);
  if (!shift.ok) return shift;
  const timesheet = shift.value.timesheetId === null ? undefined : timesheetById(reading, shift.value.timesheetId);
  if (timesheet === undefined || payslipOf(reading, timesheet.id) === undefined) return refused(problem('shift.notPaid', {}, 'id'));
  return done({ shift: shift.value, timesheet });
}

function spans(parts: WorkedShift['breaks']): string {
  return parts.map(({ from, to }) => `${String(from)}-${String(to)}`).join();
}

function isSame(was: StoredShift, now: WorkedShift): boolean {
  const charges = (of: WorkedShift): string => of.charges.map(({ planLineId, hundredths }) => `${planLineId} ${String(hundredths)}`).join();
  return (
    was.kind === now.kind &&
    spans([was]) === spans([now]) &&
    spans(was.breaks) === spans(now.breaks) &&
    spans(was.woken) === spans(now.woken) &&
    charges(was) === charges(now)
  );
}

function unfit({ shift, timesheet }: Paid, { worked }: CheckedShift): Problem | undefined {
  if (isSame(shift, worked)) return problem('shift.nothingChanged', {}, 'instead.starts');
  if (worked.day === shift.day || isWithin(worked.day, timesheet)) return undefined;
  return problem('shift.otherPeriod', { from: dayInWords(timesheet.from), to: dayInWords(timesheet.to) }, 'instead.starts');
}

function inside({ field, ...rest }: Problem): Problem {
  return { ...rest, field: field === undefined ? 'instead' : `instead.${field}` };
}

type Checked = Paid & { readonly now: CheckedShift | undefined };

function checkLate(reading: Reading, { id, instead }: Asked): Result<Checked> {
  const paid = paidShift(reading, id);
  if (!paid.ok || instead === undefined) return paid.ok ? done({ ...paid.value, now: undefined }) : paid;
  if (instead.employmentId !== paid.value.shift.employmentId) return refused(problem('shift.otherJob', {}, 'instead'));
  const now = checkShift(reading, instead, id);
  if (!now.ok) return refused(inside(now.problem));
  const wrong = unfit(paid.value, now.value);
  return wrong === undefined ? done({ ...paid.value, now: now.value }) : refused(wrong);
}

/** The lines by which the next payslip would differ. Problems as putting it right. */
export function lateDifference(reading: Reading, asked: InputOf<'shift.lateDifference'>): Result<OutputOf<'shift.lateDifference'>> {
  const checked = checkLate(reading, asked);
  if (!checked.ok) return checked;
  const { shift, timesheet, now } = checked.value;
  const others = shiftsWith(reading, timesheet.id, lateChangesOf(reading, timesheet.id)).filter(({ id }) => id !== shift.id);
  const lines = differenceOf(reading, shift.employmentId, others, { was: shift, now: now?.worked });
  return done({
    lines: lines.map(({ charges: _, ...line }) => line),
    pay: total(lines.map(({ amount }) => amount)),
    minutes: lines.reduce((so, { minutes = 0 }) => so + minutes, 0),
  });
}

/**
 * A shift of a paid timesheet was otherwise, or not worked at all. What was signed and paid stays as it is; the shift that really was
 * takes its place from here on, and the difference becomes lines of the next payslip. Both sides agreed, by name and day.
 */
export function changeLate(writing: Writing, { agreed, file, reason, ...asked }: InputOf<'shift.changeLate'>): Made {
  const checked = checkLate(writing, asked);
  if (!checked.ok) return checked;
  const wrong = firstProblem(() => notYet(writing, agreed.on, 'agreed.on'));
  if (wrong !== undefined) return refused(wrong);
  const { shift, timesheet, now } = checked.value;
  writing.append('shift_taken_back', { shift_id: shift.id, reason_digest: writing.keep({ reason }) });
  const nowId = now === undefined || asked.instead === undefined ? null : keepShift(writing, now, asked.instead);
  if (nowId !== null) writing.append('timesheet_shift', { timesheet_id: timesheet.id, shift_id: nowId });
  const id = writing.newId('late_change');
  writing.append('late_change', {
    id,
    employment_id: shift.employmentId,
    timesheet_id: timesheet.id,
    was_shift_id: shift.id,
    now_shift_id: nowId,
    agreed_on: agreed.on,
    words_digest: writing.keep({ reason, assistant: agreed.assistant, employer: agreed.employer }),
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
  });
  return done({ id });
}

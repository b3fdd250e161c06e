import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { checkShift } from '#db/actions/shifts/checkShift';
import { keepShift } from '#db/actions/shifts/recordShift';
import { type StoredShift, standingShift, wasTakenBack } from '#db/actions/shifts/shifts';
import { timesheetById } from '#db/actions/shifts/timesheets';
import { type Reading, type Writing } from '#db/kernel/handlers';

/** A shift that stands; problems input.notFound, shift.alreadyTakenBack. */
export function shiftThatStands(reading: Reading, id: string): Result<StoredShift> {
  const shift = standingShift(reading, id);
  if (shift !== undefined) return done(shift);
  if (wasTakenBack(reading, id)) return refused(problem('shift.alreadyTakenBack', {}, 'id'));
  return refused(problem('input.notFound', { what: 'shift' }, 'id'));
}

function signed(reading: Reading, { timesheetId }: StoredShift): Problem | undefined {
  const timesheet = timesheetId === null ? undefined : timesheetById(reading, timesheetId);
  return timesheet && problem('shift.signed', { number: String(timesheet.number) }, 'id');
}

/** Beside its field of the shift that is to stand instead. */
function inside({ field, ...rest }: Problem): Problem {
  return { ...rest, field: field === undefined ? 'instead' : `instead.${field}` };
}

/** Takes a shift back with its reason, and records another in its place where one is given. A signed one stays as it was signed. */
export function correctShift(writing: Writing, { id, reason, instead }: InputOf<'shift.correct'>): Made {
  const shift = shiftThatStands(writing, id);
  if (!shift.ok) return shift;
  const frozen = signed(writing, shift.value);
  if (frozen !== undefined) return refused(frozen);
  const checked = instead && checkShift(writing, instead, id);
  if (checked?.ok === false) return refused(inside(checked.problem));
  writing.append('shift_taken_back', { shift_id: id, reason_digest: writing.keep({ reason }) });
  return done({ id: instead === undefined || checked === undefined ? id : keepShift(writing, checked.value, instead) });
}

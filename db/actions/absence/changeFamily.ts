import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { familyDates } from '#core/statutory/familyDates';
import { keepInTouchProblem } from '#core/statutory/keepInTouch';
import { type Day, type Span, addDays } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { endsFirst, worked } from '#db/actions/absence/checks';
import { type FamilyLeave, familyLeaveById, familyLeavesOf, keepInTouchDays } from '#db/actions/absence/familyLeaves';
import { paidStretches } from '#db/actions/absence/paidDays';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { firstProblem, notYet } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

/** A leave that stands; problems input.notFound, absence.takenBack. */
export function standingLeave(reading: Reading, id: string, field: string): Result<FamilyLeave> {
  const found = familyLeaveById(reading, id);
  if (found === undefined) return refused(problem('input.notFound', { what: 'leave' }, field));
  return found.takenBackDigest === undefined ? done(found) : refused(problem('absence.takenBack', {}, field));
}

/** absence.paid where a standing payslip has paid days after `after`. */
function paidAfter(reading: Reading, { id }: FamilyLeave, after: string, field: string): Problem | undefined {
  const [first] = paidStretches(reading, id).filter(({ to }) => to > after);
  if (first === undefined) return undefined;
  return problem('absence.paid', { span: spanInWords(first), number: String(first.payslip) }, field);
}

/** Stops the pay before its weeks are over: back at work, or another reason. */
export function endFamily(writing: Writing, { id, lastDay, reason }: InputOf<'family.end'>): Made {
  const found = standingLeave(writing, id, 'id');
  if (!found.ok) return found;
  const leave = found.value;
  if (leave.ended !== undefined) return refused(problem('absence.ended', { day: dayInWords(leave.ended.lastDay) }, 'id'));
  const wrong = firstProblem(
    () => endsFirst(leave.payFrom, lastDay, 'lastDay'),
    () => paidAfter(writing, leave, lastDay, 'lastDay'),
  );
  if (wrong !== undefined) return refused(wrong);
  writing.append('family_leave_ended', { family_leave_id: id, last_day: lastDay, reason_digest: writing.keep({ reason }) });
  return done({ id });
}

/** Takes a leave back with its reason. What was paid of it has to be made void first. */
export function takeBackFamily(writing: Writing, { id, reason }: InputOf<'family.takeBack'>): Made {
  const found = standingLeave(writing, id, 'id');
  if (!found.ok) return found;
  const wrong = paidAfter(writing, found.value, '', 'id');
  if (wrong !== undefined) return refused(wrong);
  writing.append('family_leave_taken_back', { family_leave_id: id, reason_digest: writing.keep({ reason }) });
  return done({ id });
}

function bornProblem(writing: Writing, leave: FamilyLeave, bornOn: Day): Problem | undefined {
  const { kind, happened, payFrom } = leave;
  if (kind !== 'smp') return problem('absence.bornNotMaternity', {}, 'id');
  if (happened !== undefined) return problem('absence.bornTwice', { day: dayInWords(happened) }, 'id');
  const dates = familyDates({ kind, isAdoption: false, ...given({ due: leave.due }) });
  return firstProblem(
    () => notYet(writing, bornOn, 'bornOn'),
    () =>
      dates !== undefined && bornOn <= dates.relevantWeek.to
        ? problem('absence.bornVeryEarly', { week: spanInWords(dates.relevantWeek) }, 'bornOn')
        : undefined,
    () => (bornOn < payFrom ? paidAfter(writing, leave, '', 'bornOn') : undefined),
    () => (bornOn < payFrom ? worked(writing, leave.employmentId, movedDays(bornOn, payFrom), 'bornOn') : undefined),
  );
}

/** The days by which the birth moves the beginning of maternity pay forward. */
function movedDays(bornOn: Day, payFrom: Day): Span {
  return { from: addDays(bornOn, 1), to: addDays(payFrom, -1) };
}

/** The birth, once it has come. Before the day chosen, maternity pay and leave begin on the day after it (SPM120700). */
export function recordBirth(writing: Writing, { id, bornOn }: InputOf<'family.born'>): Made {
  const found = standingLeave(writing, id, 'id');
  if (!found.ok) return found;
  const wrong = bornProblem(writing, found.value, bornOn);
  if (wrong !== undefined) return refused(wrong);
  writing.append('family_leave_born', { family_leave_id: id, born_on: bornOn });
  return done({ id });
}

/** The leave, and of shared parental leave its other stretches for the same child: its twenty days are of all of them. */
function stretchesOf(reading: Reading, leave: FamilyLeave): readonly FamilyLeave[] {
  if (leave.kind !== 'shpp') return [leave];
  return familyLeavesOf(reading, leave.employmentId).filter(
    (one) => one.takenBackDigest === undefined && one.kind === leave.kind && one.due === leave.due && one.matched === leave.matched,
  );
}

/** A day worked in a leave that does not end its pay: ten of them at the most, twenty in shared parental leave. */
export function recordKeepInTouch(writing: Writing, { leaveId, day }: InputOf<'keepInTouch.record'>): Made {
  const found = standingLeave(writing, leaveId, 'leaveId');
  if (!found.ok) return found;
  const { kind, payFrom, leaveTo, happened } = found.value;
  const days = stretchesOf(writing, found.value).flatMap(({ id }) => keepInTouchDays(writing, id).map((one) => one.day));
  const wrong = keepInTouchProblem(kind, { from: payFrom, to: leaveTo, ...given({ born: happened }) }, days, day);
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('keep_in_touch');
  writing.append('keep_in_touch', { id, family_leave_id: leaveId, day });
  return done({ id });
}

export function takeBackKeepInTouch(writing: Writing, { id, reason }: InputOf<'keepInTouch.takeBack'>): Made {
  const row = writing.sql.one('SELECT family_leave_id FROM keep_in_touch WHERE id = ?', [id], { family_leave_id: text });
  const stands = row !== undefined && keepInTouchDays(writing, row.family_leave_id).some((one) => one.id === id);
  if (!stands) return refused(problem('absence.notInLeave', {}, 'id'));
  writing.append('keep_in_touch_taken_back', { keep_in_touch_id: id, reason_digest: writing.keep({ reason }) });
  return done({ id });
}

import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { keepInTouchProblem } from '#core/statutory/keepInTouch';
import { dayInWords, spanInWords } from '#core/time/words';
import { endsFirst, openSpan, outsideEmployment, overlapsLeave, overlapsSickness } from '#db/actions/absence/checks';
import { keepEarnings } from '#db/actions/absence/earnings';
import { type FamilyLeave, familyLeaveById, keepInTouchDays, lastPaidDay } from '#db/actions/absence/familyLeaves';
import { paidStretches } from '#db/actions/absence/paidDays';
import { type WorkedFamily, familyPreviewOf, familyProblem, isWorked, leaveToOf, workFamily } from '#db/actions/absence/workFamily';
import { type Made } from '#db/actions/made';
import { firstProblem, notYet } from '#db/actions/named';
import { employmentById } from '#db/actions/people/employments';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

type Input = InputOf<'family.preview'>;

/** Everything but the tests of the pay itself. */
export function checkFamily(reading: Reading, input: Input): Problem | undefined {
  const { employmentId, kind, payFrom, weeks } = input;
  const employment = employmentById(reading, employmentId);
  if (employment === undefined) return problem('input.notFound', { what: 'employment' }, 'employmentId');
  const pay = { from: payFrom, to: lastPaidDay({ payFrom, weeks }) };
  return firstProblem(
    () => notYet(reading, input.askedOn, 'askedOn'),
    () => outsideEmployment(reading, employment, openSpan(payFrom, pay.to), 'payFrom'),
    () => endsFirst(payFrom, input.leaveTo, 'leaveTo'),
    () => overlapsLeave(reading, employmentId, pay, 'payFrom', false),
    () => (kind === 'smp' ? undefined : overlapsSickness(reading, employmentId, pay, 'payFrom')),
  );
}

/** The claim with its tests; the problem that stands in its way. */
export function testedFamily(reading: Reading, input: Input): Result<WorkedFamily> {
  const employment = employmentById(reading, input.employmentId);
  const wrong = checkFamily(reading, input);
  if (wrong !== undefined || employment === undefined)
    return refused(wrong ?? problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const worked = workFamily(reading, employment, input);
  return isWorked(worked) ? done(worked) : refused(worked);
}

/** What a leave would be paid. Earnings that nobody knows yet are a need here, not a problem: the screen then asks for them. */
export function previewFamily(reading: Reading, input: Input): Result<OutputOf<'family.preview'>> {
  const worked = testedFamily(reading, input);
  if (!worked.ok) return worked;
  const found = familyProblem(worked.value);
  if (found !== undefined && found.code !== 'absence.earningsNeeded') return refused(found);
  return done(familyPreviewOf(worked.value, input));
}

/** Records a leave whose pay has passed every test. Where it does not, nothing is kept: family.issueForm says why on paper. */
export function recordFamily(writing: Writing, { file, ...input }: InputOf<'family.record'>): Made {
  const worked = testedFamily(writing, input);
  if (!worked.ok) return worked;
  const wrong = familyProblem(worked.value);
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('family_leave');
  writing.append('family_leave', {
    id,
    employment_id: input.employmentId,
    kind: input.kind,
    is_adoption: input.isAdoption ? 1 : 0,
    due_on: input.due ?? null,
    matched_on: input.matched ?? null,
    happened_on: input.happened ?? null,
    pay_from: input.payFrom,
    weeks: input.weeks,
    leave_to: leaveToOf(input),
    asked_on: input.askedOn,
    proof_on: input.proofOn ?? null,
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
    words_digest: input.note === undefined || input.note === '' ? null : writing.keep({ note: input.note }),
  });
  keepEarnings(writing, input.employmentId, worked.value.tested.dates.relevantWeek.to, input.earnings);
  return done({ id });
}

function standingLeave(reading: Reading, id: string, field: string): Result<FamilyLeave> {
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

export function takeBackFamily(writing: Writing, { id, reason }: InputOf<'family.takeBack'>): Made {
  const found = standingLeave(writing, id, 'id');
  if (!found.ok) return found;
  const wrong = paidAfter(writing, found.value, '', 'id');
  if (wrong !== undefined) return refused(wrong);
  writing.append('family_leave_taken_back', { family_leave_id: id, reason_digest: writing.keep({ reason }) });
  return done({ id });
}

/** A day worked in a leave that does not end its pay: ten of them at the most, twenty in shared parental leave. */
export function recordKeepInTouch(writing: Writing, { leaveId, day }: InputOf<'keepInTouch.record'>): Made {
  const found = standingLeave(writing, leaveId, 'leaveId');
  if (!found.ok) return found;
  const { kind, payFrom, leaveTo } = found.value;
  const worked = keepInTouchDays(writing, leaveId).map((one) => one.day);
  const wrong = keepInTouchProblem(kind, { from: payFrom, to: leaveTo }, worked, day);
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

import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { statutoryNames } from '#core/pay/words';
import { followsEmployment } from '#core/statutory/afterLeaving';
import { leaveAloneProblem } from '#core/statutory/leaveAlone';
import { dayInWords } from '#core/time/words';
import { endsFirst, openSpan, outsideEmployment, overlapsLeave, overlapsSickness } from '#db/actions/absence/checks';
import { hasLeft } from '#db/actions/absence/hasLeft';
import { keepEarnings } from '#db/actions/absence/earnings';
import { lastPaidDay } from '#db/actions/absence/familyLeaves';
import { type WorkedFamily, familyPreviewOf, familyProblem, isWorked, leaveToOf, workFamily } from '#db/actions/absence/workFamily';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { firstProblem, nameFor, notYet } from '#db/actions/named';
import { type Employment, employmentById, nationOf } from '#db/actions/people/employments';
import { type Reading, type Writing } from '#db/kernel/handlers';

type Input = InputOf<'family.preview'>;

/** What shared parental pay and neonatal care pay cannot be counted without. */
function countsMissing({ kind, paidWeeks, born }: Input): Problem | undefined {
  const what = 'the weeks of maternity pay, Maternity Allowance or adoption pay that were taken';
  if (kind === 'shpp' && paidWeeks === undefined) return problem('absence.dateMissing', { what }, 'paidWeeks');
  return kind === 'sncp' && born === undefined ? problem('absence.dateMissing', { what: 'the day of the birth' }, 'born') : undefined;
}

/** A birth, a death or care that has not come is not recorded as come; a placement may be, for adoption pay can begin before it. */
function notHappened(reading: Reading, { kind, happened }: Input): Problem | undefined {
  return happened === undefined || kind === 'sap' ? undefined : notYet(reading, happened, 'happened');
}

/** Maternity and adoption pay may begin after the job has ended; the leave alone, and every other pay, may not. */
function outside(reading: Reading, employment: Employment, { kind, payFrom }: Input): Problem | undefined {
  if (followsEmployment(kind) && payFrom >= employment.startsOn) return undefined;
  return outsideEmployment(reading, employment, openSpan(payFrom, undefined), 'payFrom');
}

/** Everything but the tests of the pay itself. `own` is the leave that it is recorded as already. */
function checkFamily(reading: Reading, input: Input, own: string | undefined): Problem | undefined {
  const { employmentId, kind, payFrom, weeks } = input;
  const employment = employmentById(reading, employmentId);
  if (employment === undefined) return problem('input.notFound', { what: 'employment' }, 'employmentId');
  const pay = { from: payFrom, to: lastPaidDay({ payFrom, weeks }) };
  return firstProblem(
    () => notYet(reading, input.askedOn, 'askedOn'),
    () => notHappened(reading, input),
    () => outside(reading, employment, input),
    () => endsFirst(payFrom, input.leaveTo, 'leaveTo'),
    () => countsMissing(input),
    () => overlapsLeave(reading, employmentId, pay, 'payFrom', { but: own }),
    () => (kind === 'smp' ? undefined : overlapsSickness(reading, employmentId, pay, 'payFrom')),
  );
}

/** The claim with its tests; the problem that stands in its way. `own` is the leave that it is recorded as already. */
export function testedFamily(reading: Reading, input: Input, own?: string): Result<WorkedFamily> {
  const employment = employmentById(reading, input.employmentId);
  const wrong = checkFamily(reading, input, own);
  if (wrong !== undefined || employment === undefined)
    return refused(wrong ?? problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const worked = workFamily(reading, employment, input, own);
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

function keepClaim(writing: Writing, id: string, { kind, paidWeeks, sharedWeeks, born, careTo }: Input): void {
  if (kind !== 'shpp' && kind !== 'sncp') return;
  const counts = kind === 'shpp' ? { paid: paidWeeks, shared: sharedWeeks ?? 0 } : {};
  const care = kind === 'sncp' ? { born, to: careTo } : {};
  writing.append('family_claim', {
    family_leave_id: id,
    paid_weeks: counts.paid ?? null,
    shared_weeks: counts.shared ?? null,
    born_on: care.born ?? null,
    care_to: care.to ?? null,
  });
}

/** What stands in the way of the leave alone: its days are wrong, its pay is not refused, or the leave itself is not given so soon. */
function leaveAloneWrong(reading: Reading, input: Input, worked: WorkedFamily): Problem | undefined {
  const { employmentId, kind, due, happened, payFrom } = input;
  const employment = employmentById(reading, employmentId);
  const outsideIt = employment && outsideEmployment(reading, employment, openSpan(payFrom, undefined), 'payFrom');
  if (outsideIt !== undefined) return outsideIt;
  const { wrong, refusals } = worked.tested;
  const first = wrong[0] ?? (refusals.length === 0 ? familyProblem(worked) : undefined);
  if (first !== undefined) return first;
  const { relevantWeek } = worked.tested.dates;
  const isOnlyEarnings = refusals.length > 0 && refusals.every(({ code }) => code === 'absence.earningsShort');
  if (isOnlyEarnings && relevantWeek.to >= reading.today)
    return problem('absence.earningsOpen', { pay: statutoryNames[kind], day: dayInWords(relevantWeek.to) }, 'payFrom');
  const isNorthernIreland = nationOf(reading, employment?.employerId ?? '') === 'northern_ireland';
  const name = nameFor(reading, 'employment', employmentId) ?? '';
  return leaveAloneProblem({ kind, isNorthernIreland, name, ...given({ due, happened }) }, refusals);
}

/**
 * Records a leave whose pay has passed every test; or, where its pay is refused and `isUnpaid` is said, the leave alone: holiday is earned
 * in it, and nothing is paid. Otherwise nothing is kept: family.issueForm says why on paper.
 */
export function recordFamily(writing: Writing, { file, isUnpaid = false, ...input }: InputOf<'family.record'>): Made {
  const worked = testedFamily(writing, input);
  if (!worked.ok) return worked;
  const wrong = isUnpaid ? leaveAloneWrong(writing, input, worked.value) : familyProblem(worked.value);
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
    leave_to: hasLeft(writing, input) ? lastPaidDay(input) : leaveToOf(input),
    asked_on: input.askedOn,
    proof_on: input.proofOn ?? null,
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
    words_digest: input.note === undefined || input.note === '' ? null : writing.keep({ note: input.note }),
  });
  if (isUnpaid) writing.append('family_leave_unpaid', { family_leave_id: id });
  keepClaim(writing, id, input);
  keepEarnings(writing, input.employmentId, worked.value.tested.dates.earningsTo, input.earnings);
  return done({ id });
}

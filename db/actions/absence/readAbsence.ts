import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { textIn, erased } from '#core/book/dueWords';
import { nothing } from '#core/money/pence';
import { unpaidMaternity } from '#core/pension/familyLeave';
import { standingOn } from '#core/pension/standing';
import { later } from '#core/time/day';
import { type FamilyLeave, familyLeavesOf, keepInTouchDays } from '#db/actions/absence/familyLeaves';
import { lastPayableDay } from '#db/actions/absence/lastPayableDay';
import { letterDue } from '#db/actions/absence/leaveLetter';
import { formDue } from '#db/actions/absence/formDue';
import { isFormMade } from '#db/actions/absence/issueForm';
import { holidayOver } from '#db/actions/absence/overHoliday';
import { paidSickDays, paidSoFar, paidStretches } from '#db/actions/absence/paidDays';
import { looksAt, proofsOf } from '#db/actions/absence/proofs';
import { type Sickness, qualifyingDaysOf, sicknessesOf, wholeSpells } from '#db/actions/absence/sicknesses';
import { smallEmployerAnswers } from '#db/actions/absence/smallEmployer';
import { type WorkedFamily, familyPreviewOf, isWorked, leaveLooksOf, workFamily } from '#db/actions/absence/workFamily';
import { type WorkedChain, asWorking, chainOf, pregnancyLooksOf, previewOf, workSickness } from '#db/actions/absence/workSickness';
import { given } from '#db/actions/given';
import { nameFor } from '#db/actions/named';
import { eventsOf } from '#db/actions/pension/events';
import { type Employment, employmentById } from '#db/actions/people/employments';
import { type Reading } from '#db/kernel/handlers';
import { whole } from '#db/rows';

type SicknessRead = OutputOf<'absence.read'>['sickness'][number];
type UnpaidMaternity = ReturnType<typeof unpaidMaternity>;
type FamilyRead = OutputOf<'absence.read'>['family'][number];

function wordsOf({ contentOf }: Reading, digest: string | undefined, name: string): string | undefined {
  return digest === undefined ? undefined : (textIn(contentOf(digest), name) ?? erased);
}

function takenBackOf(reading: Reading, digest: string | undefined): { readonly takenBack?: { readonly reason: string } } {
  const reason = wordsOf(reading, digest, 'reason');
  return reason === undefined ? {} : { takenBack: { reason } };
}

function sicknessRead(reading: Reading, sickness: Sickness, worked: readonly WorkedChain[]): SicknessRead {
  const { id, from, to, notifiedOn, exclusion, withheldTo, isElsewhere, wordsDigest, takenBackDigest } = sickness;
  const proofs = proofsOf(reading, id);
  const chain = chainOf(worked, id);
  const ill = { from, to: to ?? later(from, reading.today), ...given({ exclusion }) };
  const looks = isElsewhere ? [] : [...looksAt(from, ill.to, notifiedOn, proofs), ...pregnancyLooksOf(reading, sickness.employmentId, ill)];
  const form = chain === undefined || isElsewhere ? undefined : formDue(reading, chain.days, sickness);
  const holiday = takenBackDigest === undefined ? holidayOver(reading, { ...sickness, id }) : [];
  const empty = { linked: [], weeks: [], amount: 0, steps: [], needs: [], earningsTo: from, looks: [] };
  return {
    id,
    from,
    notifiedOn,
    isElsewhere,
    note: wordsOf(reading, wordsDigest, 'note') ?? '',
    proofs,
    pay: { ...(chain === undefined ? { ...empty, amount: paidSoFar([]).paid } : previewOf(chain, id, looks)), holiday },
    ...paidSoFar(paidSickDays(reading, id)),
    ...takenBackOf(reading, takenBackDigest),
    ...given({ to, exclusion, withheldTo, form: form && { reason: form.reason, by: form.by, isMade: isFormMade(reading, id) } }),
  };
}

/** Of maternity leave without its pay: what the employer may owe the pension all the same. */
function unpaidPension(reading: Reading, { kind, employmentId, payFrom, leaveTo, ended }: FamilyLeave): readonly UnpaidMaternity[] {
  if (kind !== 'smp' || standingOn(eventsOf(reading, employmentId), payFrom).kind !== 'member') return [];
  return [unpaidMaternity(nameFor(reading, 'employment', employmentId) ?? '', { from: payFrom, to: ended?.lastDay ?? leaveTo })];
}

/** What a leave is paid; of leave without pay nothing but the tests of it, and why. */
function payRead(reading: Reading, worked: WorkedFamily, leave: FamilyLeave): Pick<FamilyRead, 'pay' | 'unpaid'> {
  const pay = familyPreviewOf(worked, leave, leave.ended?.lastDay);
  if (leave.isUnpaid !== true) return { pay };
  const { refusals, steps } = worked.tested;
  const pension = unpaidPension(reading, leave);
  const looks = [...leaveLooksOf(worked, leave, leave.ended?.lastDay), ...pension.map(({ look }) => look)];
  const told = asWorking([...(worked.earnings?.steps ?? []), ...steps, ...pension.map(({ step }) => step)]);
  return {
    pay: { ...pay, weeks: [], amount: nothing, needs: [], steps: told, looks },
    unpaid: { reasons: refusals.map(({ sentence }) => sentence) },
  };
}

function familyRead(reading: Reading, employment: Employment, leave: FamilyLeave): FamilyRead | undefined {
  const { id, kind, isAdoption, due, matched, happened, payFrom, weeks, leaveTo, askedOn, proofOn, ended } = leave;
  const worked = workFamily(reading, employment, leave, id);
  if (!isWorked(worked)) return undefined;
  const evidenceNumber =
    leave.evidenceId === undefined
      ? undefined
      : reading.sql.one('SELECT number FROM evidence WHERE id = ?', [leave.evidenceId], { number: whole })?.number;
  return {
    id,
    kind,
    isAdoption,
    payFrom,
    payTo: lastPayableDay(reading, leave),
    weeks,
    leaveTo,
    askedOn,
    note: wordsOf(reading, leave.wordsDigest, 'note') ?? '',
    ...given({ paidWeeks: leave.paidWeeks, sharedWeeks: leave.sharedWeeks, born: leave.born, careTo: leave.careTo }),
    ...given({ movedFrom: leave.movedFrom, letter: letterDue(reading, leave) }),
    keepInTouch: [...keepInTouchDays(reading, id)],
    ...payRead(reading, worked, leave),
    ...paidSoFar(paidStretches(reading, id)),
    ...takenBackOf(reading, leave.takenBackDigest),
    ...given({ due, matched, happened, proofOn, evidenceNumber }),
    ...(ended === undefined ? {} : { ended: { lastDay: ended.lastDay, reason: wordsOf(reading, ended.reasonDigest, 'reason') ?? '' } }),
  };
}

/** Sickness and family leave of one employment, newest first, with what each is paid and what is still to say. */
export function readAbsence(reading: Reading, { employmentId }: InputOf<'absence.read'>): Result<OutputOf<'absence.read'>> {
  const employment = employmentById(reading, employmentId);
  if (employment === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const sicknesses = sicknessesOf(reading, employmentId);
  const worked = workSickness(reading, employmentId, wholeSpells(sicknesses, reading.today));
  return done({
    employmentId,
    assistantId: employment.assistantId,
    name: nameFor(reading, 'employment', employmentId) ?? '',
    employer: nameFor(reading, 'employer', employment.employerId) ?? '',
    employerId: employment.employerId,
    today: reading.today,
    qualifyingDays: qualifyingDaysOf(reading, employmentId)
      .map(({ from, weekdays }) => ({ from, weekdays: [...weekdays] }))
      .toReversed(),
    sickness: sicknesses.map((one) => sicknessRead(reading, one, worked)).toReversed(),
    family: familyLeavesOf(reading, employmentId)
      .flatMap((leave) => familyRead(reading, employment, leave) ?? [])
      .toReversed(),
    smallEmployer: [...smallEmployerAnswers(reading, employment.employerId)],
  });
}

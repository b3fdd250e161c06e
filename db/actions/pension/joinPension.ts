import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { checkJoining } from '#core/pension/checkEvent';
import { dayInWords } from '#core/time/words';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { firstProblem, notYet } from '#db/actions/named';
import { type Employment, employmentById } from '#db/actions/pay/employments';
import { toGiveBack } from '#db/actions/pension/contributed';
import { eventsOf } from '#db/actions/pension/events';
import { pensionPerson } from '#db/actions/pension/person';
import { schemeById, termsOn } from '#db/actions/pension/schemes';
import { type Reading, type Writing } from '#db/kernel/handlers';

type Input = InputOf<'pension.join'>;

function wrongScheme(reading: Reading, { employerId }: Employment, { schemeId, day }: Input): Problem | undefined {
  const scheme = schemeById(reading, schemeId);
  if (scheme === undefined) return problem('input.notFound', { what: 'pension scheme' }, 'schemeId');
  if (scheme.employerId !== employerId) return problem('pension.otherEmployer', { scheme: scheme.name }, 'schemeId');
  return termsOn(reading, schemeId, day) === undefined
    ? problem('pension.noTerms', { scheme: scheme.name, day: dayInWords(day) }, 'day')
    : undefined;
}

/** One payslip pays one scheme: what another still has to give back comes first. */
function refundFirst(reading: Reading, { id, name }: Employment, schemeId: string): Problem | undefined {
  const back = toGiveBack(reading, eventsOf(reading, id)).find((one) => one.schemeId !== schemeId);
  return back && problem('pension.refundFirst', { name, scheme: schemeById(reading, back.schemeId)?.name ?? '' }, 'schemeId');
}

/** A PA becomes a member: enrolled, enrolled again, opted in, or joined. Contributions begin with the pay period of the day. */
export function joinPension(writing: Writing, input: Input): Made {
  const employment = employmentById(writing, input.employmentId);
  if (employment === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const { kind, day, setUpOn, noticeOn, ownHundredths } = input;
  const wrong = firstProblem(
    () => checkJoining(pensionPerson(writing, employment), { kind, day, ...given({ noticeOn, ownHundredths }) }),
    () => wrongScheme(writing, employment, input),
    () => refundFirst(writing, employment, input.schemeId),
    () => notYet(writing, setUpOn, 'setUpOn'),
    () => (noticeOn === undefined ? undefined : notYet(writing, noticeOn, 'noticeOn')),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('pension_event');
  writing.append('pension_event', {
    id,
    employment_id: employment.id,
    kind,
    day,
    scheme_id: input.schemeId,
    set_up_on: setUpOn,
    notice_on: noticeOn ?? null,
    own_hundredths: ownHundredths ?? null,
    evidence_id: input.file === undefined ? null : writing.keepFile(input.file).id,
  });
  return done({ id });
}

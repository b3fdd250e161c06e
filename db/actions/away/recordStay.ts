import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Day, addMonths, doOverlap } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { endsFirst, openSpan, spanWords } from '#db/actions/absence/checks';
import { type StoredStay, fundersOf, keptOfStay, standingStays, stayById } from '#db/actions/away/stays';
import { type Made } from '#db/actions/made';
import { firstProblem, missing, nameFor, notYet } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';

type Input = InputOf<'stay.record'>;

function overlaps(reading: Reading, { beneficiaryId, from, to }: Input): Problem | undefined {
  const span = openSpan(from, to);
  const other = standingStays(reading, span).find(
    (one) => one.beneficiaryId === beneficiaryId && doOverlap(openSpan(one.from, one.to), span),
  );
  return other && problem('away.stayOverlaps', { name: other.beneficiary, when: spanWords(other.from, other.to) }, 'from');
}

/** Days that a beneficiary is in hospital, or elsewhere without their PAs; open while the last day is not known. */
export function recordStay(writing: Writing, input: Input): Made {
  const wrong = firstProblem(
    () => missing(writing, 'beneficiary', input.beneficiaryId, 'beneficiaryId'),
    () => endsFirst(input.from, input.to, 'to'),
    () => overlaps(writing, input),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('hospital_stay');
  const { note } = input;
  writing.append('hospital_stay', {
    id,
    beneficiary_id: input.beneficiaryId,
    place: input.place,
    from_day: input.from,
    to_day: input.to ?? null,
    words_digest: note === undefined || note === '' ? null : writing.keep({ note }),
  });
  return done({ id });
}

/** A stay that stands; problems input.notFound, away.stayTakenBack. */
function standing(reading: Reading, id: string): Result<StoredStay> {
  const stay = stayById(reading, id);
  if (stay === undefined) return refused(problem('input.notFound', { what: 'stay' }, 'id'));
  return stay.reasonDigest === undefined ? done(stay) : refused(problem('away.stayTakenBack', {}, 'id'));
}

/** away.stayPaid where a standing payslip kept a day of it paid that is after `from`; any day where none is told. */
function paidAfter(reading: Reading, id: string, after: Day | undefined, field: string): Problem | undefined {
  const paid = keptOfStay(reading, id).find(({ to }) => after === undefined || to > after);
  return paid && problem('away.stayPaid', { span: spanWords(paid.from, paid.to), number: String(paid.payslip) }, field);
}

/** The last day of a stay that went on. */
export function endStay(writing: Writing, { id, to }: InputOf<'stay.end'>): Made {
  const found = standing(writing, id);
  if (!found.ok) return found;
  const stay = found.value;
  if (stay.to !== undefined) return refused(problem('away.stayEnded', { on: dayInWords(stay.to) }, 'id'));
  const wrong = firstProblem(
    () => endsFirst(stay.from, to, 'to'),
    () => notYet(writing, to, 'to'),
    () => paidAfter(writing, id, to, 'to'),
  );
  if (wrong !== undefined) return refused(wrong);
  writing.append('hospital_stay_ended', { hospital_stay_id: id, to_day: to });
  return done({ id });
}

/** Takes a stay back with its reason. What was kept paid for it has to be made void first. */
export function takeBackStay(writing: Writing, { id, reason }: InputOf<'stay.takeBack'>): Made {
  const found = standing(writing, id);
  if (!found.ok) return found;
  const wrong = paidAfter(writing, id, undefined, 'id');
  if (wrong !== undefined) return refused(wrong);
  writing.append('hospital_stay_taken_back', { hospital_stay_id: id, reason_digest: writing.keep({ reason }) });
  return done({ id });
}

/** That a funder was told of a stay, and what they said, with their letter where there is one. */
export function tellFunder(writing: Writing, { id: stayId, funderId, toldOn, words, file }: InputOf<'stay.told'>): Made {
  const found = standing(writing, stayId);
  if (!found.ok) return found;
  const stay = found.value;
  const wrong = firstProblem(
    () => missing(writing, 'funder', funderId, 'funderId'),
    () => notYet(writing, toldOn, 'toldOn'),
    () =>
      fundersOf(writing, stay.beneficiaryId, stay.from).some((one) => one.id === funderId)
        ? undefined
        : problem('away.notTheirFunder', { name: nameFor(writing, 'beneficiary', stay.beneficiaryId) ?? '' }, 'funderId'),
    () => (toldOn < addMonths(stay.from, -12) ? problem('away.toldEarly', { from: dayInWords(stay.from) }, 'toldOn') : undefined),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('stay_told');
  writing.append('hospital_stay_told', {
    id,
    hospital_stay_id: stayId,
    funder_id: funderId,
    told_on: toldOn,
    words_digest: writing.keep({ words }),
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
  });
  return done({ id });
}

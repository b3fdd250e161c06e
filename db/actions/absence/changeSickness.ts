import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { dayInWords, spanInWords } from '#core/time/words';
import { endsFirst, spanWords } from '#db/actions/absence/checks';
import { paidSickDays } from '#db/actions/absence/paidDays';
import { keepProof } from '#db/actions/absence/proofs';
import { type Sickness, sicknessById } from '#db/actions/absence/sicknesses';
import { type Made } from '#db/actions/made';
import { firstProblem, missing } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';

/** A sickness that stands; problems input.notFound, absence.takenBack. */
export function standingSickness(reading: Reading, id: string): Result<Sickness> {
  const found = sicknessById(reading, id);
  if (found === undefined) return refused(problem('input.notFound', { what: 'sickness' }, 'id'));
  return found.takenBackDigest === undefined ? done(found) : refused(problem('absence.takenBack', {}, 'id'));
}

/** absence.paid where a standing payslip has paid a day of it after `from`; all of it where no day is told. */
function paidAfter(reading: Reading, { id }: Sickness, after: string, field: string): Problem | undefined {
  const paid = paidSickDays(reading, id).filter(({ day }) => day > after);
  const [first, last] = [paid[0], paid.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const span = first.day === last.day ? dayInWords(first.day) : spanInWords({ from: first.day, to: last.day });
  return problem('absence.paid', { span, number: String(first.payslip) }, field);
}

/** The last day of a sickness that went on. Days that were paid before it was known stay paid. */
export function endSickness(writing: Writing, { id, to }: InputOf<'sickness.end'>): Made {
  const found = standingSickness(writing, id);
  if (!found.ok) return found;
  const sickness = found.value;
  if (sickness.to !== undefined) return refused(problem('absence.ended', { day: dayInWords(sickness.to) }, 'id'));
  const wrong = firstProblem(
    () => endsFirst(sickness.from, to, 'to'),
    () => paidAfter(writing, sickness, to, 'to'),
  );
  if (wrong !== undefined) return refused(wrong);
  writing.append('sickness_ended', { sickness_id: id, to_day: to });
  return done({ id });
}

/** The PA's own statement or a fit note, with its file where there is one. */
export function proveSickness(writing: Writing, { id, file, ...proof }: InputOf<'sickness.prove'>): Made {
  const found = standingSickness(writing, id);
  if (!found.ok) return found;
  const { from, to } = found.value;
  const wrong = endsFirst(proof.from, proof.to, 'to');
  if (wrong !== undefined) return refused(wrong);
  if (proof.to < from || (to !== undefined && proof.from > to)) {
    return refused(problem('absence.fitNoteOutside', { span: spanWords(from, to) }, 'from'));
  }
  return done({ id: keepProof(writing, id, proof, file) });
}

/** Takes a sickness back with its reason. What was paid of it has to be made void first. */
export function takeBackSickness(writing: Writing, { id, reason }: InputOf<'sickness.takeBack'>): Made {
  const found = standingSickness(writing, id);
  if (!found.ok) return found;
  const wrong = paidAfter(writing, found.value, '', 'id');
  if (wrong !== undefined) return refused(wrong);
  writing.append('sickness_taken_back', { sickness_id: id, reason_digest: writing.keep({ reason }) });
  return done({ id });
}

/** The days of the week on which a PA would usually work, agreed for sick pay from a day on. */
export function agreeQualifyingDays(writing: Writing, { employmentId, from, weekdays }: InputOf<'sickness.qualifyingDays'>): Made {
  const days = [...new Set(weekdays)].toSorted((a, b) => a - b);
  const wrong = firstProblem(
    () => missing(writing, 'employment', employmentId, 'employmentId'),
    () => (days.length === 0 ? problem('absence.noDays', {}, 'weekdays') : undefined),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('qualifying_days');
  writing.append('qualifying_days', { id, employment_id: employmentId, from_day: from, weekdays: days.join('') });
  return done({ id });
}

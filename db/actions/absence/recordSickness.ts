import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type SickSpell } from '#core/statutory/spells';
import { later } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { endsFirst, openSpan, outsideEmployment, overlapsLeave, overlapsSickness, spanWords, worked } from '#db/actions/absence/checks';
import { keepEarnings } from '#db/actions/absence/earnings';
import { holidayOver, keepHolidayWord, unsaidHoliday } from '#db/actions/absence/overHoliday';
import { type Proof, keepProof, looksAt } from '#db/actions/absence/proofs';
import { sicknessesOf, wholeSpells } from '#db/actions/absence/sicknesses';
import { type WorkedChain, chainOf, pregnancyLooksOf, previewOf, workSickness } from '#db/actions/absence/workSickness';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { firstProblem, notYet } from '#db/actions/named';
import { employmentById } from '#db/actions/people/employments';
import { type Reading, type Writing } from '#db/kernel/handlers';

type Input = InputOf<'sickness.preview'>;

const newId = 'sickness-new';

function toldEarly({ from, notifiedOn }: Input): Problem | undefined {
  return notifiedOn < from ? problem('absence.notifiedEarly', { from: dayInWords(from) }, 'notifiedOn') : undefined;
}

/** Everything that must be so of a sickness before it is recorded. */
function checkSickness(reading: Reading, input: Input): Problem | undefined {
  const { employmentId, from, to } = input;
  const employment = employmentById(reading, employmentId);
  if (employment === undefined) return problem('input.notFound', { what: 'employment' }, 'employmentId');
  const span = openSpan(from, to);
  return firstProblem(
    () => endsFirst(from, to, 'to'),
    () => notYet(reading, from, 'from'),
    () => outsideEmployment(reading, employment, span, 'from'),
    () => toldEarly(input),
    () => overlapsSickness(reading, employmentId, span, 'from'),
    () => overlapsLeave(reading, employmentId, span, 'from', { isSickness: true }),
    () => worked(reading, employmentId, span, 'from'),
  );
}

function workNew(reading: Reading, { employmentId, from, to, exclusion, withheldTo, isElsewhere, earnings }: Input): WorkedChain {
  const spell: SickSpell = { id: newId, from, to: to ?? later(from, reading.today), isElsewhere, ...given({ exclusion, withheldTo }) };
  const standing = wholeSpells(sicknessesOf(reading, employmentId), reading.today);
  const found = chainOf(workSickness(reading, employmentId, [...standing, spell], { spellId: newId, earnings }), newId);
  if (found === undefined) throw new Error('the new sickness stands in one of the chains');
  return found;
}

/** What a sickness would be paid, before it is recorded. */
export function previewSickness(reading: Reading, input: Input): Result<OutputOf<'sickness.preview'>> {
  const wrong = checkSickness(reading, input);
  if (wrong !== undefined) return refused(wrong);
  const ill = { from: input.from, to: input.to ?? later(input.from, reading.today), ...given({ exclusion: input.exclusion }) };
  const looks = [...looksAt(ill.from, ill.to, input.notifiedOn, []), ...pregnancyLooksOf(reading, input.employmentId, ill)];
  const holiday = holidayOver(reading, { employmentId: input.employmentId, from: input.from, ...given({ to: input.to }) });
  return done({ ...previewOf(workNew(reading, input), newId, looks), holiday });
}

function proofOutside({ from, to }: Input, proof: Proof | undefined): Problem | undefined {
  if (proof === undefined) return undefined;
  const isInside = proof.from <= proof.to && proof.to >= from && (to === undefined || proof.from <= to);
  return isInside ? undefined : problem('absence.fitNoteOutside', { span: spanWords(from, to) }, 'proof.from');
}

function sickOf({ employmentId, from, to, holiday, holidayMinutes }: Input) {
  return { employmentId, from, ...given({ to, holiday, holidayMinutes }) };
}

/** Records days in a row of sickness, open while the last day is not known. Earnings are kept where the book needs them. */
export function recordSickness(writing: Writing, { proof, file, ...input }: InputOf<'sickness.record'>): Made {
  const wrong = checkSickness(writing, input) ?? proofOutside(input, proof) ?? unsaidHoliday(writing, sickOf(input));
  if (wrong !== undefined) return refused(wrong);
  const { chain } = workNew(writing, input);
  const id = writing.newId('sickness');
  writing.append('sickness', {
    id,
    employment_id: input.employmentId,
    from_day: input.from,
    to_day: input.to ?? null,
    notified_on: input.notifiedOn,
    exclusion: input.exclusion ?? null,
    withheld_to: input.withheldTo ?? null,
    is_elsewhere: input.isElsewhere ? 1 : 0,
    words_digest: input.note === undefined || input.note === '' ? null : writing.keep({ note: input.note }),
  });
  keepHolidayWord(writing, { id, ...sickOf(input) }, input);
  keepEarnings(writing, input.employmentId, chain.from, input.earnings);
  if (proof !== undefined) keepProof(writing, id, proof, file);
  return done({ id });
}

import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { nextReEnrolment } from '#core/pension/dates';
import { dayInWords } from '#core/time/words';
import { type Made } from '#db/actions/made';
import { firstProblem, missing, notYet } from '#db/actions/named';
import { dutiesStart, reEnrolmentsOf } from '#db/actions/pension/duties';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day } from '#db/rows';

/** The day on which an employer's duties began. The newest word stands, until a re-enrolment day rests on it. */
export function setPensionDuties(writing: Writing, { employerId, startsOn }: InputOf<'pension.duties'>): Made {
  const wrong = firstProblem(
    () => missing(writing, 'employer', employerId, 'employerId'),
    () => (reEnrolmentsOf(writing, employerId).length > 0 ? problem('pension.dutiesFixed', {}, 'startsOn') : undefined),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('pension_duties');
  writing.append('pension_duties', { id, employer_id: employerId, starts_on: startsOn });
  return done({ id });
}

/** The days of which the next re-enrolment is one; a problem where duties are not recorded. */
function outsideWindow(reading: Reading, { employerId, day: chosen }: InputOf<'pension.reEnrol'>): Problem | undefined {
  const since = reEnrolmentsOf(reading, employerId).at(-1)?.day ?? dutiesStart(reading, employerId);
  if (since === undefined) return problem('pension.noDuties', {});
  const { window } = nextReEnrolment(since);
  const isOutside = chosen < window.from || chosen > window.to;
  return isOutside ? problem('pension.reEnrolOutside', { from: dayInWords(window.from), to: dayInWords(window.to) }, 'day') : undefined;
}

/** Chooses the day on which whoever opted out or left is enrolled again. */
export function chooseReEnrolment(writing: Writing, input: InputOf<'pension.reEnrol'>): Made {
  const wrong = firstProblem(
    () => missing(writing, 'employer', input.employerId, 'employerId'),
    () => outsideWindow(writing, input),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('pension_re_enrolment');
  writing.append('pension_re_enrolment', { id, employer_id: input.employerId, day: input.day });
  return done({ id });
}

function declaredAlready({ sql }: Reading, { employerId, kind }: InputOf<'pension.declare'>): Problem | undefined {
  if (kind === 'redeclaration') return undefined;
  const row = sql.one("SELECT done_on FROM pension_declaration WHERE employer_id = ? AND kind = 'declaration' LIMIT 1", [employerId], {
    done_on: day,
  });
  return row && problem('pension.declaredAlready', { day: dayInWords(row.done_on) }, 'doneOn');
}

/** Records that compliance was declared to the Pensions Regulator, online, and where the proof is. */
export function declarePension(writing: Writing, input: InputOf<'pension.declare'>): Made {
  const { employerId, kind, doneOn, words, file } = input;
  const wrong = firstProblem(
    () => missing(writing, 'employer', employerId, 'employerId'),
    () => (dutiesStart(writing, employerId) === undefined ? problem('pension.noDuties', {}) : undefined),
    () => notYet(writing, doneOn, 'doneOn'),
    () => declaredAlready(writing, input),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('pension_declaration');
  writing.append('pension_declaration', {
    id,
    employer_id: employerId,
    kind,
    done_on: doneOn,
    words_digest: words === undefined ? null : writing.keep({ words }),
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
  });
  return done({ id });
}

import { canonicalJson } from '#core/contract/canonical-json';
import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { firstProblem, missing } from '#db/actions/named';
import { type Writing } from '#db/kernel/handlers';

type Input = InputOf<'employment.agree'>;

/** Payslips tell rates apart by their names. */
function rateTwice({ terms: { rates } }: Input): Problem | undefined {
  const at = rates.findIndex(({ name }, place) => rates.findIndex((other) => other.name === name) < place);
  const again = rates[at];
  return again && problem('people.rateTwice', { name: again.name }, `terms.rates.${String(at)}.name`);
}

/** The pay agreement in force from a day, as the contract says it. A later one follows it; one from the same day stands in its place. */
export function agreeTerms(writing: Writing, input: Input): Made {
  const wrong = firstProblem(
    () => missing(writing, 'employment', input.employmentId, 'employmentId'),
    () => rateTwice(input),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('agreement');
  writing.append('agreement', {
    id,
    employment_id: input.employmentId,
    from_day: input.from,
    week_minutes: input.weekMinutes ?? null,
    terms: canonicalJson(input.terms),
    evidence_id: input.file === undefined ? null : writing.keepFile(input.file).id,
  });
  return done({ id });
}

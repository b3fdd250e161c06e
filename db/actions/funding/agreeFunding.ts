import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { firstProblem, notYet } from '#db/actions/named';
import { type PlanLine, notInForce, planLineById } from '#db/actions/planLines';
import { type Writing } from '#db/kernel/handlers';

type Input = InputOf<'funding.agree'>;

function unknownLine(field: string): Problem {
  return problem('input.notFound', { what: 'plan line' }, field);
}

/** What is wrong with a line of other money that is to bear a part. */
function unfit(own: PlanLine, other: PlanLine, from: Input['from'], field: string): Problem | undefined {
  if (other.id === own.id) return undefined;
  if (other.streamId === own.streamId) return problem('funding.sameMoney', { line: other.name }, field);
  if (other.beneficiaryId !== own.beneficiaryId) return problem('funding.otherPerson', { line: other.name }, field);
  if (other.category !== own.category) return problem('funding.otherKind', { line: other.name }, field);
  if (other.rule === 'not_allowed') return problem('money.notAllowed', { line: other.name }, field);
  return notInForce(other, from, field);
}

function linesOf(writing: Writing, own: PlanLine, { shares, from }: Input): Result<readonly PlanLine[]> {
  const lines: PlanLine[] = [];
  for (const [at, { planLineId }] of shares.entries()) {
    const field = `shares.${String(at)}.planLineId`;
    const line = planLineById(writing, planLineId);
    if (line === undefined) return refused(unknownLine(field));
    if (lines.some(({ id }) => id === line.id)) return refused(problem('funding.lineTwice', { line: line.name }, field));
    const wrong = unfit(own, line, from, field);
    if (wrong !== undefined) return refused(wrong);
    lines.push(line);
  }
  return done(lines);
}

/**
 * Who pays for a plan line from a day on: the line itself, alone or with lines of other money. What was recorded before stays where it is;
 * what is recorded for a day from then on is shared so, to the penny. Of two agreements from one day the later stands.
 */
export function agreeFunding(writing: Writing, input: Input): Made {
  const own = planLineById(writing, input.planLineId);
  if (own === undefined) return refused(unknownLine('planLineId'));
  const lines = linesOf(writing, own, input);
  if (!lines.ok) return lines;
  const { from, shares, agreedOn, agreedBy, file } = input;
  const wrong = firstProblem(
    () =>
      shares.some(({ planLineId }) => planLineId === own.id) ? undefined : problem('funding.withoutItself', { line: own.name }, 'shares'),
    () => (shares.reduce((so, { hundredths }) => so + hundredths, 0) === 10_000 ? undefined : problem('funding.notShared', {}, 'shares')),
    () => notInForce(own, from, 'from'),
    () => notYet(writing, agreedOn, 'agreedOn'),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('funding');
  writing.append('funding', {
    id,
    plan_line_id: own.id,
    from_day: from,
    agreed_on: agreedOn,
    words_digest: writing.keep({ agreedBy }),
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
  });
  // The line's own share comes first: it is the one that the person chose, and chooses again.
  for (const { planLineId, hundredths } of shares.toSorted((a, b) => Number(b.planLineId === own.id) - Number(a.planLineId === own.id)))
    writing.append('funding_share', { funding_id: id, plan_line_id: planLineId, hundredths });
  return done({ id });
}

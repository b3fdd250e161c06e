import { problem, type Problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { endsBeforeStart, firstProblem, missing, nameFor } from '#db/actions/named';
import { takeBack } from '#db/actions/plan/parts';
import { planLineById } from '#db/actions/planLines';
import { type Reading, type Writing } from '#db/kernel/handlers';

type Input = InputOf<'budget.explain'>;

function lineProblem(reading: Reading, { streamId, planLineId }: Input): Problem | undefined {
  if (planLineId === undefined) return undefined;
  const line = planLineById(reading, planLineId);
  if (line === undefined) return problem('input.notFound', { what: 'plan line' }, 'planLineId');
  if (line.streamId === streamId) return undefined;
  return problem('plan.otherMoney', { line: line.name, stream: nameFor(reading, 'stream', streamId) ?? '' }, 'planLineId');
}

/** Why less was spent than planned, of one line or of all the money. */
export function explainBudget(writing: Writing, input: Input): Made {
  const { streamId, planLineId = null, kind, from, to, words } = input;
  const wrong = firstProblem(
    () => missing(writing, 'stream', streamId, 'streamId'),
    () => lineProblem(writing, input),
    () => endsBeforeStart('The reason', from, to),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('plan_reason');
  const row = { id, stream_id: streamId, plan_line_id: planLineId, kind, from_day: from, to_day: to ?? null };
  writing.append('plan_reason', { ...row, words_digest: writing.keep({ words }) });
  return done({ id });
}

export function takeReasonBack(writing: Writing, input: InputOf<'budget.takeBack'>): Made {
  return takeBack(writing, 'plan_reason', input);
}

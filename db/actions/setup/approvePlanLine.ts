import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Day } from '#core/time/day';
import { type Made } from '#db/actions/made';
import { firstProblem, missing, notYet } from '#db/actions/named';
import { type Writing } from '#db/kernel/handlers';

/** Adds the funder's agreement to spend on a line: who agreed, when, and the letter where there is one. Answers its id. */
export function recordApproval(
  writing: Writing,
  {
    planLineId,
    by,
    on,
    evidence = null,
  }: { readonly planLineId: string; readonly by: string; readonly on: Day; readonly evidence?: string | null },
): string {
  const id = writing.newId('plan_approval');
  const words = writing.keep({ by });
  writing.append('plan_approval', { id, plan_line_id: planLineId, agreed_on: on, words_digest: words, evidence_id: evidence });
  return id;
}

export function approvePlanLine(writing: Writing, { id, by, on, file }: InputOf<'planLine.approve'>): Made {
  const wrong = firstProblem(
    () => missing(writing, 'plan_line', id, 'id'),
    () => notYet(writing, on, 'on'),
  );
  if (wrong !== undefined) return refused(wrong);
  const evidence = file === undefined ? null : writing.keepFile(file).id;
  return done({ id: recordApproval(writing, { planLineId: id, by, on, evidence }) });
}

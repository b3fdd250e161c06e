import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { firstProblem, missing } from '#db/actions/named';
import { belowNothing, unknownYear } from '#db/actions/people/taxYears';
import { type Writing } from '#db/kernel/handlers';

/** Whether an employer claims the Employment Allowance for a tax year, and what an earlier payroll used of it. The newest word stands. */
export function claimAllowance(writing: Writing, { employerId, taxYear, claimed, usedBefore }: InputOf<'employer.claimAllowance'>): Made {
  const wrong = firstProblem(
    () => missing(writing, 'employer', employerId, 'employerId'),
    () => unknownYear(writing, taxYear, 'taxYear'),
    () => belowNothing({ usedBefore }),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('allowance');
  const row = { id, employer_id: employerId, tax_year: taxYear, claimed: claimed ? 1 : 0, used_before_pence: usedBefore };
  writing.append('employer_allowance', row);
  return done({ id });
}

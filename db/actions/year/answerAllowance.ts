import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { claimAllowance } from '#db/actions/people/claimAllowance';
import { type Writing } from '#db/kernel/handlers';

/** The Employment Allowance with what was answered about it. Household work rules it out; a PA who is shared wants a reason. */
export function answerAllowance(writing: Writing, { careOnly, shared, household, words, ...claim }: InputOf<'allowance.answer'>): Made {
  if (claim.claimed && (household || !careOnly)) return refused(problem('year.allowanceNotCare', {}, household ? 'household' : 'careOnly'));
  if (claim.claimed && shared && words === undefined) return refused(problem('year.allowanceReason', {}, 'words'));
  const made = claimAllowance(writing, claim);
  if (!made.ok) return made;
  writing.append('allowance_answer', {
    employer_allowance_id: made.value.id,
    care_only: careOnly ? 1 : 0,
    shared: shared ? 1 : 0,
    household: household ? 1 : 0,
    words_digest: writing.keep({ words: words ?? '' }),
  });
  return done({ id: made.value.id });
}

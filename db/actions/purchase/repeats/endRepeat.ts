import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { noRepeat, repeatById } from '#db/actions/purchase/repeats/repeatRow';
import { type Writing } from '#db/kernel/handlers';

/** It has stopped: nothing is proposed for a later day. What was recorded stays. */
export function endRepeat(writing: Writing, { repeatId, lastDay, reason }: InputOf<'purchase.endRepeat'>): Made {
  const repeat = repeatById(writing, repeatId);
  if (repeat === undefined) return refused(noRepeat());
  if (repeat.lastDay !== undefined) return refused(problem('repeat.hasEnded', {}, 'repeatId'));
  writing.append('purchase_repeat_ended', { repeat_id: repeatId, last_day: lastDay, reason_digest: writing.keep({ reason }) });
  return done({ id: repeatId });
}

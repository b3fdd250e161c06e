import { done } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { waitingOn } from '#db/actions/purchase/repeats/buyAgain';
import { type Writing } from '#db/kernel/handlers';

/** It did not happen that time, and why. */
export function skipRepeat(writing: Writing, { repeatId, day, reason }: InputOf<'purchase.skip'>): Made {
  const repeat = waitingOn(writing, repeatId, day);
  if (!repeat.ok) return repeat;
  writing.append('purchase_repeat_skipped', { repeat_id: repeatId, day, reason_digest: writing.keep({ reason }) });
  return done({ id: repeatId });
}

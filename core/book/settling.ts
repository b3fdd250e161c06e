import { type Pence, total } from '#core/money/pence';
import { share } from '#core/money/share';

/**
 * How a payment of part of a shared due falls on its shares: in proportion to what each has left. No part is ever below nothing
 * or above what its share has left, and the last payment leaves nothing. (Differences of cumulative shares would do neither:
 * with three shares or more, a further penny can take one back from a share that had it.)
 * `left` and the answer are in the same order. Throws RangeError where the amount is not within what is left.
 */
export function settleShares(amount: Pence, left: readonly Pence[]): readonly Pence[] {
  if (amount <= 0 || amount > total(left) || left.some((one) => one < 0)) throw new RangeError('more than is left to settle');
  return share(amount, left);
}

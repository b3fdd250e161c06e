import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type Pence, absolute, nothing, pence, subtract } from '#core/money/pence';
import { pounds } from '#core/money/words';

/** `inHand` is what `added` comes to: the sum that was agreed, or the nearest there is. Pence. */
export type InHand = { readonly added: Pence; readonly inHand: Pence; readonly isExact: boolean };

/** Looked at on either side: tax counts whole pounds, loans are taken in whole pounds, so that pay in hand steps back by up to £3. */
const beside = 1_500;

/** Pence that pay in hand rises by at most where a penny is added: the penny, and what holiday rolled up with it is rounded to. */
const steepest = 2;

/** A PA’s pay added is looked for below this. */
const limit = 10_000_000;

/**
 * What must be added to pay so that so much is left in hand ("I agreed £500 in hand"). Pay in hand rises with pay but for steps of a
 * few pounds, so the place is found by halving and every penny about it is tried: the least sum that comes to it exactly, or else to
 * the nearest penny, upwards where two are as near. Problems inHand.below, inHand.tooMuch, and whatever `inHandOf` refuses.
 */
export function addForInHand(agreed: Pence, inHandOf: (added: Pence) => Result<Pence>): Result<InHand> {
  const none = inHandOf(nothing);
  if (!none.ok) return none;
  if (none.value >= agreed) return refused(problem('inHand.below', { least: pounds(none.value) }, 'inHand'));
  let [low, high] = [0, limit];
  const most = inHandOf(pence(high));
  if (!most.ok) return most;
  if (most.value < agreed) return refused(problem('inHand.tooMuch', { most: pounds(most.value) }, 'inHand'));
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const found = inHandOf(pence(middle));
    if (!found.ok) return found;
    if (found.value < agreed) low = middle;
    else high = middle;
  }
  return nearest(agreed, Math.max(0, high - beside), Math.min(limit, high + beside), inHandOf);
}

function nearest(agreed: Pence, from: number, to: number, inHandOf: (added: Pence) => Result<Pence>): Result<InHand> {
  let best: InHand | undefined;
  for (let tried = from, ahead = 1; tried <= to; tried += ahead) {
    const found = inHandOf(pence(tried));
    if (!found.ok) return found;
    const one = { added: pence(tried), inHand: found.value, isExact: found.value === agreed };
    if (one.isExact) return done(one);
    const [off, bestOff] = [absolute(subtract(one.inHand, agreed)), best && absolute(subtract(best.inHand, agreed))];
    const isNearer =
      bestOff === undefined || off < bestOff || (off === bestOff && one.inHand > agreed && (best?.inHand ?? agreed) < agreed);
    if (isNearer) best = one;
    // No sum on the way there can come to it, nor nearer than the one where it is passed.
    ahead = Math.max(1, Math.floor(subtract(agreed, one.inHand) / steepest));
  }
  if (best === undefined) throw new RangeError('no pay was tried');
  return done(best);
}

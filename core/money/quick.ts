import { type Pence, pence } from './pence.ts';
import { type Rate } from './rate.ts';

/**
 * The same roundings as rate.ts for sums that come in hundreds of thousands. Plain numbers are exact here: a product within
 * 2^53 is a whole number, and its quotient falls short of the next whole number by at least 1/below, which a double still
 * tells apart. Beyond 2^53 the sum is done with BigInt instead.
 */

/** `whole × above ÷ below`, cut down to a whole number. `whole` is a safe integer of any unit, not negative. */
export function floorOf(whole: number, { above, below }: Rate): number {
  const product = whole * above;
  if (product <= Number.MAX_SAFE_INTEGER) return Math.floor(product / below);
  return Number((BigInt(whole) * BigInt(above)) / BigInt(below));
}

/** `whole × above ÷ below`, raised to a whole number. `whole` is a safe integer of any unit, not negative. */
export function ceilingOf(whole: number, { above, below }: Rate): number {
  const product = whole * above;
  if (product <= Number.MAX_SAFE_INTEGER) return Math.ceil(product / below);
  return Number((BigInt(whole) * BigInt(above) + BigInt(below) - 1n) / BigInt(below));
}

/** A part of a sum that is not negative, down to the penny. */
export function downToPennyOf(sum: Pence, of: Rate): Pence {
  return pence(floorOf(sum, of));
}

/** A part of a sum that is not negative, down to the pound. */
export function downToPoundOf(sum: Pence, of: Rate): Pence {
  return pence(Math.floor(floorOf(sum, of) / 100) * 100);
}

/** A part of a sum that is not negative, to the penny as National Insurance has it: see niPenny. */
export function niPennyOf(sum: Pence, { above, below }: Rate): Pence {
  return pence(Math.floor((floorOf(sum, { above: above * 10, below }) + 4) / 10));
}

/** Whole pounds in a sum that is not negative. */
export function poundsIn(sum: Pence): number {
  return Math.floor(sum / 100);
}

/** A whole number of pounds. */
export function fromPounds(whole: number): Pence {
  return pence(whole * 100);
}

/** How much of a sum lies above `from` and not above `to`. */
export function between(sum: Pence, from: Pence, to: Pence): Pence {
  const top = sum < to ? sum : to;
  return top > from ? pence(top - from) : pence(0);
}

/** How much of a sum lies above `from`. */
export function above(sum: Pence, from: Pence): Pence {
  return sum > from ? pence(sum - from) : pence(0);
}

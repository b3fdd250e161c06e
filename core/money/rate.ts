import { type Pence, pence } from './pence.ts';

/** A ratio of two whole numbers: 15% is `rate(15, 100)`. `below` is always positive. */
export type Rate = { readonly above: number; readonly below: number };

/** Throws RangeError where either part is not a safe integer or the lower one is not positive. */
export function rate(above: number, below: number): Rate {
  if (!Number.isSafeInteger(above) || !Number.isSafeInteger(below) || below <= 0)
    throw new RangeError(`not a ratio: ${String(above)}/${String(below)}`);
  return { above, below };
}

/** How a product that is not a whole number of pence becomes one. Named where it happens. */
export type Rounding = (above: bigint, below: bigint) => bigint;

function floorDivide(above: bigint, below: bigint): bigint {
  const quotient = above / below;
  return above % below !== 0n && above < 0n ? quotient - 1n : quotient;
}

/** Towards minus infinity, to a whole penny. */
export const downToPenny: Rounding = floorDivide;

/** Towards plus infinity, to a whole penny. */
export const upToPenny: Rounding = (above, below) => -floorDivide(-above, below);

/** To the nearest penny, an exact half away from nothing. */
export const nearestPenny: Rounding = (above, below) =>
  above < 0n ? -floorDivide(-above * 2n + below, below * 2n) : floorDivide(above * 2n + below, below * 2n);

/** Down to a whole pound. */
export const downToPound: Rounding = (above, below) => floorDivide(above, below * 100n) * 100n;

/**
 * As National Insurance has it: cut to tenths of a penny, then six tenths or more go up and half a penny or less is dropped.
 * Source: SSCR 2001 reg 12(1), and HMRC's own calculator, whose test data it reproduces.
 */
export const niPenny: Rounding = (above, below) => floorDivide(floorDivide(above * 10n, below) + 4n, 10n);

/** `sum × rate`, exactly, then rounded as named. Throws RangeError where the answer is not a safe integer. */
export function portion(sum: Pence, of: Rate, rounding: Rounding): Pence {
  return pence(Number(rounding(BigInt(sum) * BigInt(of.above), BigInt(of.below))));
}

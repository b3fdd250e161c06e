/**
 * Money is whole pence. Everywhere else in the product a sum of money is opaque: only this folder
 * adds, subtracts, multiplies or rounds it.
 */
declare const penceBrand: unique symbol;

/** A safe integer of pence; negative is money the other way. Never -0. */
export type Pence = number & { readonly [penceBrand]: true };

function isPence(value: number): value is Pence {
  return Number.isSafeInteger(value) && !Object.is(value, -0);
}

/** Brands a whole number of pence. Throws RangeError where it is not a safe integer: that is our mistake, not a person's. */
export function pence(value: number): Pence {
  const whole = value === 0 ? 0 : value;
  if (!isPence(whole)) throw new RangeError(`not a whole number of pence: ${String(value)}`);
  return whole;
}

export const nothing: Pence = pence(0);

export function add(...sums: readonly Pence[]): Pence {
  return total(sums);
}

export function total(sums: Iterable<Pence>): Pence {
  let whole = 0;
  for (const sum of sums) whole += sum;
  return pence(whole);
}

export function subtract(from: Pence, ...sums: readonly Pence[]): Pence {
  return pence(from - total(sums));
}

export function negate(sum: Pence): Pence {
  return pence(-sum);
}

export function absolute(sum: Pence): Pence {
  return pence(Math.abs(sum));
}

/** A whole number of equal sums: `times(weekly, 4)`. */
export function times(sum: Pence, count: number): Pence {
  if (!Number.isSafeInteger(count)) throw new RangeError(`times takes a whole number, not ${String(count)}`);
  return pence(sum * count);
}

export function lesser(a: Pence, b: Pence): Pence {
  return a < b ? a : b;
}

export function greater(a: Pence, b: Pence): Pence {
  return a > b ? a : b;
}

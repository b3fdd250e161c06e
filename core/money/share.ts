import { type Pence, pence } from './pence.ts';

/**
 * Shares a sum by whole-number weights: the parts always add up to the sum. Each part gets its exact share rounded
 * towards nothing; the pennies left over go to the largest remainders, earliest first.
 * Throws RangeError where there is no weight, a weight is negative or not whole, or all are nothing.
 */
export function share(sum: Pence, weights: readonly number[]): readonly Pence[] {
  const whole = weights.reduce((so, weight) => so + weight, 0);
  if (weights.length === 0 || whole <= 0 || weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0))
    throw new RangeError('shares need whole weights that are not all nothing');
  const sign = sum < 0 ? -1n : 1n;
  const size = BigInt(sum) * sign;
  const exact = weights.map((weight, place) => {
    const product = size * BigInt(weight);
    return { place, part: product / BigInt(whole), left: product % BigInt(whole) };
  });
  let spare = size - exact.reduce((so, { part }) => so + part, 0n);
  const parts = exact.map(({ part }) => part);
  for (const { place } of exact.toSorted((a, b) => (a.left === b.left ? a.place - b.place : a.left > b.left ? -1 : 1))) {
    if (spare === 0n) break;
    parts[place] = (parts[place] ?? 0n) + 1n;
    spare -= 1n;
  }
  return parts.map((part) => pence(Number(part * sign)));
}

import { type Pence, add, greater, subtract, total } from '#core/money/pence';
import { type PayPart, type UsualPay } from './slots.ts';

/**
 * A payment as it would be had the days of paid family leave in it been worked as usual: what the leave is paid makes room for what those
 * days usually pay. Never less than what is paid. Pence; undefined where no family leave is paid.
 */
export function usualPayOf(gross: Pence, parts: readonly PayPart[]): UsualPay | undefined {
  const leaves = parts.flatMap(({ statutory = [] }) => statutory.flatMap(({ amount, usual }) => (usual ? [{ amount, usual }] : [])));
  return leaves.length === 0 ? undefined : usualPayWith(gross, leaves);
}

/** The same of leaves that are known by themselves: what each is paid, and what its days usually pay. */
export function usualPayWith(gross: Pence, leaves: readonly { readonly amount: Pence; readonly usual: UsualPay }[]): UsualPay {
  const inStead = total(leaves.map(({ usual }) => usual.pay));
  const pay = greater(gross, subtract(add(gross, inStead), total(leaves.map(({ amount }) => amount))));
  return { pay, words: leaves.map(({ usual }) => usual.words).join(' ') };
}

import { type Pence, subtract } from '#core/money/pence';

type Carried = { readonly amount: Pence; readonly balance: Pence };

/** Whether the steps hang together, and with the balance they start from. */
function isConnected(from: Pence, lines: readonly Carried[]): boolean {
  const nextTo = new Map<Pence, Pence[]>();
  const join = (one: Pence, other: Pence): void => {
    const known = nextTo.get(one);
    if (known === undefined) nextTo.set(one, [other]);
    else known.push(other);
  };
  for (const { amount, balance } of lines) {
    join(subtract(balance, amount), balance);
    join(balance, subtract(balance, amount));
  }
  const seen = new Set([from]);
  for (const balance of seen) for (const next of nextTo.get(balance) ?? []) seen.add(next);
  return lines.every(({ balance }) => seen.has(balance));
}

/**
 * Whether the lines, in some order, walk from one balance to the next, each taken once: an Euler trail by Euler's rule, so
 * that lines of one day brought in by several files need no order among themselves.
 */
export function isBalanceTrail(from: Pence, lines: readonly Carried[]): boolean {
  const surplus = new Map<Pence, number>();
  for (const { amount, balance } of lines) {
    const before = subtract(balance, amount);
    surplus.set(before, (surplus.get(before) ?? 0) + 1);
    surplus.set(balance, (surplus.get(balance) ?? 0) - 1);
  }
  const uneven = [...surplus].filter(([, over]) => over !== 0);
  const isEven = uneven.every(([balance, over]) => (over === 1 && balance === from) || over === -1);
  return isEven && (uneven.length === 0 || uneven.length === 2) && isConnected(from, lines);
}

import { type Pence, subtract } from '#core/money/pence';
import { textKey } from './tidyText.ts';

type Carried = { readonly amount: Pence; readonly text: string; readonly balance?: Pence | undefined };

/** The lines as steps from balance to balance; those alike in words, amount and balance are one. Undefined without all balances. */
function stepsOf(lines: readonly Carried[]): ReadonlyMap<string, readonly [before: Pence, after: Pence]> | undefined {
  const steps = new Map<string, readonly [Pence, Pence]>();
  for (const { amount, text, balance } of lines) {
    if (balance === undefined) return undefined;
    steps.set(`${String(amount)} ${String(balance)} ${textKey(text)}`, [subtract(balance, amount), balance]);
  }
  return steps;
}

/**
 * Whether the lines of one day, some known and some from a file, make one walk from balance to balance that meets no balance
 * twice. Only then do balances tell twins apart: a bank that re-orders a day, or slips a line in before it, shifts the balances,
 * and then two walks leave or reach the same balance, or do not meet at all.
 */
export function isUnbrokenDay(known: readonly Carried[], inFile: readonly Carried[]): boolean {
  const steps = stepsOf([...known, ...inFile]);
  if (steps === undefined) return false;
  const next = new Map(steps.values());
  const reached = new Set(next.values());
  const starts = [...next.keys()].filter((balance) => !reached.has(balance));
  if (next.size < steps.size || reached.size < steps.size || starts.length !== 1) return false;
  let walked = 0;
  for (let at = starts[0]; at !== undefined && next.has(at); at = next.get(at)) walked += 1;
  return walked === steps.size;
}

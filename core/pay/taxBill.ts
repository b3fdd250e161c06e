import { type Pence, add, greater, lesser, negate, nothing, subtract, total } from '#core/money/pence';
import { share } from '#core/money/share';

/** What is owed to HMRC for one use of the money, by stream; `key` is whatever tells the uses apart. Below nothing is owed back. */
export type OwedPart = { readonly key: string; readonly stream: string; readonly owed: Pence };

export type BilledPart = OwedPart & {
  /** What of it is billed: never below nothing, and together what the stream owes. */
  readonly billed: Pence;
};

function billStream(parts: readonly OwedPart[]): readonly BilledPart[] {
  let back = negate(total(parts.map(({ owed }) => lesser(owed, nothing))));
  const billed = new Map<string, Pence>();
  for (const { key, owed } of parts.toSorted((a, b) => b.owed - a.owed || (a.key < b.key ? -1 : 1))) {
    if (owed <= 0) break;
    const met = lesser(owed, back);
    back = subtract(back, met);
    billed.set(key, subtract(owed, met));
  }
  return parts.map((part) => ({ ...part, billed: billed.get(part.key) ?? nothing }));
}

/**
 * What a bill takes up of what is owed: a part that HMRC owes back is met by the stream’s other parts, the largest first. A stream
 * that owes nothing in all, or is owed, is left for a later bill: one funder’s money never pays another’s.
 */
export function billParts(parts: readonly OwedPart[]): readonly BilledPart[] {
  const streams = [...new Set(parts.map(({ stream }) => stream))];
  return streams.flatMap((stream) => {
    const own = parts.filter((part) => part.stream === stream && part.owed !== nothing);
    return total(own.map(({ owed }) => owed)) > 0 ? billStream(own) : [];
  });
}

/** Shares a sum by those weights; nothing for each where all weights are nothing, as the sum is then too. */
function shareBy(sum: Pence, weights: readonly Pence[]): readonly Pence[] {
  return sum === nothing ? weights.map(() => nothing) : share(sum, weights);
}

function above(sums: readonly Pence[]): readonly Pence[] {
  return sums.map((sum) => greater(sum, nothing));
}

/** What a bill asks of each of its months: what the month owes, and by what it owes a part of what earlier bills left over. */
function askedOf(amount: Pence, owed: readonly Pence[]): readonly Pence[] {
  const left = subtract(amount, total(owed));
  const weights = above(owed);
  const over = left === nothing ? owed.map(() => nothing) : share(left, total(weights) > 0 ? weights : owed.map(() => 1));
  return owed.map((sum, place) => add(sum, over[place] ?? nothing));
}

/**
 * What of a bill’s `paid` belongs to each of its tax months, by what the paydays of each owe; together always what was paid. A month
 * that is owed back has met the others with it, by as much of the bill as is paid: it has paid less than nothing.
 */
export function paidOfMonths({
  amount,
  paid,
  owed,
}: {
  readonly amount: Pence;
  readonly paid: Pence;
  readonly owed: readonly Pence[];
}): readonly Pence[] {
  const asked = askedOf(amount, owed);
  const back = above(asked.map(negate));
  const [met = nothing] = shareBy(total(back), [paid, subtract(amount, paid)]);
  const taken = shareBy(met, back);
  return shareBy(add(paid, met), above(asked)).map((part, place) => subtract(part, taken[place] ?? nothing));
}

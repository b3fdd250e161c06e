import { type Pence, add, greater, lesser, negate, nothing, subtract, total } from '#core/money/pence';
import { share } from '#core/money/share';

/** What is owed to HMRC for one use of the money, by stream; `key` is whatever tells the uses apart. Below nothing is owed back. */
export type OwedPart = { readonly key: string; readonly stream: string; readonly owed: Pence };

export type BilledPart = OwedPart & {
  /** What of it is billed: never below nothing, and together what the stream owes. */
  readonly billed: Pence;
};

function owedOf(parts: readonly OwedPart[]): Pence {
  return total(parts.map(({ owed }) => owed));
}

function byStream(parts: readonly OwedPart[]): readonly (readonly OwedPart[])[] {
  const streams = [...new Set(parts.map(({ stream }) => stream))];
  return streams.map((stream) => parts.filter((part) => part.stream === stream && part.owed !== nothing));
}

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
  return byStream(parts).flatMap((own) => (owedOf(own) > nothing ? billStream(own) : []));
}

/** What HMRC owes back in all; nothing while a stream is still to be billed, whose bill comes first. */
export function owedBack(parts: readonly OwedPart[]): Pence {
  const sums = byStream(parts).map(owedOf);
  return sums.some((sum) => sum > nothing) ? nothing : negate(total(sums));
}

export type BackPart = OwedPart & {
  /** What of it is closed: whatever is owed, and of what is owed back as much as that and the payment need. */
  readonly closed: Pence;
  /** What HMRC pays back for it. */
  readonly back: Pence;
};

function backOfStream(parts: readonly OwedPart[], sum: Pence): readonly BackPart[] {
  let owing = total(parts.map(({ owed }) => greater(owed, nothing)));
  let wanted = add(sum, owing);
  const found = new Map<string, Pick<BackPart, 'closed' | 'back'>>();
  for (const { key, owed } of parts.toSorted((a, b) => a.owed - b.owed || (a.key < b.key ? -1 : 1))) {
    if (owed >= 0) break;
    const used = lesser(negate(owed), wanted);
    const met = lesser(used, owing);
    [wanted, owing] = [subtract(wanted, used), subtract(owing, met)];
    found.set(key, { closed: negate(used), back: subtract(used, met) });
  }
  return parts.map((part) => ({ ...part, ...(found.get(part.key) ?? { closed: part.owed, back: nothing }) }));
}

/**
 * What closes when HMRC pays a sum back, above nothing and no more than `owedBack`: each stream has its share by what it is owed, and
 * what HMRC keeps stays owed back.
 */
export function backParts(parts: readonly OwedPart[], sum: Pence): readonly BackPart[] {
  const streams = byStream(parts).filter((own) => owedOf(own) < nothing);
  const sums = share(
    sum,
    streams.map((own) => negate(owedOf(own))),
  );
  return streams.flatMap((own, place) => backOfStream(own, sums[place] ?? nothing)).filter(({ closed }) => closed !== nothing);
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

type PaidBill = { readonly amount: Pence; readonly paid: Pence; readonly owed: readonly Pence[] };

/**
 * What of a bill’s `paid` belongs to each of its tax months, by what the paydays of each owe; together always what was paid. A month
 * that is owed back has met the others with it, by as much of the bill as is paid: it has paid less than nothing. What HMRC pays back
 * is a bill below nothing.
 */
export function paidOfMonths({ amount, paid, owed }: PaidBill): readonly Pence[] {
  if (amount < nothing) return paidOfMonths({ amount: negate(amount), paid: negate(paid), owed: owed.map(negate) }).map(negate);
  const asked = askedOf(amount, owed);
  const back = above(asked.map(negate));
  const [met = nothing] = shareBy(total(back), [paid, subtract(amount, paid)]);
  const taken = shareBy(met, back);
  return shareBy(add(paid, met), above(asked)).map((part, place) => subtract(part, taken[place] ?? nothing));
}

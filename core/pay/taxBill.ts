import { type Pence, lesser, negate, nothing, subtract, total } from '#core/money/pence';

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

import { type CostCharges } from '#core/contract/shapes/costing';
import { type Pence, add, nothing, total } from '#core/money/pence';
import { share } from '#core/money/share';
import { pounds } from '#core/money/words';
import { type Source } from '#core/payroll/figure';

/** What a care plan costs, kind by kind, in the order in which it is told. */
export const costKinds = [
  'hours',
  'sleep_ins',
  'holiday',
  'sickness',
  'training',
  'employer_ni',
  'pension',
  'insurance',
  'payroll',
  'other',
  'redundancy',
  'contingency',
] as const;
export type CostKind = (typeof costKinds)[number];

/** One figure of a year before its week is known: what it is, how it came about, and which plan lines bear it. */
export type YearItem = {
  readonly kind: CostKind;
  /** The PA’s key; absent for what is not one PA’s. */
  readonly assistant?: string;
  readonly name: string;
  readonly words: string;
  readonly sources: readonly Source[];
  readonly year: Pence;
  /** They add up to `year`. */
  readonly parts: readonly LinePart[];
};

export type LinePart = { readonly planLine: string; readonly year: Pence };

/** How much of each plan line a cost is charged to: whole weights by its id. */
export type Weights = ReadonlyMap<string, number>;

export function weightsOf(charges: CostCharges): Weights {
  const weights = new Map<string, number>();
  for (const { planLine, weight } of charges) weights.set(planLine, (weights.get(planLine) ?? 0) + weight);
  return weights;
}

/** Pence by plan line, as weights for what follows from them. Empty where all is nothing. */
export function earnedWeights(items: readonly Pick<YearItem, 'parts'>[]): Weights {
  const weights = new Map<string, number>();
  for (const { planLine, year } of items.flatMap(({ parts }) => parts))
    if (year > nothing) weights.set(planLine, (weights.get(planLine) ?? 0) + year);
  return weights;
}

/** A sum shared over plan lines: the parts always add up to it. */
export function overLines(sum: Pence, weights: Weights): readonly LinePart[] {
  const lines = [...weights];
  const parts = share(
    sum,
    lines.map(([, weight]) => weight),
  );
  return lines.map(([planLine], place) => ({ planLine, year: parts[place] ?? nothing }));
}

/** The same amount on every payday, or pennies apart: what the year has is never lost. */
export function evenly(sum: Pence, paydays: number): readonly Pence[] {
  return share(
    sum,
    Array.from({ length: paydays }, () => 1),
  );
}

/** Payday by payday, several rows added up. All are as long as `paydays`. */
export function together(rows: readonly (readonly Pence[])[], paydays: number): readonly Pence[] {
  return Array.from({ length: paydays }, (_, place) => total(rows.map((row) => row[place] ?? nothing)));
}

function runs(amounts: readonly Pence[]): readonly { readonly amount: Pence; readonly count: number }[] {
  const counts = new Map<Pence, number>();
  for (const amount of amounts) counts.set(amount, (counts.get(amount) ?? 0) + 1);
  return [...counts].map(([amount, count]) => ({ amount, count }));
}

/** `13 paydays of £1,120.00`; `6 paydays of £120.62 and 7 of £120.61`; `13 paydays of £96.00 to £128.40`. */
export function paydaysInWords(amounts: readonly Pence[]): string {
  const [first, second, ...more] = runs(amounts);
  const payday = (count: number): string => `${String(count)} ${count === 1 ? 'payday' : 'paydays'}`;
  if (first === undefined) return 'no payday';
  if (second === undefined) return `${payday(first.count)} of ${pounds(first.amount)}`;
  if (more.length === 0) return `${payday(first.count)} of ${pounds(first.amount)} and ${String(second.count)} of ${pounds(second.amount)}`;
  const sorted = amounts.toSorted((a, b) => a - b);
  return `${payday(amounts.length)} of ${pounds(sorted[0] ?? nothing)} to ${pounds(sorted.at(-1) ?? nothing)}`;
}

export function sumOf(items: readonly Pick<YearItem, 'year'>[]): Pence {
  return add(...items.map(({ year }) => year));
}

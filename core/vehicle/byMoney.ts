import { type Comparison } from '#core/contract/shapes/vehicle';
import { type Pence, add, nothing, subtract, total } from '#core/money/pence';
import { share } from '#core/money/share';

/** What a money bears of what one person travels: hundredths of a percent. All of one thing make 10,000. */
export type MoneyShare = { readonly money: string; readonly hundredths: number };

/** A sum that is one person's, and whose money bears it on its day. */
export type BorneSum = { readonly person: string; readonly sum: Pence; readonly shares: readonly MoneyShare[] };

type Moneys = readonly { readonly id: string; readonly name: string; readonly funder: string }[];

/**
 * Sums by the money that bears them, in the order of the moneys. What falls on the same shares is added up before it is shared, so that a
 * penny is rounded once and not with every trip; the parts always make the whole.
 */
function borneBy(moneys: Moneys, sums: readonly BorneSum[]): readonly Pence[] {
  const alike = new Map<string, BorneSum>();
  for (const { person, sum, shares } of sums) {
    const key = JSON.stringify([person, shares]);
    alike.set(key, { person, shares, sum: add(alike.get(key)?.sum ?? nothing, sum) });
  }
  const parts = [...alike.values()].flatMap(({ sum, shares }) => {
    const amounts = share(
      sum,
      shares.map(({ hundredths }) => hundredths),
    );
    return shares.map(({ money }, at) => ({ money, amount: amounts[at] ?? nothing }));
  });
  return moneys.map(({ id }) => total(parts.filter(({ money }) => money === id).map(({ amount }) => amount)));
}

export type BornePart = {
  readonly moneys: Moneys;
  /** What taxis would have cost, trip by trip and person by person. */
  readonly fares: readonly BorneSum[];
  /** The driver's time, where it is counted. */
  readonly driving: readonly BorneSum[];
  /** What was estimated for each person, which falls where their own fares fell. */
  readonly estimated: readonly { readonly person: string; readonly sum: Pence }[];
  /** What the journal has, each with its parts in the order of the moneys. */
  readonly costs: readonly (readonly Pence[])[];
};

function estimatedBy({ moneys, fares, estimated }: BornePart): readonly Pence[] {
  const each = estimated.flatMap(({ person, sum }): readonly (readonly Pence[])[] => {
    const own = borneBy(
      moneys,
      fares.filter((fare) => fare.person === person),
    );
    return sum === nothing || total(own) === nothing ? [] : [share(sum, own)];
  });
  return moneys.map((_, at) => total(each.map((parts) => parts[at] ?? nothing)));
}

/** What each money would have paid for taxis, what it bore of the vehicle, and so what it saved. Every column makes the whole of its sum. */
export function byMoney(borne: BornePart): Comparison['moneys'] {
  const { moneys, fares, driving, costs } = borne;
  const [taxi, estimated, driver] = [borneBy(moneys, fares), estimatedBy(borne), borneBy(moneys, driving)];
  return moneys.flatMap(({ name, funder }, at) => {
    const taxis = add(taxi[at] ?? nothing, estimated[at] ?? nothing);
    const cost = add(total(costs.map((parts) => parts[at] ?? nothing)), driver[at] ?? nothing);
    const bearsNothing = taxis === nothing && cost === nothing;
    return bearsNothing ? [] : [{ name, funder, taxi: taxis, cost, difference: subtract(taxis, cost) }];
  });
}

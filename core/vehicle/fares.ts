import { type Pence, add, nothing, pence, times, total } from '#core/money/pence';
import { nearestPenny, portion, rate } from '#core/money/rate';
import { share } from '#core/money/share';
import { type Day } from '#core/time/day';

/** What commissioned transport costs, as it was agreed. */
export type Tariff = {
  readonly id: string;
  readonly from: Day;
  /** Its last day, where one is known. */
  readonly to?: Day | undefined;
  /** For each way. */
  readonly start: Pence;
  readonly mile: Pence;
  /** For an hour of waiting; minutes are charged in proportion. */
  readonly hour: Pence;
  /** For each way. */
  readonly escort: Pence;
  /** For each way, for each person who travels in a wheelchair. */
  readonly wheelchair: Pence;
  /** One fare for all who travel together, or one for each. */
  readonly fare: 'together' | 'each';
};

export type FareTrip = {
  readonly day: Day;
  /** There and back is two. */
  readonly legs: number;
  /** Of all its ways together. */
  readonly tenths: number;
  readonly waitingMinutes: number;
  /** Whether somebody would have had to go along. */
  readonly escort: boolean;
  readonly people: readonly { readonly id: string; readonly aboard: boolean; readonly wheelchair: boolean }[];
};

const fareParts = ['start', 'miles', 'waiting', 'escort', 'wheelchair'] as const;
export type FareParts = Readonly<Record<(typeof fareParts)[number], Pence>>;

export const noFare: FareParts = { start: nothing, miles: nothing, waiting: nothing, escort: nothing, wheelchair: nothing };

export function fareTotal(parts: FareParts): Pence {
  return total(fareParts.map((part) => parts[part]));
}

export function addFares(one: FareParts, other: FareParts): FareParts {
  return {
    start: add(one.start, other.start),
    miles: add(one.miles, other.miles),
    waiting: add(one.waiting, other.waiting),
    escort: add(one.escort, other.escort),
    wheelchair: add(one.wheelchair, other.wheelchair),
  };
}

/** One fare, whoever shares it: miles and waiting each to the nearest penny. */
function common({ legs, tenths, waitingMinutes, escort }: FareTrip, tariff: Tariff): Omit<FareParts, 'wheelchair'> {
  return {
    start: times(tariff.start, legs),
    miles: portion(tariff.mile, rate(tenths, 10), nearestPenny),
    waiting: portion(tariff.hour, rate(waitingMinutes, 60), nearestPenny),
    escort: escort ? times(tariff.escort, legs) : nothing,
  };
}

/** What each person on board would have paid, by id. Nobody on board: no taxi would have been called. */
export function faresOf(trip: FareTrip, tariff: Tariff): readonly { readonly id: string; readonly parts: FareParts }[] {
  const aboard = trip.people.filter((one) => one.aboard);
  if (aboard.length === 0) return [];
  const whole = common(trip, tariff);
  const even = aboard.map(() => 1);
  const shared = (sum: Pence): readonly Pence[] => (tariff.fare === 'each' ? aboard.map(() => sum) : share(sum, even));
  const [start, miles, waiting, escort] = [whole.start, whole.miles, whole.waiting, whole.escort].map(shared);
  return aboard.map(({ id, wheelchair }, at) => ({
    id,
    parts: {
      start: start?.[at] ?? nothing,
      miles: miles?.[at] ?? nothing,
      waiting: waiting?.[at] ?? nothing,
      escort: escort?.[at] ?? nothing,
      wheelchair: wheelchair ? times(tariff.wheelchair, trip.legs) : nothing,
    },
  }));
}

/** The tariff in force on a day: the newest that had begun, unless its last day is past. `tariffs` by their first day. */
export function tariffOn(tariffs: readonly Tariff[], on: Day): Tariff | undefined {
  const found = tariffs.findLast(({ from }) => from <= on);
  return found?.to !== undefined && found.to < on ? undefined : found;
}

/** A tariff whose days fall into those of another: the one that it meets; undefined where it stands free. One without a last day is ended by the next. */
export function tariffMet(tariffs: readonly Tariff[], { from, to }: Pick<Tariff, 'from' | 'to'>): Tariff | undefined {
  return tariffs.find((other) => {
    if (other.from === from) return true;
    if (other.from < from) return other.to !== undefined && other.to >= from;
    return to !== undefined && to >= other.from;
  });
}

/** Tenths of a mile that each person of a trip bears; the parts always add up to the trip. */
export function shareTenths(tenths: number, weights: readonly number[]): readonly number[] {
  return share(pence(tenths), weights);
}

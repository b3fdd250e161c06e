import { type Comparison, type ComparisonGroup } from '#core/contract/shapes/vehicle';
import { type Pence, add, nothing, subtract, times, total } from '#core/money/pence';
import { nearestPenny, portion, rate } from '#core/money/rate';
import { share } from '#core/money/share';
import { type Span, addDays, addMonths, day, earlier, isWithin, later } from '#core/time/day';
import { type BornePart, type BorneSum, type MoneyShare, byMoney } from './byMoney.ts';
import { type FareParts, type FareTrip, type Tariff, addFares, fareTotal, faresOf, noFare, tariffOn } from './fares.ts';

export type ComparedTrip = FareTrip & {
  readonly purpose: string;
  readonly drivingMinutes?: number | undefined;
  /** What each of `people` bears of the trip. */
  readonly weights: readonly number[];
  /** Whose money bears what each of `people` travels, by the share approved for the day. */
  readonly borne: readonly (readonly MoneyShare[])[];
};

type VehicleCost = {
  readonly kind: Comparison['costs'][number]['kind'];
  readonly parts: readonly Pence[];
  readonly byMoney: readonly Pence[];
};

export type ComparisonFacts = {
  readonly period: Span;
  readonly holder: string;
  readonly vehicle: string;
  /** The days of the lease that fall into the period. */
  readonly leased: Span;
  readonly people: Comparison['people'];
  readonly trips: readonly ComparedTrip[];
  /** By their first day. */
  readonly tariffs: Comparison['tariffs'];
  readonly moneys: BornePart['moneys'];
  /** What the journal has, each with its parts in the order of the people, and of the moneys. */
  readonly costs: readonly VehicleCost[];
  /** What an hour of driving is counted at; absent where the driver's time is left out. */
  readonly driverHour?: Pence | undefined;
  /** Whether months without a trip are filled with the average of the others. */
  readonly estimate: boolean;
  readonly clockMiles?: number | undefined;
};

type Fared = { readonly trip: ComparedTrip; readonly tariff: Tariff; readonly parts: readonly FareParts[] };

function faredTrips({ trips, tariffs, people }: ComparisonFacts): readonly Fared[] {
  return trips.flatMap((trip) => {
    const tariff = tariffOn(tariffs, trip.day);
    if (tariff === undefined) return [];
    const fares = faresOf(trip, tariff);
    return fares.length === 0
      ? []
      : [{ trip, tariff, parts: people.map(({ id }) => fares.find((fare) => fare.id === id)?.parts ?? noFare) }];
  });
}

function sumsOf(fared: readonly Fared[], count: number): readonly FareParts[] {
  return Array.from({ length: count }, (_, at) => fared.reduce((so, { parts }) => addFares(so, parts[at] ?? noFare), noFare));
}

/** Every month of the leased days, by its first day. */
function monthsOf({ from, to }: Span): readonly Span[] {
  const months: Span[] = [];
  for (let first = day(`${from.slice(0, 7)}-01`); first <= to; first = addMonths(first, 1))
    months.push({ from: later(first, from), to: earlier(addDays(addMonths(first, 1), -1), to) });
  return months;
}

function monthRows({ leased, trips }: ComparisonFacts, fared: readonly Fared[]): Comparison['months'] {
  return monthsOf(leased).map((month) => {
    const own = trips.filter(({ day: on }) => isWithin(on, month));
    const fares = fared.filter(({ trip }) => isWithin(trip.day, month));
    return {
      month: month.from,
      trips: own.length,
      tenths: own.reduce((so, { tenths }) => so + tenths, 0),
      fare: total(fares.flatMap(({ parts }) => parts.map(fareTotal))),
    };
  });
}

/** Trips that cost the same for the same reason stand in one row: so many times so much. */
function groupsOf(fared: readonly Fared[]): Comparison['groups'] {
  const groups = new Map<string, ComparisonGroup>();
  for (const { trip, tariff, parts } of fared) {
    const { purpose, legs, tenths, waitingMinutes, escort, people } = trip;
    const aboard = people.filter((one) => one.aboard);
    const wheelchairs = aboard.filter((one) => one.wheelchair).length;
    const key = JSON.stringify([
      purpose,
      tariff.id,
      legs,
      tenths,
      waitingMinutes,
      escort,
      aboard.map(({ id, wheelchair }) => [id, wheelchair]),
    ]);
    const each = total(parts.map(fareTotal));
    const known = groups.get(key);
    const count = (known?.count ?? 0) + 1;
    groups.set(key, {
      purpose,
      tariffId: tariff.id,
      legs,
      tenths,
      waitingMinutes,
      escort,
      aboard: aboard.length,
      wheelchairs,
      count,
      each,
      sum: times(each, count),
      parts: parts.reduce((so, one) => addFares(so, one), noFare),
    });
  }
  return [...groups.values()].toSorted((a, b) => b.sum - a.sum);
}

/** A sum of one trip that is one person's: on their money of the day. */
function borneSum({ people, borne }: ComparedTrip, person: string, sum: Pence): BorneSum {
  return { person, sum, shares: borne[people.findIndex(({ id }) => id === person)] ?? [] };
}

/** The driver's time of every trip, for each person who bears some of it. */
function drivingSums({ trips, driverHour }: ComparisonFacts): readonly BorneSum[] {
  if (driverHour === undefined) return [];
  return trips.flatMap((trip) => {
    if (trip.drivingMinutes === undefined) return [];
    const parts = share(portion(driverHour, rate(trip.drivingMinutes, 60), nearestPenny), trip.weights);
    return trip.people.map(({ id }, at) => borneSum(trip, id, parts[at] ?? nothing)).filter(({ sum }) => sum !== nothing);
  });
}

function fareSums(fared: readonly Fared[], people: Comparison['people']): readonly BorneSum[] {
  return fared.flatMap(({ trip, parts }) =>
    people.map(({ id }, at) => borneSum(trip, id, fareTotal(parts[at] ?? noFare))).filter(({ sum }) => sum !== nothing),
  );
}

const costKinds = [
  'advance',
  'deposit',
  'rental',
  'charge',
  'refund',
  'fuel',
  'insurance',
  'servicing',
  'adaptation',
  'parking',
  'other',
] as const;

function vehicleRows(facts: ComparisonFacts, driving: readonly BorneSum[]): Comparison['costs'] {
  const rows = costKinds.flatMap((kind) => {
    const own = facts.costs.filter((cost) => cost.kind === kind);
    if (own.length === 0) return [];
    const parts = facts.people.map((_, at) => total(own.map((cost) => cost.parts[at] ?? nothing)));
    return [{ kind, parts, whole: total(parts) }];
  });
  if (facts.driverHour === undefined) return rows;
  const driver = facts.people.map(({ id }) => total(driving.filter(({ person }) => person === id).map(({ sum }) => sum)));
  return [...rows, { kind: 'driver' as const, parts: driver, whole: total(driver) }];
}

/** The average of the months that have a trip, for each that has none; each one's part by what they travelled. Nothing where that was not chosen. */
function estimateOf({ estimate }: ComparisonFacts, taxi: readonly Pence[], months: Comparison['months']): readonly Pence[] {
  const empty = months.filter(({ trips }) => trips === 0).length;
  const full = months.length - empty;
  if (!estimate || empty === 0 || full === 0) return taxi.map(() => nothing);
  return taxi.map((sum) => portion(sum, rate(empty, full), nearestPenny));
}

function leftOut(facts: ComparisonFacts, fared: readonly Fared[]): Comparison['left'] {
  const { trips, driverHour } = facts;
  const nobody = trips.filter(({ people }) => people.every(({ aboard }) => !aboard)).length;
  return {
    nobodyAboard: nobody,
    noTariff: trips.length - fared.length - nobody,
    noDrivingTime: driverHour === undefined ? 0 : trips.filter(({ drivingMinutes }) => drivingMinutes === undefined).length,
  };
}

function told({ tariffs }: ComparisonFacts, fared: readonly Fared[]): Comparison['tariffs'] {
  const used = new Set(fared.map(({ tariff }) => tariff.id));
  return tariffs.filter(({ id }) => used.has(id));
}

function together(parts: readonly Pence[]): { readonly parts: Pence[]; readonly whole: Pence } {
  return { parts: [...parts], whole: total(parts) };
}

/**
 * What commissioned transport would have cost for the trips that were recorded, against what the vehicle really cost, for each person
 * and together. Months without a trip count as nothing travelled unless an estimate was asked for, which then stands by itself.
 */
export function compareTransport(facts: ComparisonFacts): Comparison {
  const { people, trips, estimate, driverHour, clockMiles } = facts;
  const fared = faredTrips(facts);
  const fares = sumsOf(fared, people.length);
  const taxi = fares.map(fareTotal);
  const months = monthRows(facts, fared);
  const estimated = estimateOf(facts, taxi, months);
  const driving = drivingSums(facts);
  const costs = vehicleRows(facts, driving);
  const cost = people.map((_, at) => total(costs.map(({ parts }) => parts[at] ?? nothing)));
  const difference = people.map((_, at) => subtract(add(taxi[at] ?? nothing, estimated[at] ?? nothing), cost[at] ?? nothing));
  return {
    period: facts.period,
    holder: facts.holder,
    vehicle: facts.vehicle,
    people: [...people],
    trips: trips.length,
    tenths: trips.reduce((so, { tenths }) => so + tenths, 0),
    tariffs: told(facts, fared),
    groups: groupsOf(fared),
    months,
    fares: fares.map((parts) => ({ ...parts })),
    taxi: together(taxi),
    estimated: { isAsked: estimate, ...together(estimated) },
    costs,
    cost: together(cost),
    difference: together(difference),
    moneys: byMoney({
      moneys: facts.moneys,
      fares: fareSums(fared, people),
      driving,
      estimated: people.map(({ id }, at) => ({ person: id, sum: estimated[at] ?? nothing })),
      costs: facts.costs.map((one) => one.byMoney),
    }),
    left: leftOut(facts, fared),
    ...(driverHour === undefined ? {} : { driverHour }),
    ...(clockMiles === undefined ? {} : { clockMiles }),
  };
}

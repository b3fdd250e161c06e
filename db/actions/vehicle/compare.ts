import { type Json, isJson } from '#core/contract/json';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Comparison } from '#core/contract/shapes/vehicle';
import { nothing } from '#core/money/pence';
import { type Span, earlier, later } from '#core/time/day';
import { type ComparedTrip, compareTransport } from '#core/vehicle/comparison';
import { comparisonSheet } from '#core/vehicle/comparisonSheet';
import { given } from '#db/actions/given';
import { issuePaper } from '#db/actions/papers/issuePaper';
import { holderName } from '#db/actions/purchase/holderName';
import { readBeneficiaries } from '#db/actions/setup/readPeople';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { vehicleCosts } from './costs.ts';
import { clockReadings, leasedVehicle } from './leased.ts';
import { allTariffs } from './tariffs.ts';
import { namedMoneys, travelBorneBy } from './moneys.ts';
import { standingTrips, tripsWithin } from './tripRows.ts';

type Input = InputOf<'vehicle.compare'>;

/** By the clock, between the first and the last reading of the days, where there are two. */
function clockMiles(reading: Reading, leaseId: string, { from, to }: Span): number | undefined {
  const within = clockReadings(reading, leaseId).filter(({ day }) => day >= from && day <= to);
  const first = within[0];
  const last = within.at(-1);
  return first === undefined || last === undefined || first.day === last.day ? undefined : last.miles - first.miles;
}

/** The trips with whose money bears what each of their people travels. */
function comparedTrips(reading: Reading, leaseId: string, trips: ReturnType<typeof tripsWithin>): readonly ComparedTrip[] {
  const borneBy = travelBorneBy(reading, leaseId);
  return trips.map((trip) => ({
    ...trip,
    people: trip.people.map(({ beneficiaryId: id, aboard, wheelchair }) => ({ id, aboard, wheelchair })),
    borne: trip.people.map(({ beneficiaryId }) => borneBy(beneficiaryId, trip.day)),
  }));
}

/** What taxis would have cost against what the vehicle cost. Problems: input.endsBeforeStart, vehicle.outsideLease. */
function compared(reading: Reading, { leaseId, from, to, driverHour, estimate }: Input): Result<Comparison> {
  const found = leasedVehicle(reading, leaseId);
  if (!found.ok) return found;
  const { lease, span } = found.value;
  if (to < from) return refused(problem('input.endsBeforeStart', { what: 'The time' }, 'to'));
  if (to < span.from || from > span.to) return refused(problem('vehicle.outsideLease', { from: span.from, to: span.to }, 'from'));
  const period = { from, to };
  const leased = { from: later(from, span.from), to: earlier(to, span.to) };
  const everybody = readBeneficiaries(reading).map(({ id, reference }) => ({ id, reference }));
  const trips = standingTrips(tripsWithin(reading, leaseId, leased, { drivers: [], records: [] }));
  const costs = vehicleCosts(
    reading,
    leaseId,
    period,
    everybody.map(({ id }) => id),
  );
  const bears = (id: string, at: number): boolean =>
    trips.some(({ people }) => people.some((one) => one.beneficiaryId === id)) || costs.some(({ parts }) => parts[at] !== 0);
  const people = everybody.filter(({ id }, at) => bears(id, at));
  const places = people.map(({ id }) => everybody.findIndex((one) => one.id === id));
  const travelled = comparedTrips(reading, leaseId, trips);
  const bearing = travelled.flatMap(({ borne }) => borne.flatMap((shares) => shares.map(({ money }) => money)));
  const moneys = namedMoneys(reading, [...new Set([...costs.flatMap(({ byMoney }) => [...byMoney.keys()]), ...bearing])].toSorted(), to);
  return done(
    compareTransport({
      period,
      holder: holderName(reading),
      vehicle: lease.vehicle,
      leased,
      people,
      trips: travelled,
      moneys,
      tariffs: [...allTariffs(reading)],
      costs: costs.map(({ kind, parts, byMoney }) => ({
        kind,
        parts: places.flatMap((at) => parts[at] ?? []),
        byMoney: moneys.map(({ id }) => byMoney.get(id) ?? nothing),
      })),
      estimate,
      ...given({ driverHour, clockMiles: clockMiles(reading, leaseId, leased) }),
    }),
  );
}

export function readComparison(reading: Reading, input: Input): Result<OutputOf<'vehicle.compare'>> {
  return compared(reading, input);
}

function plain(data: unknown): Json {
  if (!isJson(data)) throw new TypeError('a comparison is plain data');
  return data;
}

/** The comparison as a paper: people by reference, with everything that it was made from. */
export function issueComparison(writing: Writing, input: Input): Result<OutputOf<'vehicle.issueComparison'>> {
  const found = compared(writing, input);
  if (!found.ok) return found;
  const sheet = comparisonSheet(found.value);
  const { id, number } = issuePaper(writing, { kind: 'transport_comparison', about: input.leaseId, sheet, data: plain(found.value) });
  return done({ id, number });
}

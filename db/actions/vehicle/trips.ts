import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type VehicleTripInput } from '#core/contract/shapes/vehicle';
import { type Day, addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { checkTrip, outsideLease } from '#core/vehicle/checkTrip';
import { given } from '#db/actions/given';
import { type Made } from '#db/actions/made';
import { firstProblem, missing, notYet } from '#db/actions/named';
import { inForceOn } from '#db/actions/sharing/items';
import { driversOf } from '#db/actions/vehicle/drivers';
import { takeBack } from '#db/actions/vehicle/takeBack';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { flag, text, whole } from '#db/rows';
import { clockReadings, leasedVehicle } from './leased.ts';
import { standingRecords, vehicleRecords } from './records.ts';
import { type DriverFacts, type Trip, standingTrips, tripForPeople, tripsWithin } from './tripRows.ts';

type Traveller = VehicleTripInput['people'][number] & { readonly weight: number };

function driverProblem({ sql }: Reading, { leaseId, driverId }: VehicleTripInput): Problem | undefined {
  if (driverId === undefined) return undefined;
  const row = sql.one('SELECT lease_id = ? AS own FROM vehicle_driver WHERE id = ?', [leaseId, driverId], { own: flag });
  return row?.own === true ? undefined : problem('input.notFound', { what: 'driver' }, 'driverId');
}

const sharesOf = 'SELECT beneficiary_id, hundredths FROM split_share WHERE split_id = ? ORDER BY rowid';

/** Who bears the trip: by the agreement in force that day, or evenly by who it was for. */
function sharedBy(
  reading: Reading,
  trip: VehicleTripInput,
): Result<{ readonly people: readonly Traveller[]; readonly splitId: string | null }> {
  if (trip.splitId === undefined) return done({ people: trip.people.map((one) => ({ ...one, weight: 1 })), splitId: null });
  const known = reading.sql.one('SELECT from_day FROM split WHERE id = ?', [trip.splitId], { from_day: text });
  if (known === undefined) return refused(problem('input.notFound', { what: 'split' }, 'splitId'));
  const splitId = inForceOn(reading, trip.splitId, trip.day);
  if (splitId === undefined) return refused(problem('vehicle.splitLater', { day: known.from_day }, 'splitId'));
  const shares = reading.sql.all(sharesOf, [splitId], { beneficiary_id: text, hundredths: whole });
  const bearing = shares.map(({ beneficiary_id: beneficiaryId, hundredths }): Traveller => {
    const there = trip.people.find((one) => one.beneficiaryId === beneficiaryId);
    return { beneficiaryId, aboard: there?.aboard ?? false, wheelchair: there?.wheelchair ?? false, weight: hundredths };
  });
  const others = trip.people
    .filter((one) => shares.every((row) => row.beneficiary_id !== one.beneficiaryId))
    .map((one) => ({ ...one, weight: 0 }));
  return done({ people: [...bearing, ...others], splitId });
}

/** A trip in which nothing is wrong, with who bears it. */
export type CheckedTrip = { readonly trip: VehicleTripInput; readonly people: readonly Traveller[]; readonly splitId: string | null };

/** Keeps a trip; `source` names the file that it came from, and its row. */
export function storeTrip(writing: Writing, { trip, people, splitId }: CheckedTrip, source?: string): string {
  const { clock } = trip;
  const id = writing.newId('vehicle_trip');
  writing.append('vehicle_trip', {
    id,
    lease_id: trip.leaseId,
    day: trip.day,
    vehicle_driver_id: trip.driverId ?? null,
    tenths: clock === undefined ? (trip.tenths ?? 0) : (trip.tenths ?? (clock.end - clock.start) * 10),
    clock_start: clock?.start ?? null,
    clock_end: clock?.end ?? null,
    legs: trip.legs,
    waiting_minutes: trip.waitingMinutes,
    driving_minutes: trip.drivingMinutes ?? null,
    escort: trip.escort ? 1 : 0,
    split_id: splitId,
    words_digest: writing.keep({ purpose: trip.purpose, ...given({ driver: trip.driverName, source }) }),
  });
  for (const { beneficiaryId, aboard, wheelchair, weight } of people)
    writing.append('vehicle_trip_person', {
      vehicle_trip_id: id,
      beneficiary_id: beneficiaryId,
      aboard: aboard ? 1 : 0,
      wheelchair: wheelchair ? 1 : 0,
      weight,
    });
  return id;
}

/** A trip held against the lease, the clock and the people of the book. */
export function checkedTrip(reading: Reading, trip: VehicleTripInput): Result<CheckedTrip> {
  const leased = leasedVehicle(reading, trip.leaseId);
  if (!leased.ok) return leased;
  const wrong = firstProblem(
    () => notYet(reading, trip.day, 'day'),
    () => {
      const readings = trip.clock === undefined ? [] : clockReadings(reading, trip.leaseId);
      return checkTrip(trip, { leased: leased.value.span, readings });
    },
    () => driverProblem(reading, trip),
    ...trip.people.map((one) => () => missing(reading, 'beneficiary', one.beneficiaryId, 'people')),
  );
  if (wrong !== undefined) return refused(wrong);
  const shared = sharedBy(reading, trip);
  return shared.ok ? done({ trip, ...shared.value }) : shared;
}

/** A trip of the vehicle. Who drove is recorded as it was: what has to be explained about it is said when it is read. */
export function recordTrip(writing: Writing, input: InputOf<'vehicle.trip'>): Made {
  const checked = checkedTrip(writing, input);
  return checked.ok ? done({ id: storeTrip(writing, checked.value) }) : checked;
}

function factsOf(reading: Reading, leaseId: string): DriverFacts {
  const records = standingRecords(vehicleRecords(reading, leaseId));
  return { records, drivers: driversOf(reading, leaseId, records) };
}

/** The same journey again: without the clock, which was not read. */
function again(
  { purpose, tenths, legs, waitingMinutes, drivingMinutes, escort, driverId, driverName, splitId, people }: Trip,
  leaseId: string,
  on: Day,
): VehicleTripInput {
  const travellers = people.map(({ beneficiaryId, aboard, wheelchair }) => ({ beneficiaryId, aboard, wheelchair }));
  return {
    leaseId,
    day: on,
    purpose,
    tenths,
    legs,
    waitingMinutes,
    escort,
    people: travellers,
    ...given({ drivingMinutes, driverId, driverName: driverId === undefined ? driverName : undefined, splitId }),
  };
}

type Journey = Pick<Trip, 'purpose' | 'tenths' | 'legs'>;

/** The same journey, on whatever day. */
export function isSame(one: Journey, other: Journey): boolean {
  return one.purpose === other.purpose && one.tenths === other.tenths && one.legs === other.legs;
}

/** The trips of one day recorded again for another, all of them or none. */
export function sameTrips(writing: Writing, { leaseId, like, on }: InputOf<'vehicle.sameTrips'>): Result<OutputOf<'vehicle.sameTrips'>> {
  const leased = leasedVehicle(writing, leaseId);
  if (!leased.ok) return leased;
  const facts = factsOf(writing, leaseId);
  const before = standingTrips(tripsWithin(writing, leaseId, { from: like, to: like }, facts));
  const already = standingTrips(tripsWithin(writing, leaseId, { from: on, to: on }, facts));
  const wrong = firstProblem(
    () => notYet(writing, on, 'on'),
    () => outsideLease(on, leased.value.span, 'on'),
    () => (before.length === 0 ? problem('vehicle.noTripsThen', { day: dayInWords(like) }, 'like') : undefined),
    () =>
      before.every((one) => already.some((other) => isSame(one, other)))
        ? problem('vehicle.repeatedAlready', { day: dayInWords(on) }, 'on')
        : undefined,
  );
  if (wrong !== undefined) return refused(wrong);
  for (const trip of before) {
    const input = again(trip, leaseId, on);
    const shared = sharedBy(writing, input);
    if (!shared.ok) return shared;
    storeTrip(writing, { trip: input, ...shared.value });
  }
  return done({ trips: before.length });
}

export function takeBackTrip(writing: Writing, input: InputOf<'vehicle.takeBackTrip'>): Made {
  return takeBack(writing, 'trip', input);
}

/** Weeks that are looked back for a like day. */
const weeksBack = 4;

/** The newest day of the same weekday, up to four weeks before, that has trips: the day a week before where none has. */
function likeDay(reading: Reading, leaseId: string, on: Day, facts: DriverFacts): OutputOf<'vehicle.trips'>['like'] {
  for (let back = 1; back <= weeksBack; back += 1) {
    const like = addDays(on, -7 * back);
    const trips = standingTrips(tripsWithin(reading, leaseId, { from: like, to: like }, facts));
    if (trips.length > 0) return { day: like, trips: trips.map(tripForPeople) };
  }
  return { day: addDays(on, -7), trips: [] };
}

/** A vehicle's trips of four weeks, newest day first, unless other days are asked for; and those of the like day before `on`. */
export function listTrips(reading: Reading, input: InputOf<'vehicle.trips'>): Result<OutputOf<'vehicle.trips'>> {
  const { leaseId, on = reading.today, to = reading.today, from = addDays(to, -27) } = input;
  const leased = leasedVehicle(reading, leaseId);
  if (!leased.ok) return leased;
  if (to < from) return refused(problem('input.endsBeforeStart', { what: 'The time' }, 'to'));
  const facts = factsOf(reading, leaseId);
  const trips = tripsWithin(reading, leaseId, { from, to }, facts).toReversed().map(tripForPeople);
  return done({ today: reading.today, on, from, to, trips, like: likeDay(reading, leaseId, on, facts) });
}

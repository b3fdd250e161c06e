import { erased, textIn } from '#core/book/dueWords';
import { type z } from 'zod';
import { type vehicleTripReadShape } from '#core/contract/shapes/vehicle';
import { type Span } from '#core/time/day';
import { driverRemark } from '#core/vehicle/drivers';
import { shareTenths } from '#core/vehicle/fares';
import { type VehicleRecord } from '#core/vehicle/kinds';
import { given } from '#db/actions/given';
import { type DriverRead } from '#db/actions/vehicle/drivers';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, orNull, text, whole } from '#db/rows';

type TripRead = z.infer<typeof vehicleTripReadShape>;

/** A trip with what each of its people bears, whether it stands, and how its parts were weighed. */
export type Trip = TripRead & { readonly weights: readonly number[] };

const shape = {
  id: text,
  day,
  vehicle_driver_id: orNull(text),
  tenths: whole,
  clock_start: orNull(whole),
  clock_end: orNull(whole),
  legs: whole,
  waiting_minutes: whole,
  driving_minutes: orNull(whole),
  escort: flag,
  split_id: orNull(text),
  words_digest: text,
  split_name: orNull(text),
  reason_digest: orNull(text),
};

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

const within = `
  SELECT vehicle_trip.id, vehicle_trip.day, vehicle_driver_id, tenths, clock_start, clock_end, legs, waiting_minutes, driving_minutes, escort,
    split_id, vehicle_trip.words_digest, split.name AS split_name, back.reason_digest
  FROM vehicle_trip LEFT JOIN split ON split.id = vehicle_trip.split_id
    LEFT JOIN vehicle_trip_taken_back AS back ON back.vehicle_trip_id = vehicle_trip.id
  WHERE lease_id = @lease AND vehicle_trip.day BETWEEN @from AND @to ORDER BY vehicle_trip.day, vehicle_trip.log_seq`;

const peopleOf = `
  SELECT beneficiary_id, aboard, wheelchair, weight, beneficiary.name, beneficiary.reference
  FROM vehicle_trip_person CROSS JOIN beneficiary ON beneficiary.id = beneficiary_id
  WHERE vehicle_trip_id = ? ORDER BY vehicle_trip_person.rowid`;

const personShape = { beneficiary_id: text, aboard: flag, wheelchair: flag, weight: whole, name: text, reference: text };

/** Who may drive and whose licence was checked: what a trip's driver is held against. */
export type DriverFacts = { readonly drivers: readonly DriverRead[]; readonly records: readonly VehicleRecord[] };

function tripOf({ sql, contentOf }: Reading, row: Row, { drivers, records }: DriverFacts): Trip {
  const words = contentOf(row.words_digest);
  const people = sql.all(peopleOf, [row.id], personShape);
  const weights = people.map(({ weight }) => weight);
  const parts = shareTenths(row.tenths, weights);
  const listed = drivers.find(({ id }) => id === row.vehicle_driver_id);
  const driver = listed?.name ?? textIn(words, 'driver') ?? erased;
  return {
    id: row.id,
    day: row.day,
    purpose: textIn(words, 'purpose') ?? erased,
    tenths: row.tenths,
    legs: row.legs,
    waitingMinutes: row.waiting_minutes,
    escort: row.escort,
    driver,
    people: people.map(({ beneficiary_id: beneficiaryId, aboard, wheelchair, name, reference }, at) => ({
      beneficiaryId,
      aboard,
      wheelchair,
      name,
      reference,
      tenths: parts[at] ?? 0,
    })),
    weights,
    ...given({
      driverId: row.vehicle_driver_id,
      driverName: listed === undefined ? driver : undefined,
      clock: row.clock_start === null || row.clock_end === null ? undefined : { start: row.clock_start, end: row.clock_end },
      drivingMinutes: row.driving_minutes,
      splitId: row.split_id,
      split: row.split_name,
      source: textIn(words, 'source'),
      remark: driverRemark(listed, driver, row.day, records),
      takenBack: row.reason_digest === null ? undefined : (textIn(contentOf(row.reason_digest), 'reason') ?? erased),
    }),
  };
}

/** A vehicle's trips of some days, oldest first, those taken back among them. */
export function tripsWithin(reading: Reading, leaseId: string, { from, to }: Span, facts: DriverFacts): readonly Trip[] {
  return reading.sql.all(within, { lease: leaseId, from, to }, shape).map((row) => tripOf(reading, row, facts));
}

export function standingTrips(trips: readonly Trip[]): readonly Trip[] {
  return trips.filter(({ takenBack }) => takenBack === undefined);
}

/** As windows have it: without what only the sums need. */
export function tripForPeople({ weights: _, ...trip }: Trip): TripRead {
  return trip;
}

import { type Result, done } from '#core/contract/result';
import { type Span } from '#core/time/day';
import { type MileageTerms } from '#core/vehicle/allowance';
import { type ClockReading } from '#core/vehicle/projection';
import { type Lease, leaseById, newestTerms } from '#db/actions/lease/leaseRows';
import { type Reading } from '#db/kernel/handlers';
import { day, orNull, whole } from '#db/rows';

/** A leased vehicle with the days for which it is there: to its end, else to the last day of its newest terms. */
export type Leased = { readonly lease: Lease; readonly span: Span };

export function leasedVehicle(reading: Reading, leaseId: string): Result<Leased> {
  const lease = leaseById(reading, leaseId, 'leaseId');
  if (!lease.ok) return lease;
  const { ended, startsOn } = lease.value;
  return done({ lease: lease.value, span: { from: startsOn, to: ended?.day ?? newestTerms(reading, leaseId).endsOn } });
}

const terms = 'SELECT from_day, ends_on, miles_a_year, excess_tenths FROM lease_terms WHERE lease_id = ? ORDER BY version';

/** What each version of a lease's terms says of miles. A lease that has ended has its end as its last day. */
export function mileageTerms({ sql }: Reading, { lease, span }: Leased): readonly MileageTerms[] {
  const shape = { from_day: day, ends_on: day, miles_a_year: orNull(whole), excess_tenths: orNull(whole) };
  return sql.all(terms, [lease.id], shape).map((row) => ({
    from: row.from_day,
    endsOn: lease.ended === undefined ? row.ends_on : span.to,
    ...(row.miles_a_year === null ? {} : { milesAYear: row.miles_a_year }),
    ...(row.excess_tenths === null ? {} : { excessTenths: row.excess_tenths }),
  }));
}

const readings = `
  SELECT day, miles FROM vehicle_record WHERE lease_id = @lease AND miles IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM vehicle_record_taken_back AS back WHERE back.vehicle_record_id = vehicle_record.id)
  UNION ALL
  SELECT day, clock_start FROM vehicle_trip WHERE lease_id = @lease AND clock_start IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM vehicle_trip_taken_back AS back WHERE back.vehicle_trip_id = vehicle_trip.id)
  UNION ALL
  SELECT day, clock_end FROM vehicle_trip WHERE lease_id = @lease AND clock_end IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM vehicle_trip_taken_back AS back WHERE back.vehicle_trip_id = vehicle_trip.id)
  ORDER BY 1, 2`;

/** What the clock said, of records and of trips, oldest first. */
export function clockReadings({ sql }: Reading, leaseId: string): readonly ClockReading[] {
  return sql.all(readings, { lease: leaseId }, { day, miles: whole });
}

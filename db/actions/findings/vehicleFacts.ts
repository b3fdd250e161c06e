import { erased, textIn } from '#core/book/dueWords';
import { type SharedFacts, type TripFacts, type VehicleFacts } from '#core/findings/facts/vehicle';
import { type Span } from '#core/time/day';
import { isListed } from '#core/vehicle/drivers';
import { type RecordKind, type VehicleRecord } from '#core/vehicle/kinds';
import { projectMiles } from '#core/vehicle/projection';
import { given } from '#db/actions/given';
import { sharingRead } from '#db/actions/sharing/readSharing';
import { driversOf } from '#db/actions/vehicle/drivers';
import { fuelOf } from '#db/actions/vehicle/fuel';
import { standingRecords, vehicleRecords } from '#db/actions/vehicle/records';
import { standingTrips, tripsWithin } from '#db/actions/vehicle/tripRows';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, orNull, text, whole } from '#db/rows';

const leases = `
  SELECT lease.id, lease.words_digest, lease_ended.day IS NOT NULL AS ended
  FROM lease LEFT JOIN lease_ended ON lease_ended.lease_id = lease.id
  WHERE lease.starts_on <= @to AND (lease_ended.day IS NULL OR lease_ended.day >= @from) ORDER BY lease.rowid`;

const termsOf = `
  SELECT id, from_day, ends_on, miles_a_year, excess_tenths FROM lease_terms WHERE lease_id = ? ORDER BY version`;

const paysFor = `
  SELECT DISTINCT plan_line.stream_id FROM lease_charge CROSS JOIN plan_line ON plan_line.id = lease_charge.plan_line_id WHERE lease_terms_id = ?`;

const termsShape = { id: text, from_day: day, ends_on: day, miles_a_year: orNull(whole), excess_tenths: orNull(whole) };

const called: Readonly<Partial<Record<RecordKind, string>>> = { insurance: 'insurance', mot: 'MOT', tax: 'vehicle tax' };

/** The last days of what has to be renewed: of each kind, as its newest record has it. */
function expiriesOf(records: readonly VehicleRecord[]): VehicleFacts['expiries'] {
  return Object.entries(called).flatMap(([kind, what]) => {
    const until = records.findLast((one) => one.kind === kind)?.until;
    return until === undefined ? [] : [{ what, on: until }];
  });
}

/** Whether a mobility benefit is recorded for the vehicle, and advice about it; undefined where none is. */
function benefitOf(records: readonly VehicleRecord[]): VehicleFacts['mobilityBenefit'] {
  if (!records.some(({ kind }) => kind === 'mobility_benefit')) return undefined;
  return { isPaid: true, hasAdvice: records.some(({ kind }) => kind === 'advice') };
}

/** The vehicles that were leased in these days, with what their records and the clock say. */
export function vehicleFacts(reading: Reading, span: Span): readonly VehicleFacts[] {
  const { sql, contentOf } = reading;
  return sql.all(leases, span, { id: text, words_digest: text, ended: flag }).flatMap((row): readonly VehicleFacts[] => {
    const terms = sql.all(termsOf, [row.id], termsShape);
    const newest = terms.at(-1);
    if (newest === undefined) return [];
    const records = standingRecords(vehicleRecords(reading, row.id));
    const readings = records.flatMap(({ day: on, miles }) => (miles === undefined ? [] : [{ day: on, miles }]));
    const agreed = terms.map((one) => ({
      from: one.from_day,
      endsOn: one.ends_on,
      ...given({ milesAYear: one.miles_a_year, excessTenths: one.excess_tenths }),
    }));
    const found = projectMiles({ terms: agreed, readings });
    return [
      {
        id: row.id,
        name: textIn(contentOf(row.words_digest), 'vehicle') ?? erased,
        streamIds: sql.all(paysFor, [newest.id], { stream_id: text }).map((one) => one.stream_id),
        endsOn: newest.ends_on,
        isEnded: row.ended,
        expiries: row.ended ? [] : expiriesOf(records),
        ...given({
          fuel: row.ended ? undefined : fuelOf(reading, row.id, span, records),
          mobilityBenefit: row.ended ? undefined : benefitOf(records),
          miles:
            found?.allowed === undefined
              ? undefined
              : { agreed: found.allowed, projected: found.projected, ...given({ charge: found.charge }) },
        }),
      },
    ];
  });
}

/** Trips of the days; undefined where none was ever logged of their vehicles. */
export function tripFacts(reading: Reading, span: Span, vehicles: readonly VehicleFacts[]): readonly TripFacts[] | undefined {
  const logged = vehicles.filter(
    ({ id }) =>
      reading.sql.one('SELECT EXISTS (SELECT 1 FROM vehicle_trip WHERE lease_id = ?) AS any_trip', [id], { any_trip: flag })?.any_trip ===
      true,
  );
  if (logged.length === 0) return undefined;
  return logged.flatMap(({ id }) => {
    const records = standingRecords(vehicleRecords(reading, id));
    const drivers = driversOf(reading, id, records);
    return standingTrips(tripsWithin(reading, id, span, { drivers, records })).map((trip) => {
      const driver = drivers.find((one) => one.id === trip.driverId);
      return {
        id: trip.id,
        vehicleId: id,
        day: trip.day,
        driver: trip.driver,
        isDriverApproved: driver !== undefined && isListed(driver, trip.day),
        benefits: trip.people.map(({ beneficiaryId }) => beneficiaryId),
      };
    });
  });
}

/** The proofs of how costs are shared: none where one person bears everything. */
export function sharedFacts(reading: Reading, span: Span): readonly SharedFacts[] {
  const several =
    reading.sql.one("SELECT count(*) AS many FROM beneficiary WHERE id NOT IN ('none', 'unknown')", [], { many: whole })?.many ?? 0;
  return several < 2 ? [] : sharingRead(reading, span).proofs.map(({ holds, words }) => ({ holds, words }));
}

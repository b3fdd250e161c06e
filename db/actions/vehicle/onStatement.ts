import { type StatementVehicle } from '#core/contract/shapes/statement';
import { type Span, addDays, earlier } from '#core/time/day';
import { isListed } from '#core/vehicle/drivers';
import { projectMiles } from '#core/vehicle/projection';
import { costNames } from '#core/vehicle/comparisonSheet';
import { costKinds } from '#core/contract/shapes/vehicle';
import { given } from '#db/actions/given';
import { type DriverRead, driversOf } from '#db/actions/vehicle/drivers';
import { clockReadings, leasedVehicle, mileageTerms } from '#db/actions/vehicle/leased';
import { standingRecords, vehicleRecords } from '#db/actions/vehicle/records';
import { standingTrips, tripsWithin } from '#db/actions/vehicle/tripRows';
import { type Reading } from '#db/kernel/handlers';
import { money, oneOf, text } from '#db/rows';

type OnRecord = NonNullable<StatementVehicle['onRecord']>;

const bought = `
  SELECT vehicle_cost.kind, sum(posting.amount_pence) AS part
  FROM vehicle_cost CROSS JOIN purchase ON purchase.id = vehicle_cost.purchase_id CROSS JOIN due ON due.id = purchase.due_id
    CROSS JOIN posting ON posting.entry_id = due.entry_id
      AND +posting.stream_id = @stream AND +posting.account_id >= 'spent:' AND +posting.account_id < 'spent;'
  WHERE vehicle_cost.lease_id = @lease AND purchase.day BETWEEN @from AND @to
    AND NOT EXISTS (SELECT 1 FROM vehicle_cost_taken_back AS back WHERE back.vehicle_cost_id = vehicle_cost.id)
    AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id)
  GROUP BY vehicle_cost.kind`;

function otherCosts({ sql }: Reading, leaseId: string, streamId: string, { from, to }: Span): OnRecord['costs'] {
  const params = { lease: leaseId, stream: streamId, from, to };
  return sql
    .all(bought, params, { kind: oneOf(...costKinds), part: money })
    .map(({ kind, part: amount }) => ({ what: costNames[kind], amount }));
}

const ofStream = 'SELECT beneficiary_id FROM stream_beneficiary WHERE stream_id = ?';

/** Trips of the period, and of their miles what was for the people of this money. */
function tripsOf(reading: Reading, leaseId: string, streamId: string, span: Span): OnRecord['trips'] {
  const trips = standingTrips(tripsWithin(reading, leaseId, span, { drivers: [], records: [] }));
  if (trips.length === 0) return undefined;
  const own = reading.sql.all(ofStream, [streamId], { beneficiary_id: text }).map((row) => row.beneficiary_id);
  const parts = trips.flatMap(({ people }) => people.filter(({ beneficiaryId }) => own.includes(beneficiaryId)));
  return {
    count: trips.length,
    tenths: trips.reduce((so, { tenths }) => so + tenths, 0),
    shareTenths: parts.reduce((so, { tenths }) => so + tenths, 0),
  };
}

/** PAs by reference; others only as what they are. */
function driverForAuditor({ sql }: Reading, { assistantId, from, to, checkedUntil }: DriverRead): OnRecord['drivers'][number] {
  const row = assistantId && sql.one('SELECT reference FROM assistant WHERE id = ?', [assistantId], { reference: text });
  return { reference: row ? row.reference : 'Another driver', from, ...given({ to, checkedUntil }) };
}

/**
 * What is on record of a vehicle on the last day of a statement, besides its payments: miles, insurance, drivers, trips, other costs of
 * this money. Undefined where nothing is.
 */
export function vehicleOnRecord(reading: Reading, leaseId: string, streamId: string, span: Span): OnRecord | undefined {
  const leased = leasedVehicle(reading, leaseId);
  if (!leased.ok) return undefined;
  const { lease, span: term } = leased.value;
  const records = standingRecords(vehicleRecords(reading, leaseId)).filter(({ day }) => day <= span.to);
  const drivers = driversOf(reading, leaseId, records).filter((one) => isListed(one, span.to) || isListed(one, span.from));
  const readings = clockReadings(reading, leaseId).filter(({ day }) => day <= span.to);
  const trips = tripsOf(reading, leaseId, streamId, { from: span.from, to: earlier(span.to, term.to) });
  const costs = otherCosts(reading, leaseId, streamId, span);
  if (records.length + drivers.length + readings.length + costs.length === 0 && trips === undefined) return undefined;
  const found = projectMiles({ terms: mileageTerms(reading, leased.value), readings });
  const start = readings.findLast(({ day }) => day < addDays(span.from, 1)) ?? readings[0];
  const insured = records.findLast(({ kind }) => kind === 'insurance');
  return {
    term,
    drivers: drivers.map((one) => driverForAuditor(reading, one)),
    costs,
    ...given({
      registration: lease.registration,
      agreement: lease.agreement,
      clock: start === undefined ? undefined : { start, end: readings.at(-1) ?? start },
      miles:
        found === undefined
          ? undefined
          : {
              used: found.used,
              projected: found.projected,
              ...given({ allowed: found.allowed, excessTenths: found.excessTenths, charge: found.charge }),
            },
      insurance: insured?.until === undefined ? undefined : { insurer: insured.facts['by'] ?? '', until: insured.until },
      trips,
    }),
  };
}

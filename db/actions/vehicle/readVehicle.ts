import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type VehicleRead } from '#core/contract/shapes/vehicleRead';
import { type Pence, absolute, negate, nothing, total } from '#core/money/pence';
import { share } from '#core/money/share';
import { addDays, earlier, later } from '#core/time/day';
import { costNames } from '#core/vehicle/comparisonSheet';
import { type EndingFacts, beyondFunding, endingOf, noticeDay } from '#core/vehicle/ending';
import { type VehicleRecord } from '#core/vehicle/kinds';
import { type Projection, projectMiles, projectionWorking } from '#core/vehicle/projection';
import { vehicleRemarks } from '#core/vehicle/remarks';
import { type Reminder, vehicleReminders } from '#core/vehicle/reminders';
import { awardsOf } from '#db/actions/awards';
import { given } from '#db/actions/given';
import { type LeaseDue, duesOfLease } from '#db/actions/lease/dueRows';
import { allTerms } from '#db/actions/lease/termsRows';
import { nameFor } from '#db/actions/named';
import { planLineById } from '#db/actions/planLines';
import { readSplits } from '#db/actions/setup/readPlan';
import { readBeneficiaries } from '#db/actions/setup/readPeople';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';
import { linkedPurchases, openPurchases, sharesOf, vehicleCosts } from './costs.ts';
import { type DriverRead, driversOf } from './drivers.ts';
import { fuelOf } from './fuel.ts';
import { type Leased, clockReadings, leasedVehicle, mileageTerms } from './leased.ts';
import { standingRecords, vehicleRecords } from './records.ts';
import { standingTrips, tripsWithin } from './tripRows.ts';

/** Days of trips that are looked at for what has to be explained. */
const yearOfTrips = 365;

function milesOf(readings: ReturnType<typeof clockReadings>, found: Projection | undefined): VehicleRead['miles'] {
  const last = readings.at(-1);
  if (found === undefined)
    return { state: last === undefined ? 'no_readings' : 'one_reading', ...given({ readOn: last?.day }), working: [] };
  const { used, projected, allowed, allowedSoFar, over, charge } = found;
  return {
    state: 'known',
    used,
    projected,
    readOn: found.last.day,
    working: [...projectionWorking(found)],
    ...given({ allowed, allowedSoFar, over, charge }),
  };
}

function openOf({ isDropped, confirmed, amount }: LeaseDue): Pence {
  if (isDropped) return nothing;
  if (confirmed === undefined) return amount;
  return amount < 0 ? negate(confirmed.open) : confirmed.open;
}

/** Each kind of money that pays by the newest terms: until when it is agreed, and what falls due after that. */
function fundingOf(reading: Reading, leaseId: string, dues: readonly LeaseDue[]): EndingFacts['funding'] {
  const newest = allTerms(reading, leaseId).at(-1);
  if (newest === undefined) return [];
  const { charge } = newest.out;
  const ids = 'splitId' in charge ? charge.planLineIds : [charge.planLineId];
  const streams = ids.map((id) => planLineById(reading, id)?.streamId);
  return [...new Set(streams)].flatMap((streamId) => {
    if (streamId === undefined) return [];
    const until = awardsOf(reading, streamId).reduce<string | undefined>(
      (so, { to }) => (so === undefined || to > so ? to : so),
      undefined,
    );
    const last = awardsOf(reading, streamId).find(({ to }) => to === until)?.to;
    const after = dues.filter(({ isDropped, confirmed, day }) => !isDropped && confirmed === undefined && last !== undefined && day > last);
    const dueAfter = total(after.flatMap(({ amount }) => share(amount, newest.weights).filter((_, at) => streams[at] === streamId)));
    return [{ stream: nameFor(reading, 'stream', streamId) ?? '', dueAfter, ...given({ until: last }) }];
  });
}

const nhs = `
  SELECT 1 AS found FROM lease_terms CROSS JOIN lease_charge ON lease_charge.lease_terms_id = lease_terms.id
    CROSS JOIN plan_line ON plan_line.id = lease_charge.plan_line_id CROSS JOIN stream ON stream.id = plan_line.stream_id
  WHERE lease_terms.lease_id = ? AND stream.basis = 'nhs' LIMIT 1`;

type VehicleState = {
  readonly leased: Leased;
  readonly records: readonly VehicleRecord[];
  readonly drivers: readonly DriverRead[];
  readonly projection: Projection | undefined;
  readonly reminders: readonly Reminder[];
};

/** What a vehicle's records say today: its dates, its drivers and its miles. */
export function vehicleStateOf(reading: Reading, leased: Leased): VehicleState {
  const records = standingRecords(vehicleRecords(reading, leased.lease.id));
  const drivers = driversOf(reading, leased.lease.id, records);
  const projection = projectMiles({ terms: mileageTerms(reading, leased), readings: clockReadings(reading, leased.lease.id) });
  const noticeBy = noticeDay({ endsOn: leased.span.to, records });
  const reminders = vehicleReminders({ today: reading.today, endsOn: leased.span.to, records, drivers, noticeBy });
  return { leased, records, drivers, projection, reminders: leased.lease.ended === undefined ? reminders : [] };
}

function endingFacts(reading: Reading, { leased, records, projection }: VehicleState): EndingFacts {
  const dues = duesOfLease(reading, leased.lease.id);
  const deposits = dues.filter(({ kind, isDropped }) => kind === 'deposit' && !isDropped);
  return {
    today: reading.today,
    endsOn: leased.span.to,
    records,
    stillToCome: total(dues.map(openOf)),
    deposit: absolute(total(deposits.map(({ amount }) => amount))),
    projection,
    funding: fundingOf(reading, leased.lease.id, dues),
  };
}

function splitsOf(reading: Reading): VehicleRead['splits'] {
  const newest = new Map(readSplits(reading).map(({ id, name, from }) => [name, { id, name, from }]));
  return [...newest.values()];
}

/** Everything about a leased vehicle besides its payments and its trips. */
export function readVehicle(reading: Reading, { leaseId }: InputOf<'vehicle.read'>): Result<OutputOf<'vehicle.read'>> {
  const found = leasedVehicle(reading, leaseId);
  if (!found.ok) return found;
  const { lease, span } = found.value;
  const state = vehicleStateOf(reading, found.value);
  const { records, drivers, projection, reminders } = state;
  const facts = endingFacts(reading, state);
  const people = readBeneficiaries(reading).map(({ id, reference, name }) => ({ id, reference, name }));
  const days = { from: later(span.from, addDays(reading.today, -yearOfTrips)), to: earlier(span.to, reading.today) };
  const trips = standingTrips(tripsWithin(reading, leaseId, days, { drivers, records })).toReversed();
  const linked = linkedPurchases(reading, leaseId);
  const costs = vehicleCosts(
    reading,
    leaseId,
    { from: addDays(span.from, -3_660), to: reading.today },
    people.map(({ id }) => id),
  );
  const shares = sharesOf(costs, people.length, (kind) => costNames[kind]);
  const remarks = vehicleRemarks({
    trips: trips.map(({ day, tenths, remark, people: on, splitId }) => ({
      day,
      tenths,
      remark,
      people: splitId === undefined ? on.length : on.filter(({ aboard }) => aboard).length,
    })),
    projection,
    isWhole: shares.isWhole,
    reminders,
    funding: beyondFunding(facts),
    fuel: fuelOf(reading, leaseId, span, records),
    records,
    hasNhsMoney: reading.sql.one(nhs, [leaseId], {}) !== undefined,
  });
  return done({
    today: reading.today,
    lease: {
      id: lease.id,
      vehicle: lease.vehicle,
      lessor: lease.lessor,
      startsOn: lease.startsOn,
      endsOn: span.to,
      ...given({ ended: lease.ended?.day }),
    },
    people,
    splits: splitsOf(reading),
    assistants: [...reading.sql.all('SELECT id, name FROM assistant ORDER BY rowid', [], { id: text, name: text })],
    records: [...vehicleRecords(reading, leaseId)],
    drivers: [...drivers],
    miles: milesOf(clockReadings(reading, leaseId), projection),
    reminders: [...reminders],
    remarks: [...remarks],
    ending: endingOf(facts),
    linked,
    open: openPurchases(reading, leaseId, span.from),
    shares,
  });
}

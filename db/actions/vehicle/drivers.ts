import { erased, textIn } from '#core/book/dueWords';
import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type VehicleRead } from '#core/contract/shapes/vehicleRead';
import { dayInWords } from '#core/time/words';
import { checkedUntil } from '#core/vehicle/drivers';
import { type VehicleRecord } from '#core/vehicle/kinds';
import { given } from '#db/actions/given';
import { leaseById } from '#db/actions/lease/leaseRows';
import { type Made } from '#db/actions/made';
import { missing, nameFor } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, orNull, text, whole } from '#db/rows';

export type DriverRead = VehicleRead['drivers'][number];

const shape = {
  id: text,
  assistant_id: orNull(text),
  from_day: day,
  words_digest: text,
  ended_on: orNull(day),
  reason_digest: orNull(text),
  number: orNull(whole),
};

const ofLease = `
  SELECT vehicle_driver.id, assistant_id, from_day, words_digest, ended.day AS ended_on, ended.reason_digest, evidence.number
  FROM vehicle_driver LEFT JOIN vehicle_driver_ended AS ended ON ended.vehicle_driver_id = vehicle_driver.id
    LEFT JOIN evidence ON evidence.id = vehicle_driver.evidence_id
  WHERE lease_id = ? ORDER BY from_day, vehicle_driver.log_seq`;

/** Everybody who is or was on a vehicle's list of drivers, in the order they came to it. `records` say whose licence was checked. */
export function driversOf(reading: Reading, leaseId: string, records: readonly VehicleRecord[]): readonly DriverRead[] {
  return reading.sql.all(ofLease, [leaseId], shape).map((row) => {
    const words = reading.contentOf(row.words_digest);
    const ofBook = row.assistant_id === null ? undefined : nameFor(reading, 'assistant', row.assistant_id);
    return {
      id: row.id,
      name: ofBook ?? textIn(words, 'name') ?? erased,
      from: row.from_day,
      agreedBy: textIn(words, 'agreedBy') ?? erased,
      ...given({
        assistantId: row.assistant_id,
        to: row.ended_on,
        endedBecause: row.reason_digest === null ? undefined : (textIn(reading.contentOf(row.reason_digest), 'reason') ?? erased),
        checkedUntil: checkedUntil(records, row.id),
        evidenceNumber: row.number,
      }),
    };
  });
}

/** Puts somebody on the list of those who may drive, from a day on. */
export function addDriver(writing: Writing, input: InputOf<'vehicle.addDriver'>): Made {
  const { leaseId, assistantId, name, from, agreedBy, file } = input;
  const lease = leaseById(writing, leaseId, 'leaseId');
  if (!lease.ok) return lease;
  if ((assistantId === undefined) === (name === undefined)) return refused(problem('vehicle.driverOrName', {}, 'assistantId'));
  const unknown = assistantId === undefined ? undefined : missing(writing, 'assistant', assistantId, 'assistantId');
  if (unknown !== undefined) return refused(unknown);
  const isSame = (one: DriverRead): boolean =>
    assistantId === undefined
      ? one.assistantId === undefined && one.name.toLowerCase() === name?.toLowerCase()
      : one.assistantId === assistantId;
  // Whoever comes to the list stays on it until somebody takes them off.
  const twice = driversOf(writing, leaseId, []).find((one) => isSame(one) && (one.to === undefined || one.to >= from));
  if (twice !== undefined) return refused(problem('vehicle.driverTwice', { name: twice.name }, 'from'));
  const id = writing.newId('vehicle_driver');
  writing.append('vehicle_driver', {
    id,
    lease_id: leaseId,
    assistant_id: assistantId ?? null,
    from_day: from,
    words_digest: writing.keep({ agreedBy, ...given({ name }) }),
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
  });
  return done({ id });
}

const one = `
  SELECT lease_id, from_day, ended.day AS ended_on FROM vehicle_driver
    LEFT JOIN vehicle_driver_ended AS ended ON ended.vehicle_driver_id = vehicle_driver.id WHERE vehicle_driver.id = ?`;

/** The last day on the list. Trips of before keep their driver. */
export function endDriver(writing: Writing, { driverId, day: last, reason }: InputOf<'vehicle.endDriver'>): Made {
  const row = writing.sql.one(one, [driverId], { lease_id: text, from_day: day, ended_on: orNull(day) });
  if (row === undefined) return refused(problem('input.notFound', { what: 'driver' }, 'driverId'));
  const name = driversOf(writing, row.lease_id, []).find(({ id }) => id === driverId)?.name ?? erased;
  if (row.ended_on !== null) return refused(problem('vehicle.driverEnded', { name }, 'driverId'));
  if (last < row.from_day) return refused(problem('vehicle.endsBeforeBegun', { day: dayInWords(row.from_day) }, 'day'));
  writing.append('vehicle_driver_ended', { vehicle_driver_id: driverId, day: last, reason_digest: writing.keep({ reason }) });
  return done({ id: driverId });
}

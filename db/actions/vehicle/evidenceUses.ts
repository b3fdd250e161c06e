import { erased, textIn } from '#core/book/dueWords';
import { shortDay } from '#core/time/words';
import { isRecordKind, recordKind } from '#core/vehicle/kinds';
import { type Numbers, type Use } from '#db/actions/ledger/uses';
import { type Reading } from '#db/kernel/handlers';
import { day, text, whole } from '#db/rows';

// Looked for among what was recorded since the oldest proof was kept; tariffs stay few.
const records = `
  SELECT evidence.id, vehicle_record.kind, vehicle_record.day, lease.words_digest FROM vehicle_record
    CROSS JOIN evidence ON evidence.id = vehicle_record.evidence_id AND evidence.number BETWEEN @first AND @last
    CROSS JOIN lease ON lease.id = vehicle_record.lease_id
  WHERE vehicle_record.log_seq >= @since ORDER BY vehicle_record.log_seq`;

const drivers = `
  SELECT evidence.id, vehicle_driver.from_day AS day, lease.words_digest FROM vehicle_driver
    CROSS JOIN evidence ON evidence.id = vehicle_driver.evidence_id AND evidence.number BETWEEN @first AND @last
    CROSS JOIN lease ON lease.id = vehicle_driver.lease_id
  WHERE vehicle_driver.log_seq >= @since ORDER BY vehicle_driver.log_seq`;

const tripFiles = `
  SELECT evidence.id, vehicle_trip_import.made, lease.words_digest,
    (SELECT max(vehicle_trip.day) FROM vehicle_trip_imported CROSS JOIN vehicle_trip ON vehicle_trip.id = vehicle_trip_imported.vehicle_trip_id
     WHERE vehicle_trip_imported.vehicle_trip_import_id = vehicle_trip_import.id) AS day
  FROM vehicle_trip_import
    CROSS JOIN evidence ON evidence.id = vehicle_trip_import.evidence_id AND evidence.number BETWEEN @first AND @last
    CROSS JOIN lease ON lease.id = vehicle_trip_import.lease_id
  WHERE vehicle_trip_import.log_seq >= @since ORDER BY vehicle_trip_import.log_seq`;

const tariffs = `
  SELECT evidence_id AS id, from_day AS day, words_digest FROM transport_tariff WHERE evidence_id IS NOT NULL ORDER BY from_day`;

/** What proofs of vehicles prove: insurance, services, who may drive, which trips were made, what taxis cost. */
export function vehicleUses({ sql, contentOf }: Reading, numbers: Numbers): readonly Use[] {
  const wordIn = (digest: string, name: string): string => textIn(contentOf(digest), name) ?? erased;
  return [
    ...sql.all(records, numbers, { id: text, kind: text, day, words_digest: text }).map((row) => {
      const what = isRecordKind(row.kind) ? recordKind(row.kind).name : row.kind;
      return { id: row.id, words: `${wordIn(row.words_digest, 'vehicle')}: ${what} of ${shortDay(row.day)}` };
    }),
    ...sql.all(drivers, numbers, { id: text, day, words_digest: text }).map((row) => ({
      id: row.id,
      words: `${wordIn(row.words_digest, 'vehicle')}: a driver from ${shortDay(row.day)}`,
    })),
    ...sql.all(tripFiles, numbers, { id: text, made: whole, day, words_digest: text }).map((row) => ({
      id: row.id,
      words: `${wordIn(row.words_digest, 'vehicle')}: file of ${String(row.made)} ${row.made === 1 ? 'trip' : 'trips'} to ${shortDay(row.day)}`,
    })),
    ...sql.all(tariffs, [], { id: text, day, words_digest: text }).map((row) => ({
      id: row.id,
      words: `Tariff “${wordIn(row.words_digest, 'name')}” from ${shortDay(row.day)}`,
    })),
  ];
}

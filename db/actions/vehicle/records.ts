import { erased, textIn } from '#core/book/dueWords';
import { type Json } from '#core/contract/json';
import { type VehicleRead } from '#core/contract/shapes/vehicleRead';
import { type RecordKind, type VehicleRecord, isRecordField, isRecordKind } from '#core/vehicle/kinds';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { type Column, day, money, orNull, text, whole } from '#db/rows';

type RecordRead = VehicleRead['records'][number];

const kindColumn: Column<RecordKind> = (cell, name) => {
  const found = text(cell, name);
  if (!isRecordKind(found)) throw new TypeError(`column ${name} holds no kind of record`);
  return found;
};

const shape = {
  id: text,
  kind: kindColumn,
  day,
  until: orNull(day),
  miles: orNull(whole),
  amount_pence: orNull(money),
  vehicle_driver_id: orNull(text),
  words_digest: text,
  number: orNull(whole),
  reason_digest: orNull(text),
};

const ofLease = `
  SELECT vehicle_record.id, kind, day, until, miles, amount_pence, vehicle_driver_id, words_digest, evidence.number, back.reason_digest
  FROM vehicle_record LEFT JOIN evidence ON evidence.id = vehicle_record.evidence_id
    LEFT JOIN vehicle_record_taken_back AS back ON back.vehicle_record_id = vehicle_record.id
  WHERE lease_id = ? ORDER BY day, vehicle_record.log_seq`;

/** What was answered; nothing of it once its words were erased. */
function factsIn(content: Json | undefined): Record<string, string> {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return {};
  return Object.fromEntries(
    Object.entries(content).filter((entry): entry is [string, string] => isRecordField(entry[0]) && typeof entry[1] === 'string'),
  );
}

/** Every record of a vehicle, oldest first, what was taken back among them. */
export function vehicleRecords({ sql, contentOf }: Reading, leaseId: string): readonly RecordRead[] {
  return sql.all(ofLease, [leaseId], shape).map((row) => ({
    id: row.id,
    kind: row.kind,
    day: row.day,
    facts: factsIn(contentOf(row.words_digest)),
    ...given({
      until: row.until,
      miles: row.miles,
      amount: row.amount_pence,
      driverId: row.vehicle_driver_id,
      evidenceNumber: row.number,
      takenBack: row.reason_digest === null ? undefined : (textIn(contentOf(row.reason_digest), 'reason') ?? erased),
    }),
  }));
}

/** Those that stand, as the rules of core/vehicle read them. */
export function standingRecords(records: readonly RecordRead[]): readonly VehicleRecord[] {
  return records.filter(({ takenBack }) => takenBack === undefined);
}

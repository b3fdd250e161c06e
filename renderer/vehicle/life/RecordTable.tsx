import { pounds } from '#core/money/words';
import { shortDay } from '#core/time/words';
import { type RecordKind, isRecordField, recordKind } from '#core/vehicle/kinds';
import { milesWords } from '#core/vehicle/words';
import { TextLink } from '#renderer/kit/links.tsx';
import { places } from '#renderer/kit/places';
import { Table } from '#renderer/kit/Table.tsx';
import { lifeWords } from '#renderer/words/vehicleLife';
import { recordKindWords, wordsOfRecordField } from '#renderer/words/vehicleRecords';
import { type VehicleRead, type VehicleRecord } from './useVehicle.ts';

const words = lifeWords.care;

/** What a record says, in one line: its answers, its miles, until when, what proves it. */
function saysOf(read: VehicleRead, { kind, facts, until, miles, amount, driverId, evidenceNumber, takenBack }: VehicleRecord): string {
  const answers = recordKind(kind).fields.flatMap((field) => {
    const said = isRecordField(field) ? facts[field] : undefined;
    return said === undefined ? [] : [wordsOfRecordField(kind, field).options?.[said] ?? said];
  });
  const driver = read.drivers.find(({ id }) => id === driverId)?.name;
  return [
    driver,
    miles === undefined ? undefined : milesWords(miles),
    ...answers,
    amount === undefined ? undefined : pounds(amount),
    until === undefined ? undefined : words.until(shortDay(until)),
    evidenceNumber === undefined ? undefined : words.proof(evidenceNumber),
    takenBack === undefined ? undefined : words.takenBack(takenBack),
  ]
    .filter((part) => part !== undefined)
    .join('; ');
}

type Props = {
  readonly read: VehicleRead;
  readonly kinds: readonly RecordKind[];
  readonly caption: string;
  readonly whenEmpty: string;
};

/** The records of some kinds, newest first, those taken back struck through. */
export function RecordTable({ read, kinds, caption, whenEmpty }: Props) {
  const rows = read.records.filter(({ kind }) => kinds.includes(kind)).toReversed();
  const heads = words.allColumns;
  return (
    <Table
      caption={caption}
      columns={[{ name: heads.day, kind: 'day' }, { name: heads.what }, { name: heads.facts }, { name: heads.todo }]}
      rows={rows.map((row) => {
        const what = recordKindWords[row.kind].title;
        const day = shortDay(row.day);
        return {
          key: row.id,
          isStruck: row.takenBack !== undefined,
          cells: [
            day,
            what,
            saysOf(read, row),
            row.takenBack === undefined ? (
              <TextLink key={row.id} to={places.takeBackVehicleRecord(read.lease.id, row.id)}>
                {words.takeBack(`${what}, ${day}`)}
              </TextLink>
            ) : (
              ''
            ),
          ],
        };
      })}
      whenEmpty={whenEmpty}
    />
  );
}

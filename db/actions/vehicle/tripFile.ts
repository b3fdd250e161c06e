import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type VehicleTripInput } from '#core/contract/shapes/vehicle';
import { milesInWords } from '#core/mileage/words';
import { dayWithName } from '#core/timesheet/lateLines';
import { type Day, earlier, later } from '#core/time/day';
import { type FileTrip, readTripRows } from '#core/vehicle/tripFile';
import { type FileRow, cellsOf, shownRows } from '#db/actions/fileRows';
import { given } from '#db/actions/given';
import { readBeneficiaries } from '#db/actions/setup/readPeople';
import { driversOf } from '#db/actions/vehicle/drivers';
import { type CheckedTrip, checkedTrip, isSame, storeTrip } from '#db/actions/vehicle/trips';
import { standingTrips, tripsWithin } from '#db/actions/vehicle/tripRows';
import { type Reading, type Writing } from '#db/kernel/handlers';

type Input = InputOf<'tripFile.preview'>;
type Named = { readonly id: string; readonly name: string };

type TripRow = FileRow<FileTrip, { readonly trip: CheckedTrip }>;

/** Whoever is meant by a name: by the whole of it, else by a first name that only one of them has. */
function meant<One extends Named>(all: readonly One[], name: string): readonly One[] {
  const wanted = name.toLowerCase();
  const whole = all.filter((one) => one.name.toLowerCase() === wanted);
  return whole.length > 0 ? whole : all.filter((one) => one.name.toLowerCase().split(' ')[0] === wanted);
}

type People = readonly (Named & { readonly reference: string })[];

/** The beneficiaries that a row names; or the name that is nobody's, or more than one's. */
function whoIs(people: People, names: readonly string[]): readonly string[] | { readonly why: string } {
  const ids: string[] = [];
  for (const name of names) {
    const byReference = people.filter(({ reference }) => reference.toLowerCase() === name.toLowerCase());
    const found = byReference.length > 0 ? byReference : meant(people, name);
    const [one, ...others] = found;
    if (one === undefined) return { why: `“${name}” is none of the people of this book: ${people.map((each) => each.name).join(', ')}.` };
    if (others.length > 0) return { why: `“${name}” may be ${found.map((each) => each.name).join(' or ')}. Write the whole name.` };
    ids.push(one.id);
  }
  return ids;
}

type Known = { readonly people: People; readonly drivers: ReturnType<typeof driversOf> };

/** Whoever stood on the list of drivers that day comes first; a name that is not on it stays as it was written. */
function driverOf({ drivers }: Known, { driver, day }: FileTrip): Pick<VehicleTripInput, 'driverId' | 'driverName'> {
  const listed = (one: Known['drivers'][number]): boolean => one.from <= day && (one.to === undefined || one.to >= day);
  const found = meant(drivers, driver);
  const [one, ...others] = found.some(listed) ? found.filter(listed) : found;
  return one === undefined || others.length > 0 ? { driverName: driver } : { driverId: one.id };
}

/** The row as it would have been typed; or why it cannot be. */
function inputOf({ leaseId, splitId }: Input, of: FileTrip, known: Known): VehicleTripInput | { readonly why: string } {
  if (of.broken !== undefined) return { why: of.broken };
  const aboard = whoIs(known.people, of.aboard);
  if ('why' in aboard) return aboard;
  if (aboard.length === 0 && splitId === undefined)
    return { why: 'it names nobody on board. Record such a trip by itself: it is asked whom it was for.' };
  const sitting = of.wheelchair === 'all' ? aboard : whoIs(known.people, of.wheelchair);
  if ('why' in sitting) return sitting;
  if (sitting.some((id) => !aboard.includes(id))) return { why: 'somebody in a wheelchair is not named as on board.' };
  const { day, purpose, tenths, legs, waitingMinutes, drivingMinutes, escort } = of;
  return {
    leaseId,
    day,
    purpose,
    tenths,
    legs,
    waitingMinutes,
    escort,
    people: aboard.map((beneficiaryId) => ({ beneficiaryId, aboard: true, wheelchair: sitting.includes(beneficiaryId) })),
    ...driverOf(known, of),
    ...given({ drivingMinutes, splitId }),
  };
}

type Held = (input: VehicleTripInput) => boolean;

/** Whether the book has a trip already: each that it has stands for one row, so that two alike in the file stay two. */
function heldBy(reading: Reading, leaseId: string, days: readonly Day[]): Held {
  const [first] = days;
  if (first === undefined) return () => false;
  const span = { from: days.reduce(earlier, first), to: days.reduce(later, first) };
  const left = [...standingTrips(tripsWithin(reading, leaseId, span, { drivers: [], records: [] }))];
  return (input) => {
    const at = left.findIndex((trip) => trip.day === input.day && isSame(trip, { ...input, tenths: input.tenths ?? 0 }));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
}

type FileRows = { readonly rows: readonly TripRow[]; readonly name: string; readonly remark?: string };

/** A file of trips held against the book, row by row. Writes nothing. */
function fileRows(reading: Reading, input: Input): Result<FileRows> {
  const cells = cellsOf(reading, input.file, 'tripFile');
  if (!cells.ok) return cells;
  const read = readTripRows(cells.value.rows);
  if (!read.ok) return read;
  const { trips, ...remark } = read.value;
  const isHeld = heldBy(
    reading,
    input.leaseId,
    trips.map(({ day }) => day),
  );
  const known = { people: readBeneficiaries(reading), drivers: driversOf(reading, input.leaseId, []) };
  const rows: TripRow[] = [];
  for (const of of trips) {
    const typed = inputOf(input, of, known);
    const checked = 'why' in typed ? undefined : checkedTrip(reading, typed);
    if ('why' in typed) rows.push({ of, state: 'refused', why: typed.why });
    else if (isHeld(typed)) rows.push({ of, state: 'already', why: 'it is in the book already.' });
    else if (checked?.ok === true) rows.push({ of, state: 'fresh', trip: checked.value });
    else rows.push({ of, state: 'refused', why: checked?.problem.sentence ?? '' });
  }
  return done({ rows, name: cells.value.name, ...remark });
}

/** `Mon 14 Sep 2026, Home to College: 9 miles, Ann and Ben on board, Kit Sample drove`. */
function wordsOf({ of }: TripRow): string {
  if (of.broken !== undefined) return dayWithName(of.day);
  const aboard = of.aboard.length === 0 ? 'nobody' : of.aboard.join(' and ');
  return `${dayWithName(of.day)}, ${of.purpose}: ${milesInWords(of.tenths)}, ${aboard} on board, ${of.driver} drove`;
}

/** What bringing a file of trips in would do. Writes nothing. */
export function previewTripFile(reading: Reading, input: Input): Result<OutputOf<'tripFile.preview'>> {
  const found = fileRows(reading, input);
  if (!found.ok) return found;
  const { rows, remark } = found.value;
  return done({ ...shownRows(rows, wordsOf), ...given({ remark }) });
}

/**
 * Brings a file of trips in: every row that is new, or nothing at all where one of them cannot be. What the book has already is left, so
 * that the same file twice makes nothing twice. The file is kept as evidence; each trip keeps its name and row.
 */
export function importTripFile(writing: Writing, input: InputOf<'tripFile.import'>): Result<OutputOf<'tripFile.import'>> {
  const found = fileRows(writing, input);
  if (!found.ok) return found;
  const { rows, name } = found.value;
  const wrong = rows.find((row) => row.state === 'refused');
  if (wrong?.state === 'refused') return refused(problem('tripFile.row', { row: String(wrong.of.row), why: wrong.why }, 'file'));
  const fresh = rows.filter((row) => row.state === 'fresh');
  if (fresh.length === 0) return refused(problem('tripFile.nothingNew', {}, 'file'));
  const id = writing.newId('vehicle_trip_import');
  const count = { made: fresh.length, already: rows.length - fresh.length };
  const { id: evidence } = writing.keepFile(input.file, 'bankFile');
  writing.append('vehicle_trip_import', { id, lease_id: input.leaseId, evidence_id: evidence, ...count });
  for (const { of, trip } of fresh) {
    const tripId = storeTrip(writing, trip, `${name}, row ${String(of.row)}`);
    writing.append('vehicle_trip_imported', { vehicle_trip_id: tripId, vehicle_trip_import_id: id, row_number: of.row });
  }
  return done(count);
}

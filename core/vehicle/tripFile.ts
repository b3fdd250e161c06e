import { type Rows } from '#core/bank/types';
import { type DatedCell, possibleOrders, readDates } from '#core/bank/readDates';
import { isBlankRow, squeeze } from '#core/bank/tidyText';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type Day } from '#core/time/day';
import { minutesOfText, unlikely, yesOrNo } from '#core/timesheet/readShiftRows';
import { type TripColumn, tripColumns } from './tripColumns.ts';

/** Who travelled in a wheelchair: these, or all who were on board. */
type InWheelchair = readonly string[] | 'all';

/** A row of a file of trips as it says it: names as they are written, miles in tenths. */
export type FileTrip = {
  /** As a spreadsheet counts, from 1. */
  readonly row: number;
  readonly day: Day;
  readonly purpose: string;
  readonly tenths: number;
  readonly driver: string;
  readonly aboard: readonly string[];
  readonly wheelchair: InWheelchair;
  /** One where the file does not say. */
  readonly legs: number;
  readonly waitingMinutes: number;
  readonly drivingMinutes?: number;
  readonly escort: boolean;
  /** Why this row cannot be read; its other members are then of no use. */
  readonly broken?: string;
};

export type TripRows = { readonly trips: readonly FileTrip[]; readonly remark?: string };

type Places = Partial<Readonly<Record<TripColumn, number>>>;
type Texts = Readonly<Record<TripColumn, string>>;

/** `18`, `18.4`, `18.40 miles`, in tenths; undefined where it is nothing of the kind, or nothing at all. */
function tenthsOf(text: string): number | undefined {
  const [, miles, tenth = '0'] = /^(\d{1,4})(?:\.(\d)0*)?(?: ?mi(?:les?)?)?$/iu.exec(text) ?? [];
  const tenths = miles === undefined ? 0 : Number(miles) * 10 + Number(tenth);
  return tenths === 0 ? undefined : tenths;
}

/** How many ways: there and back is two. */
function legsOf(text: string): number | undefined {
  if (/^(?:|-|1|one|one way|single)$/iu.test(text)) return 1;
  if (/^(?:2|two|return|both ways|there and back|round trip)$/iu.test(text)) return 2;
  return /^(?:[3-9]|1\d|20)$/u.test(text) ? Number(text) : undefined;
}

/** `Ann; Ben`, `Ann and Ben`: the names of a cell. */
function namesOf(text: string): readonly string[] {
  if (/^(?:|-|nobody|no one|none)$/iu.test(text)) return [];
  return text.split(/\s*[;,&+/]\s*|\s+and\s+/iu).filter((name) => name !== '');
}

function wheelchairOf(text: string): InWheelchair {
  if (yesOrNo(text) === true || /^(?:all|both|everybody)$/iu.test(text)) return 'all';
  return yesOrNo(text) === false ? [] : namesOf(text);
}

/** What it was for, with from where to where; either alone where the other is not said. */
function purposeOf({ what, from, to }: Texts): string {
  const way = from === '' || to === '' ? `${from}${to}` : `${from} to ${to}`;
  return (what === '' || way === '' ? `${what}${way}` : `${what}, ${way}`).slice(0, 200);
}

type Read = {
  readonly [Name in 'tenths' | 'legs' | 'waiting' | 'driving']: number | undefined;
} & { readonly escort: boolean | undefined };

function brokenBy(texts: Texts, { tenths, legs, waiting, driving, escort }: Read): string | undefined {
  if (purposeOf(texts) === '') return 'it says neither from where to where, nor what for.';
  if (tenths === undefined)
    return texts.miles === '' ? 'it has no miles.' : `“${texts.miles}” is no distance in miles, such as 18 or 18.4.`;
  if (texts.driver === '') return 'it does not say who drove.';
  if (legs === undefined) return `“${texts.ways}” does not say how many ways it was: write 1, or 2 for there and back.`;
  if (waiting === undefined) return `“${texts.waiting}” is no time in minutes, such as 45 or 0:45.`;
  if (driving === undefined) return `“${texts.driving}” is no time in minutes, such as 45 or 0:45.`;
  return escort === undefined ? `“${texts.escort}” says neither yes nor no to an escort.` : undefined;
}

type Cells = { readonly row: number; readonly cells: readonly string[] };

function textsOf({ cells }: Cells, places: Places): Texts {
  const cell = (column: TripColumn): string => {
    const place = places[column];
    return place === undefined ? '' : squeeze(cells[place] ?? '');
  };
  return {
    day: cell('day'),
    from: cell('from'),
    to: cell('to'),
    miles: cell('miles'),
    driver: cell('driver'),
    aboard: cell('aboard'),
    wheelchair: cell('wheelchair'),
    ways: cell('ways'),
    waiting: cell('waiting'),
    driving: cell('driving'),
    escort: cell('escort'),
    what: cell('what'),
  };
}

function tripOf(given: Cells, texts: Texts, day: Day): FileTrip {
  const read = {
    tenths: tenthsOf(texts.miles),
    legs: legsOf(texts.ways),
    waiting: minutesOfText(texts.waiting),
    driving: minutesOfText(texts.driving),
    escort: yesOrNo(texts.escort),
  };
  const broken = brokenBy(texts, read);
  const { tenths = 0, legs = 1, waiting = 0, driving = 0, escort = false } = read;
  return {
    row: given.row,
    day,
    purpose: purposeOf(texts),
    tenths,
    driver: texts.driver,
    aboard: namesOf(texts.aboard),
    wheelchair: wheelchairOf(texts.wheelchair),
    legs,
    waitingMinutes: waiting,
    escort,
    ...(driving === 0 ? {} : { drivingMinutes: driving }),
    ...(broken === undefined ? {} : { broken }),
  };
}

/** Where each column stands, by the headings of the first row. */
function placesOf(heading: readonly string[]): Places {
  const found = tripColumns.flatMap(({ column, known }) => {
    const at = heading.findIndex((cell) => known.test(squeeze(cell).toLowerCase()));
    return at < 0 ? [] : [[column, at] as const];
  });
  return Object.fromEntries(found);
}

type Dates = { readonly days: readonly Day[]; readonly remark?: string };

/** The whole file's days, read one way. American ones are refused, and nothing is guessed. */
function datesOf(dated: readonly DatedCell[]): Result<Dates> {
  const orders = possibleOrders(dated.map(({ text }) => text));
  const order = orders.includes('year_first') ? 'year_first' : 'day_first';
  const days = readDates(dated, order);
  if (days.ok) {
    const remark = order === 'day_first' ? unlikely(dated, days.value) : undefined;
    return done({ days: days.value, ...(remark === undefined ? {} : { remark }) });
  }
  const cell = dated.find((one) => !readDates([one], order).ok) ?? dated[0];
  const said = { row: String(cell?.row ?? 1), date: squeeze(cell?.text ?? '') };
  const isAmerican = orders.length === 1 && orders[0] === 'month_first';
  return refused(problem(isAmerican ? 'tripFile.american' : 'tripFile.notDate', said, 'file'));
}

/**
 * A CSV file of trips, already cut into rows, by its headings. A row that cannot be read says why, and the others stay. Problems
 * tripFile.noRows, tripFile.noColumn, tripFile.american, tripFile.notDate.
 */
export function readTripRows(rows: Rows): Result<TripRows> {
  const [heading, ...found] = rows.map((cells, place): Cells => ({ row: place + 1, cells })).filter(({ cells }) => !isBlankRow(cells));
  if (heading === undefined) return refused(problem('tripFile.noRows', {}, 'file'));
  const places = placesOf(heading.cells);
  const missing = tripColumns.filter(({ column, isNeeded }) => isNeeded && places[column] === undefined);
  if (missing.length > 0)
    return refused(problem('tripFile.noColumn', { columns: missing.map((one) => `“${one.heading}”`).join(', ') }, 'file'));
  if (found.length === 0) return refused(problem('tripFile.noRows', {}, 'file'));
  const texts = found.map((one) => textsOf(one, places));
  const dates = datesOf(found.map(({ row }, at) => ({ row, text: texts[at]?.day ?? '' })));
  if (!dates.ok) return dates;
  const { days, ...remark } = dates.value;
  const trips = found.flatMap((one, at): readonly FileTrip[] => {
    const [own, day] = [texts[at], days[at]];
    return own === undefined || day === undefined ? [] : [tripOf(one, own, day)];
  });
  return done({ trips, ...remark });
}

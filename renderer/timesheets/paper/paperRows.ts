import { type InputOf } from '#core/contract/routes';
import { weeksOf } from '#core/timesheet/paperSheet';
import { dayWithName } from '#core/timesheet/lateLines';
import { addDays, type Day, daysIn, isWithin, type Span } from '#core/time/day';
import { type FieldProblem } from '#renderer/kit/form/defineForm';
import { readTypedTime } from '#renderer/kit/form/readTypedTime';
import { clockAfter, clockWithin, comesTwice } from '#renderer/timesheets/shift/clocks';
import { type OpenShift } from '#renderer/timesheets/rota/rotaRows';
import { timesheetPages } from '#renderer/words/timesheetPages';

const words = timesheetPages.typed;

export type Typed = Readonly<Record<string, string>>;
type Shift = InputOf<'shift.record'>;

export const columns = ['start', 'end', 'breakFrom', 'breakTo'] as const;
/** Of a sleep-in the two times after the end are the time awake, and `why` says what for. */
export type Column = (typeof columns)[number] | 'kind' | 'why';

/** A row of the paper: its day, and its place among those of that day. */
export type PaperRow = { readonly key: string; readonly day: Day; readonly name: string };

/** The week of a pay period that holds the day, as the paper has it. */
export function weekWith(period: Span, on: Day): Span {
  return weeksOf(period).find((week) => isWithin(on, week)) ?? period;
}

/** A row for each day of the week, and one more where a second shift of a day is planned or was asked for. */
export function rowsOf(week: Span, shifts: readonly Pick<OpenShift, 'planned'>[], added: readonly Day[]): readonly PaperRow[] {
  const days = Array.from({ length: daysIn(week) }, (_, place) => addDays(week.from, place));
  return days.flatMap((day) => {
    const planned = shifts.filter((one) => one.planned.day === day).length;
    const count = Math.max(1, planned) + added.filter((one) => one === day).length;
    return Array.from({ length: count }, (_, place) => ({
      key: `${day} ${String(place)}`,
      day,
      name: place === 0 ? dayWithName(day) : words.rowMore(dayWithName(day)),
    }));
  });
}

/** What the paper prints already: the planned shifts, as if they had been typed. */
export function typedAsPlanned(week: Span, shifts: readonly Pick<OpenShift, 'planned' | 'kind'>[]): Typed {
  return Object.fromEntries(
    rowsOf(week, shifts, []).flatMap((row): readonly (readonly [string, string])[] => {
      const place = Number(row.key.split(' ')[1]);
      const found = shifts.filter((one) => one.planned.day === row.day)[place];
      if (found === undefined) return [];
      const [pause] = found.planned.breaks;
      const typed = (column: Column, text: string): readonly [string, string] => [cellKey(row, column), text];
      return [
        typed('start', found.planned.from),
        typed('end', found.planned.to),
        ...(found.kind === 'sleep_in' ? [typed('kind', 'sleep_in')] : []),
        ...(pause === undefined ? [] : [typed('breakFrom', pause.from), typed('breakTo', pause.to)]),
      ];
    }),
  );
}

export function cellKey({ key }: PaperRow, column: Column): string {
  return `${key} ${column}`;
}

type Read = { readonly shift?: Shift; readonly problem?: FieldProblem };

function wrong({ key }: PaperRow, column: Column, sentence: string): Read {
  return { problem: { field: `${key} ${column}`, sentence } };
}

type About = Pick<Shift, 'employmentId' | 'charge'>;

export function isSleepIn(row: PaperRow, cells: Typed): boolean {
  return cells[cellKey(row, 'kind')] === 'sleep_in';
}

type Part = Shift['breaks'][number];

/** The two times after the end: an unpaid break, or in a sleep-in the time awake with its reason. */
function partsOf(row: PaperRow, cells: Typed, part: Part | undefined): Pick<Shift, 'kind' | 'breaks' | 'woken'> | Read {
  const parts = part === undefined ? [] : [part];
  if (!isSleepIn(row, cells)) return { kind: 'work', breaks: parts, woken: [] };
  const why = (cells[cellKey(row, 'why')] ?? '').trim();
  if (part !== undefined && why === '') return wrong(row, 'why', words.whyAwake(row.name));
  return { kind: 'sleep_in', breaks: [], woken: parts.map((one) => ({ ...one, why })) };
}

/** One row as a shift; nothing where the row is empty. */
function readRow(row: PaperRow, cells: Typed, about: About): Read {
  const text = (column: Column): string => (cells[cellKey(row, column)] ?? '').trim();
  const typed = columns.filter((column) => text(column) !== '');
  if (typed.length === 0) return {};
  const unread = typed.find((column) => readTypedTime(text(column)) === undefined);
  if (unread !== undefined) return wrong(row, unread, words.notTime(row.name, text(unread)));
  const [start, end, from, to] = columns.map((column) => readTypedTime(text(column)));
  if (start === undefined || end === undefined) return wrong(row, start === undefined ? 'start' : 'end', words.half(row.name));
  if ((from === undefined) !== (to === undefined))
    return wrong(row, from === undefined ? 'breakFrom' : 'breakTo', words.halfBreak(row.name));
  const starts = { day: row.day, time: start };
  const ends = clockAfter(starts, end, undefined);
  const twice = [starts, ends].find(({ day, time }) => comesTwice(day, time));
  if (twice !== undefined) return wrong(row, 'start', words.twice(row.name, twice.time));
  const begins = from === undefined ? undefined : clockWithin({ starts, ends }, from, {}, '');
  const part = begins === undefined || to === undefined ? undefined : { from: begins, to: clockAfter(begins, to, undefined) };
  const parts = partsOf(row, cells, part);
  return 'kind' in parts ? { shift: { ...about, starts, ends, ...parts } } : parts;
}

export type ReadPaper = {
  readonly shifts: readonly Shift[];
  readonly problems: readonly FieldProblem[];
  readonly rows: readonly PaperRow[];
};

/** The whole week as typed, in the order of the paper; `rows` are those that make shifts. */
export function readPaperRows(rows: readonly PaperRow[], cells: Typed, about: About): ReadPaper {
  const read = rows.map((row) => ({ row, ...readRow(row, cells, about) }));
  return {
    shifts: read.flatMap(({ shift }) => shift ?? []),
    problems: read.flatMap(({ problem }) => problem ?? []),
    rows: read.filter(({ shift }) => shift !== undefined).map(({ row }) => row),
  };
}

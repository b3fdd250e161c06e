import { type Rows } from '#core/bank/types';
import { type DatedCell, possibleOrders, readDates } from '#core/bank/readDates';
import { isBlankRow, squeeze } from '#core/bank/tidyText';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type ShiftColumns } from '#core/contract/shapes/timesheets';
import { type Day, daysBetween } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { readTypedTime } from '#core/time/readTypedTime';

/** A row of a file of shifts as it says it: the PA's name or number, London day and times, an unpaid break in minutes. */
export type FileShift = {
  /** As a spreadsheet counts, from 1. */
  readonly row: number;
  readonly who: string;
  readonly day: Day;
  readonly start: string;
  readonly end: string;
  readonly breakMinutes: number;
  readonly kind: 'work' | 'sleep_in';
  /** Awake for work in a sleep-in. */
  readonly wokenMinutes: number;
  readonly note: string;
  /** Why this row cannot be read; its other members are then of no use. */
  readonly broken?: string;
};

export type ShiftRows = {
  readonly shifts: readonly FileShift[];
  /** What a person should look at before they go on. */
  readonly remark?: string;
};

type Cells = { readonly row: number; readonly cells: readonly string[] };

function cellOf({ cells }: Cells, column: number | undefined): string {
  return column === undefined ? '' : squeeze(cells[column] ?? '');
}

/** Times as people and spreadsheets write them: `9`, `9.30`, `9pm`, `09:00:00`. */
function timeOf(text: string): string | undefined {
  return readTypedTime(text.replace(/^(\d{1,2}:\d{2}):00(?=$| ?[ap]m$)/iu, '$1'));
}

/** Minutes of `30`, `30 min`, `0:30`, `1:15`; nothing where the cell is empty; undefined where it is neither. */
export function minutesOfText(text: string): number | undefined {
  if (text === '' || text === '-') return 0;
  const [, hours, rest] = /^(\d{1,2}):(\d{2})(?::00)?$/u.exec(text) ?? [];
  if (hours !== undefined && rest !== undefined) return Number(rest) < 60 ? Number(hours) * 60 + Number(rest) : undefined;
  const [, minutes] = /^(\d{1,3})(?: ?min(?:ute)?s?)?$/iu.exec(text) ?? [];
  return minutes === undefined ? undefined : Number(minutes);
}

/** What a cell says that is answered by yes or no, or by a mark; no where it is empty, undefined where it says neither. */
export function yesOrNo(text: string): boolean | undefined {
  if (/^(?:y|yes|x|1|true|✓)$/iu.test(text)) return true;
  return /^(?:|-|n|no|0|false)$/iu.test(text) ? false : undefined;
}

/** What the cell for sleep-ins says; undefined where it says neither. */
function kindOf(text: string): FileShift['kind'] | undefined {
  if (yesOrNo(text) === true || /^(?:sleep[ -]?in|sleeping|sleep)$/iu.test(text)) return 'sleep_in';
  return yesOrNo(text) === false || /^(?:work|awake|waking|day|shift)$/iu.test(text) ? 'work' : undefined;
}

type ReadCells = { readonly [Name in 'start' | 'end' | 'pause' | 'kind' | 'woken']: string | number | undefined };
type Texts = { readonly [Name in 'start' | 'end' | 'break' | 'sleepIn' | 'woken']: string };

function brokenBy({ start, end, pause, kind, woken }: ReadCells, cells: Texts): string | undefined {
  if (start === undefined) return cells.start === '' ? 'it has no start.' : `“${cells.start}” is no time.`;
  if (end === undefined) return cells.end === '' ? 'it has no end.' : `“${cells.end}” is no time.`;
  if (pause === undefined) return `“${cells.break}” is no break in minutes, such as 30 or 0:30.`;
  if (kind === undefined) return `“${cells.sleepIn}” says neither yes nor no to a sleep-in.`;
  if (woken === undefined) return `“${cells.woken}” is no time awake in minutes, such as 30 or 0:30.`;
  return kind === 'work' && woken !== 0 ? 'it has time awake, and is no sleep-in. Only a sleep-in is woken.' : undefined;
}

function shiftOf(given: Cells, day: Day, columns: ShiftColumns): FileShift {
  const [startText, endText] = [cellOf(given, columns.start), cellOf(given, columns.end)];
  const [breakText, kindText, wokenText] = [cellOf(given, columns.break), cellOf(given, columns.sleepIn), cellOf(given, columns.woken)];
  const [start, end, pause] = [timeOf(startText), timeOf(endText), minutesOfText(breakText)];
  const [kind, woken] = [kindOf(kindText), minutesOfText(wokenText)];
  const texts = { start: startText, end: endText, break: breakText, sleepIn: kindText, woken: wokenText };
  const broken = brokenBy({ start, end, pause, kind, woken }, texts);
  return {
    row: given.row,
    who: cellOf(given, columns.who),
    day,
    start: start ?? '',
    end: end ?? '',
    breakMinutes: pause ?? 0,
    kind: kind ?? 'work',
    wokenMinutes: woken ?? 0,
    note: cellOf(given, columns.note),
    ...(broken === undefined ? {} : { broken }),
  };
}

/** The first date that is no day with the date first: what shows that the file is American. */
function american(dated: readonly DatedCell[]): Result<never> {
  const cell = dated.find((one) => !readDates([one], 'day_first').ok) ?? dated[0];
  return refused(problem('shiftFile.american', { row: String(cell?.row ?? 1), date: squeeze(cell?.text ?? '') }));
}

function notADate(dated: readonly DatedCell[], order: ShiftColumns['dates']): Result<never> {
  const cell = dated.find((one) => !readDates([one], order).ok) ?? dated[0];
  return refused(problem('shiftFile.notDate', { row: String(cell?.row ?? 1), date: squeeze(cell?.text ?? '') }));
}

function spanOf(days: readonly Day[]): number {
  const [first, last] = [days.toSorted().at(0), days.toSorted().at(-1)];
  return first === undefined || last === undefined ? 0 : daysBetween(first, last);
}

/** Days that are real either way, but lie together only with the month first, are likely American. */
export function unlikely(dated: readonly DatedCell[], days: readonly Day[]): string | undefined {
  const other = readDates(dated, 'month_first');
  if (!other.ok || dated.length < 3 || spanOf(days) < 60 || spanOf(other.value) > 31) return undefined;
  const [first] = other.value.toSorted();
  if (first === undefined || days.every((one, place) => one === other.value[place])) return undefined;
  return `Read with the date first, these days are months apart; read the American way, month first, they begin together on ${dayInWords(first)}. If the file is American, save it again with dates such as ${first}.`;
}

/**
 * A CSV file of shifts, already cut into rows, by the columns that a person chose. The dates of the whole file are read one way; American
 * ones are refused, and nothing is guessed. A row that cannot be read says why, and the others stay. Problems shiftFile.noRows,
 * shiftFile.american, shiftFile.notDate.
 */
export function readShiftRows(rows: Rows, columns: ShiftColumns): Result<ShiftRows> {
  const found = rows
    .map((cells, place): Cells => ({ row: place + 1, cells }))
    .filter(({ cells }) => !isBlankRow(cells))
    .slice(columns.hasHeading ? 1 : 0);
  if (found.length === 0) return refused(problem('shiftFile.noRows', {}));
  const dated = found.map((one): DatedCell => ({ row: one.row, text: cellOf(one, columns.day) }));
  const days = readDates(dated, columns.dates);
  if (!days.ok) {
    const orders = possibleOrders(dated.map(({ text }) => text));
    return orders.length === 1 && orders[0] === 'month_first' ? american(dated) : notADate(dated, columns.dates);
  }
  const remark = columns.dates === 'day_first' ? unlikely(dated, days.value) : undefined;
  const shifts = found.flatMap((one, place) => {
    const day = days.value[place];
    return day === undefined ? [] : [shiftOf(one, day, columns)];
  });
  return done({ shifts, ...(remark === undefined ? {} : { remark }) });
}

const headings: Readonly<Record<'who' | 'day' | 'start' | 'end' | 'break' | 'sleepIn' | 'woken' | 'note', RegExp>> = {
  who: /^(?:pa|name|who|worker|carer|employee|assistant|personal assistant|payroll (?:id|number)|staff)(?: name)?$/u,
  day: /^(?:date|day|shift date|worked on|start date|from date)$/u,
  start: /^(?:start|from|start time|time in|in|begin|began|clock in|time from|started)$/u,
  end: /^(?:end|to|end time|time out|out|finish|finished|finish time|until|clock out|time to|ended)$/u,
  break: /^(?:break|breaks|unpaid break|break \(?min(?:ute)?s\)?|lunch|break minutes)$/u,
  sleepIn: /^(?:sleep[ -]?ins?|sleep|kind|type|shift type)$/u,
  woken: /^(?:woken|woken minutes|awake|minutes awake|time awake|woken up|disturbed)$/u,
  note: /^(?:note|notes|comment|comments|remarks?)$/u,
};

/** Which column seems to say what, by the words of the first row; nothing is taken as certain. */
export function guessColumns(rows: Rows): Partial<ShiftColumns> {
  const [first = []] = rows;
  const at = (pattern: RegExp): number => first.findIndex((cell) => pattern.test(squeeze(cell).toLowerCase()));
  const found = Object.entries(headings).flatMap(([name, pattern]) => (at(pattern) < 0 ? [] : [[name, at(pattern)] as const]));
  const columns: Partial<Record<string, number>> = Object.fromEntries(found);
  const hasHeading = found.length > 0;
  const days = rows.slice(hasHeading ? 1 : 0).flatMap((row) => (isBlankRow(row) ? [] : [row[columns['day'] ?? 0] ?? '']));
  // American days too are looked at as ours: that is what says what is wrong with them.
  const dates = possibleOrders(days).includes('year_first') ? 'year_first' : 'day_first';
  return { hasHeading, ...columns, dates };
}

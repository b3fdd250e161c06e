import { problem } from '#core/contract/problem';
import { done, refused, type Result } from '#core/contract/result';
import { type Day, readDay } from '#core/time/day';
import { type Counted, type Slices, atOnce, every } from '#core/jobs/slices';
import { squeeze } from './tidyText.ts';
import { type DateOrder } from './types.ts';

export type DatedCell = { readonly row: number; readonly text: string };

type Form = 'named' | 'year_first' | 'numbers';
type Parts = { readonly form: Form; readonly year: string; readonly first: string; readonly second: string };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** The parts of a date in `first`, `second` as written (named and year first: month, then date). Times of day are dropped. */
function partsOf(cell: string): Parts | undefined {
  const text = squeeze(cell).replace(/[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:Z|\+0000|\+00:00))?$/, '');
  const [, year, month, date] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (year !== undefined && month !== undefined && date !== undefined) return { form: 'year_first', year, first: month, second: date };
  const [, one, two, short] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text) ?? [];
  if (one !== undefined && two !== undefined && short !== undefined) return { form: 'numbers', year: short, first: one, second: two };
  const [, on, name, in_] = /^(\d{1,2})[-/. ]?([a-z]{3,9})[-/., ]*(\d{4}|\d{2})$/.exec(text.toLowerCase()) ?? [];
  if (on === undefined || name === undefined || in_ === undefined || !monthName.test(name)) return undefined;
  return { form: 'named', year: in_, first: String(months.indexOf(name.slice(0, 3)) + 1), second: on };
}

/** Two-digit years are 20xx; a year outside 2000 to 2099 is a slip. */
function dayOf(year: string, month: string, date: string): Day | undefined {
  const whole = year.length === 2 ? `20${year}` : year;
  return whole.startsWith('20') ? readDay(`${whole}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`) : undefined;
}

function read(parts: Parts, order: 'day_first' | 'month_first'): Day | undefined {
  if (parts.form === 'numbers' && order === 'day_first') return dayOf(parts.year, parts.second, parts.first);
  return dayOf(parts.year, parts.first, parts.second);
}

export function looksLikeDate(cell: string): boolean {
  return partsOf(cell) !== undefined;
}

function broken({ row, text }: DatedCell, why: string): { readonly ok: false; readonly problem: ReturnType<typeof problem> } {
  return refused(problem('bank.brokenRow', { row: String(row), why: `“${squeeze(text)}” ${why}` }));
}

type Cell = DatedCell & { readonly parts: Parts };

/** The one order in which every cell is a real day; undefined where both are and differ, or the cell that ends the last hope. */
function measure(cells: readonly Cell[]): 'day_first' | 'month_first' | 'unclear' | Cell {
  const notDayFirst = cells.findIndex(({ parts }) => read(parts, 'day_first') === undefined);
  const notMonthFirst = cells.findIndex(({ parts }) => read(parts, 'month_first') === undefined);
  const last = cells[Math.max(notDayFirst, notMonthFirst)];
  if (notDayFirst >= 0 && notMonthFirst >= 0 && last !== undefined) return last;
  if (notDayFirst >= 0) return 'month_first';
  if (notMonthFirst >= 0) return 'day_first';
  return cells.every(({ parts }) => read(parts, 'day_first') === read(parts, 'month_first')) ? 'day_first' : 'unclear';
}

/**
 * The days of a whole file, in the order given. One form and one order are decided for all of it, never row by row: a file that
 * mixes them, or holds one impossible day, is refused with that row. 'measured' with nothing to tell by is bank.datesUnclear.
 */
export function readDates(dated: readonly DatedCell[], order: DateOrder): Result<readonly Day[]> {
  return atOnce(readDatesSlices(dated, order));
}

function refusalOf(cell: DatedCell, parts: Parts | undefined, first: Parts | undefined, order: DateOrder): Result<never> | undefined {
  if (parts === undefined) return broken(cell, 'is not a date');
  if (parts.form === 'numbers' && order === 'year_first') return broken(cell, 'is not written year first');
  return parts.form === (first ?? parts).form ? undefined : broken(cell, 'is written another way than the dates before it');
}

/** The same in slices, each of a few hundred cells. */
export function* readDatesSlices(dated: readonly DatedCell[], order: DateOrder): Slices<Result<readonly Day[]>, Counted> {
  const cells: Cell[] = [];
  let refusal: Result<never> | undefined;
  yield* every(dated, (cell) => {
    const parts = partsOf(cell.text);
    refusal ??= refusalOf(cell, parts, cells[0]?.parts, order);
    if (parts !== undefined) cells.push({ ...cell, parts });
  });
  if (refusal !== undefined) return refusal;
  const decided = order === 'measured' ? measure(cells) : order === 'month_first' ? order : 'day_first';
  if (decided === 'unclear') return refused(problem('bank.datesUnclear', {}));
  if (typeof decided !== 'string') return broken(decided, 'does not fit the order of the other dates');
  const days: Day[] = [];
  for (const cell of cells) {
    const found = read(cell.parts, decided);
    if (found === undefined) return broken(cell, notADay(cell.parts, order));
    days.push(found);
  }
  return done(days);
}

function notADay(parts: Parts, order: DateOrder): string {
  if (parts.form !== 'numbers') return 'is not a real day';
  return order === 'month_first' ? 'is not a real day, month first' : 'is not a real day, day first';
}

/** For the screen where a person maps columns: the orders in which every date of a column is a real day. */
export function possibleOrders(cells: readonly string[]): readonly DateOrder[] {
  const orders: readonly DateOrder[] = ['day_first', 'month_first', 'year_first'];
  const dated = cells.map((text, index) => ({ row: index + 1, text }));
  const yearFirst = cells.every((cell) => partsOf(cell)?.form === 'year_first');
  return orders.filter((order) => (order === 'year_first') === yearFirst && readDates(dated, order).ok);
}

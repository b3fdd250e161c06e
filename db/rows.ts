import { type Pence, pence } from '#core/money/pence';
import { type Day, day as asDay } from '#core/time/day';
import { type Instant, instant as asInstant } from '#core/time/instant';

/** Reads one cell of a row, and throws TypeError where the cell is of another kind: the query and its shape disagree. */
export type Column<Value> = (cell: unknown, name: string) => Value;

/** What a query answers: `{ id: text, amount_pence: money, paid_on: orNull(day) }`, named as the SQL names its columns. */
export type RowShape = Readonly<Record<string, Column<unknown>>>;

export type RowOf<Shape extends RowShape> = { readonly [Name in keyof Shape]: ReturnType<Shape[Name]> };

function wrong(cell: unknown, name: string, wanted: string): TypeError {
  return new TypeError(`column ${name} holds ${cell === null ? 'null' : typeof cell}, not ${wanted}`);
}

export function text(cell: unknown, name: string): string {
  if (typeof cell !== 'string') throw wrong(cell, name, 'text');
  return cell;
}

export function whole(cell: unknown, name: string): number {
  if (typeof cell !== 'number' || !Number.isSafeInteger(cell)) throw wrong(cell, name, 'a whole number');
  return cell;
}

export function money(cell: unknown, name: string): Pence {
  return pence(whole(cell, name));
}

export function day(cell: unknown, name: string): Day {
  return asDay(text(cell, name));
}

export function instant(cell: unknown, name: string): Instant {
  return asInstant(text(cell, name));
}

/** 0 or 1 in the table. */
export function flag(cell: unknown, name: string): boolean {
  if (cell !== 0 && cell !== 1) throw wrong(cell, name, '0 or 1');
  return cell === 1;
}

export function orNull<Value>(column: Column<Value>): Column<Value | null> {
  return (cell, name) => (cell === null ? null : column(cell, name));
}

/** One of a closed list, as a CHECK in the table says too: `oneOf('in', 'out')`. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Column<Word> {
  return (cell, name) => {
    const found = words.find((word) => word === cell);
    if (found === undefined) throw wrong(cell, name, words.join(' or '));
    return found;
  };
}

/** Reads one row of the driver's by its shape. */
export function readRow<Shape extends RowShape>(row: unknown, shape: Shape): RowOf<Shape>;
export function readRow(row: unknown, shape: RowShape): Readonly<Record<string, unknown>> {
  if (typeof row !== 'object' || row === null) throw new TypeError('a query answered something that is not a row');
  const read: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(shape)) read[name] = column(Reflect.get(row, name), name);
  return read;
}

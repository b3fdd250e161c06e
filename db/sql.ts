import { type RowOf, type RowShape } from './rows.ts';

export type Cell = string | number | bigint | null | Uint8Array;

/** `?` by place or `@name` by name. */
export type Params = readonly Cell[] | Readonly<Record<string, Cell>>;

/** Prepared reading: statements are cached by their text, so texts are constants and values are always parameters. */
export type ReadSql = {
  readonly all: <const Shape extends RowShape>(text: string, params: Params, shape: Shape) => readonly RowOf<Shape>[];
  /** The only row, or undefined. Throws RangeError where the query answers more than one. */
  readonly one: <const Shape extends RowShape>(text: string, params: Params, shape: Shape) => RowOf<Shape> | undefined;
  /** Row by row, for what does not fit in memory. Nothing else may use the handle before it is done. */
  readonly each: <const Shape extends RowShape>(text: string, params: Params, shape: Shape) => IterableIterator<RowOf<Shape>>;
};

export type WriteSql = ReadSql & {
  /** One INSERT, UPDATE or DELETE of a table that is not append-only; answers how many rows changed. */
  readonly run: (text: string, params: Params) => number;
};

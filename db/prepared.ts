import { type Connection, type Statement } from './driver.ts';
import { type RowOf, type RowShape, readRow } from './rows.ts';
import { type Params, type WriteSql } from './sql.ts';

const mostStatements = 512;

function listed(params: Params): readonly unknown[] {
  return Array.isArray(params) ? params : [params];
}

/** Statements by their text, oldest forgotten first. */
function statementCache(connection: Connection): (text: string) => Statement {
  const known = new Map<string, Statement>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const oldest = known.keys().next();
    if (known.size >= mostStatements && !oldest.done) known.delete(oldest.value);
    const statement = connection.prepare<unknown[]>(text);
    known.set(text, statement);
    return statement;
  };
}

function reading(statement: Statement): Statement {
  if (!statement.readonly) throw new TypeError('a query may only read: use run to write');
  return statement;
}

/** The thin row layer over one connection. */
export function prepared(connection: Connection): WriteSql {
  const statement = statementCache(connection);
  function all<const Shape extends RowShape>(text: string, params: Params, shape: Shape): readonly RowOf<Shape>[] {
    return reading(statement(text))
      .all(...listed(params))
      .map((row) => readRow(row, shape));
  }
  function one<const Shape extends RowShape>(text: string, params: Params, shape: Shape): RowOf<Shape> | undefined {
    const rows = all(text, params, shape);
    if (rows.length > 1) throw new RangeError('the query answers more than one row');
    return rows[0];
  }
  function* each<const Shape extends RowShape>(text: string, params: Params, shape: Shape): Generator<RowOf<Shape>, void, undefined> {
    for (const row of reading(connection.prepare<unknown[]>(text)).iterate(...listed(params))) yield readRow(row, shape);
  }
  return { all, one, each, run: (text, params) => statement(text).run(...listed(params)).changes };
}

import { type AppendOnlyTable } from '#db/guards/appendOnly';
import { text } from '#db/rows';
import { type Cell, type ReadSql, type WriteSql } from '#db/sql';
import { rowDigest } from './chain.ts';
import { type AppendedRow } from './handlers.ts';

const plainName = /^[a-z][a-z0-9_]*$/u;

/** How rows come into a table: its columns in its own order, and the statement that names every one of them. */
export type InsertInto = { readonly columns: ReadonlySet<string>; readonly insert: string };

function insertFor(sql: ReadSql, table: string): InsertInto {
  const columns = sql
    .all('SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid', [table], { name: text })
    .map(({ name }) => name);
  if (!columns.every((name) => plainName.test(name))) throw new TypeError(`${table} has a column with an odd name`);
  const names = columns.map((name) => `"${name}"`).join(', ');
  const places = columns.map(() => '?').join(', ');
  return { columns: new Set(columns), insert: `INSERT INTO ${table} (${names}) VALUES (${places})` };
}

/** Each table's found, asked once: migrations are over when commands begin. */
export function insertReader(sql: ReadSql): (table: string) => InsertInto {
  const known = new Map<string, InsertInto>();
  return (table) => {
    const found = known.get(table) ?? insertFor(sql, table);
    known.set(table, found);
    return found;
  };
}

/** Adds the row with the command's log_seq, every column written out, and answers its digest for the chain. */
export function appendRow(sql: WriteSql, { columns, insert }: InsertInto, table: AppendOnlyTable, row: AppendedRow): string {
  for (const name of Object.keys(row)) if (!columns.has(name)) throw new TypeError(`${table} has no column ${name}`);
  const cells: Cell[] = [];
  for (const name of columns) cells.push(row[name] ?? null);
  sql.run(insert, cells);
  return rowDigest(table, row);
}

import { type AppendOnlyTable } from '#db/guards/appendOnly';
import { text } from '#db/rows';
import { type ReadSql, type WriteSql } from '#db/sql';
import { rowDigest } from './chain.ts';
import { type AppendedRow } from './handlers.ts';

const plainName = /^[a-z][a-z0-9_]*$/u;

/** A table's columns, asked once: migrations are over when commands begin. */
export function columnReader(sql: ReadSql): (table: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (table) => {
    const columns =
      known.get(table) ??
      sql.all('SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid', [table], { name: text }).map(({ name }) => name);
    known.set(table, columns);
    return columns;
  };
}

/** Adds the row with the command's log_seq, every column written out, and answers its digest for the chain. */
export function appendRow(
  sql: WriteSql,
  columnsOf: (table: string) => readonly string[],
  table: AppendOnlyTable,
  row: AppendedRow,
): string {
  const columns = columnsOf(table);
  const stranger = Object.keys(row).find((name) => !columns.includes(name));
  if (stranger !== undefined) throw new TypeError(`${table} has no column ${stranger}`);
  if (!columns.every((name) => plainName.test(name))) throw new TypeError(`${table} has a column with an odd name`);
  const names = columns.map((name) => `"${name}"`).join(', ');
  const places = columns.map(() => '?').join(', ');
  sql.run(
    `INSERT INTO ${table} (${names}) VALUES (${places})`,
    columns.map((name) => row[name] ?? null),
  );
  return rowDigest(table, row);
}

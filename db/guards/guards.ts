import { type WriteHandle } from '#db/driver';
import { flag, text, whole } from '#db/rows';
import { type ReadSql } from '#db/sql';
import { standingTables } from './standing.ts';

/** The keys of a table that a new row may not repeat, each a list of columns. */
function keysOf(sql: ReadSql, table: string): readonly (readonly string[])[] {
  const primary = sql
    .all('SELECT name FROM pragma_table_xinfo(?) WHERE pk > 0 ORDER BY pk', [table], { name: text })
    .map(({ name }) => name);
  const indexes = sql.all('SELECT name, "unique", partial FROM pragma_index_list(?) ORDER BY name', [table], {
    name: text,
    unique: flag,
    partial: flag,
  });
  const unique = indexes
    .filter((index) => index.unique && !index.partial)
    .map(({ name }) =>
      sql.all('SELECT cid, name FROM pragma_index_info(?) ORDER BY seqno', [name], { cid: whole, name: text }).map((column) => column.name),
    );
  const all = [primary, ...unique].filter((columns) => columns.length > 0);
  return [...new Map(all.map((columns) => [columns.join(), columns])).values()];
}

function trigger(name: string, when: string): readonly [string, string] {
  return [name, `CREATE TRIGGER ${name} ${when} BEGIN SELECT RAISE(ABORT, 'append-only: ${name}'); END`];
}

/** The triggers of one table, by name. Content alone may go, where an erasure stands for it, and then never comes back. */
function guardsOf(sql: ReadSql, table: string): readonly (readonly [string, string])[] {
  const isHeld = keysOf(sql, table).map(
    (columns) => `EXISTS (SELECT 1 FROM ${table} WHERE ${columns.map((column) => `${column} = NEW.${column}`).join(' AND ')})`,
  );
  const erased = table === 'content' ? ['EXISTS (SELECT 1 FROM erasure WHERE digest = NEW.digest)'] : [];
  const unless = table === 'content' ? ' WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE digest = OLD.digest)' : '';
  return [
    trigger(`guard_${table}_update`, `BEFORE UPDATE ON ${table}`),
    trigger(`guard_${table}_delete`, `BEFORE DELETE ON ${table}${unless}`),
    trigger(`guard_${table}_insert`, `BEFORE INSERT ON ${table} WHEN ${[...isHeld, ...erased].join(' OR ')}`),
  ];
}

/** The book's own row never changes but for its name; what a migration did stands for ever. */
const bookGuards = [
  trigger('guard_book_update', 'BEFORE UPDATE OF one, id, kind, started_on, created_at ON book'),
  trigger('guard_book_delete', 'BEFORE DELETE ON book'),
  trigger('guard_book_insert', 'BEFORE INSERT ON book WHEN EXISTS (SELECT 1 FROM book)'),
  trigger('guard_migration_update', 'BEFORE UPDATE ON migration'),
  trigger('guard_migration_delete', 'BEFORE DELETE ON migration'),
];

type Guards = { readonly tables: string; readonly wanted: ReadonlyMap<string, string> };

let last: Guards | undefined;

/** Every guard by its name. They follow from the tables and indexes alone: of another book with the very same ones they are known. */
function guardsWanted({ sql, connection }: WriteHandle): ReadonlyMap<string, string> {
  const query = "SELECT name, coalesce(sql, '') AS sql FROM sqlite_schema WHERE type IN ('table', 'index') ORDER BY type, name";
  const tables = JSON.stringify(sql.all(query, [], { name: text, sql: text }));
  if (last?.tables !== tables) {
    const wanted = new Map([...['log', ...standingTables(connection)].flatMap((table) => guardsOf(sql, table)), ...bookGuards]);
    last = { tables, wanted };
  }
  return last.wanted;
}

/** Puts every guard where it belongs, and answers how many were missing or changed. One transaction, none where all is well. */
export function assertGuards(handle: WriteHandle): number {
  const { sql, connection } = handle;
  const wanted = guardsWanted(handle);
  const standing = sql.all("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'guard\\_%' ESCAPE '\\'", [], {
    name: text,
    sql: text,
  });
  const found = new Map(standing.map((row) => [row.name, row.sql]));
  const surplus = [...found.keys()].filter((name) => wanted.get(name) !== found.get(name));
  const missing = [...wanted].filter(([name, written]) => found.get(name) !== written);
  if (surplus.length + missing.length === 0) return 0;
  connection.exec(
    ['BEGIN IMMEDIATE', ...surplus.map((name) => `DROP TRIGGER ${name}`), ...missing.map(([, written]) => written), 'COMMIT'].join(';\n'),
  );
  return missing.length;
}

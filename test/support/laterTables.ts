import BetterSqlite3 from 'better-sqlite3';
import { type Driver } from '#db/driver';
import { migrationsFolder, readMigrations } from '#db/migrate/folder';
import { testDriver } from './driver.ts';

/** Every table by its name, after so many of the product's migrations. */
function tablesAfter(count: number): ReadonlyMap<string, string> {
  const database = new BetterSqlite3(':memory:');
  for (const { sql } of readMigrations(migrationsFolder()).slice(0, count)) database.exec(sql);
  const rows: readonly unknown[] = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").raw().all();
  database.close();
  return new Map(rows.map((row) => (Array.isArray(row) ? [String(row[0]), String(row[1])] : ['', ''])));
}

/**
 * A driver for a book of so many migrations: today's commands, which ask tables that came later, find them empty, beside the book and
 * not in it. So a book of then is filled by the commands of now.
 */
export function withLaterTables(count: number): Driver {
  const then = tablesAfter(count);
  const later = [...tablesAfter(Number.MAX_SAFE_INTEGER)].filter(([name]) => !then.has(name) && !name.startsWith('sqlite_'));
  const create = later.map(([, sql]) => `${sql.replace(/^CREATE TABLE/u, 'CREATE TEMP TABLE')};`).join('\n');
  return (file, access) => {
    const connection = testDriver(file, access);
    if (access.readonly) return connection;
    // Said again when the book is opened: another place for temporary tables would empty them.
    connection.pragma('temp_store=MEMORY');
    connection.exec(create);
    return connection;
  };
}

import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { type Connection } from './driver.ts';

export type Orm = BetterSQLite3Database;

const made = new WeakMap<Connection, Orm>();

/** Drizzle's typed queries on the book's own connection. Its migrator is never run: it loses child rows (upstream #5782). */
export function orm(connection: Connection): Orm {
  const known = made.get(connection) ?? drizzle(connection);
  made.set(connection, known);
  return known;
}

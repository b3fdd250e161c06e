import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { type Connection } from './driver.ts';

/** Drizzle's typed queries on the book's own connection. Its migrator is never run: it loses child rows (upstream #5782). */
export function orm(connection: Connection): BetterSQLite3Database {
  return drizzle(connection);
}

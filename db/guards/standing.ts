import { type Connection } from '#db/driver';
import { type AppendOnlyTable, appendOnlyTables } from './appendOnly.ts';

/** The append-only tables that this book has: an older one, looked at before it is brought up to date, lacks the newest. */
export function standingTables(connection: Connection): readonly AppendOnlyTable[] {
  const found: ReadonlySet<unknown> = new Set(connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all());
  return appendOnlyTables.filter((table) => found.has(table));
}

import BetterSqlite3 from 'better-sqlite3';
import { prepared } from './prepared.ts';
import { type ReadSql, type WriteSql } from './sql.ts';

export type Connection = BetterSqlite3.Database;
export type Statement = BetterSqlite3.Statement<unknown[]>;

/** Opens a database file. Injected, so that encryption can be switched on in this one place and tests run on both drivers. */
export type Driver = (file: string, access: { readonly readonly: boolean; readonly fileMustExist: boolean }) => Connection;

export const betterSqlite3: Driver = (file, access) => new BetterSqlite3(file, { ...access, timeout: 0 });

export type ReadHandle = {
  readonly sql: ReadSql;
  readonly connection: Connection;
  readonly close: () => void;
};

export type WriteHandle = Omit<ReadHandle, 'sql'> & { readonly sql: WriteSql };

/** Keeps erased words out of freed pages, refuses to trust a schema that others wrote, and lets no constraint sleep. */
const safetyPragmas = [
  'foreign_keys=ON',
  'recursive_triggers=ON',
  'trusted_schema=OFF',
  'cell_size_check=ON',
  'secure_delete=ON',
  'temp_store=MEMORY',
];

function handleOn(connection: Connection): WriteHandle {
  return { sql: prepared(connection), connection, close: () => connection.close() };
}

/** A whole bank file's new pages stay in memory until the commit; a book that needs less takes less. */
const mostCachedKilobytes = 64_000;

/**
 * The one writer of a book. Takes the file's exclusive lock at once and keeps it until close; throws SQLITE_BUSY where another
 * process has it. WAL with synchronous=FULL: a commit that returned survives a power cut.
 */
export function openForWriting(driver: Driver, file: string, may: { readonly create: boolean } = { create: false }): WriteHandle {
  const connection = driver(file, { readonly: false, fileMustExist: !may.create });
  try {
    connection.pragma('locking_mode=EXCLUSIVE');
    connection.pragma('journal_mode=WAL');
    connection.pragma('synchronous=FULL');
    for (const pragma of safetyPragmas) connection.pragma(pragma);
    connection.pragma(`cache_size=${String(-mostCachedKilobytes)}`);
    connection.exec('BEGIN IMMEDIATE; COMMIT');
    return handleOn(connection);
  } catch (fault) {
    connection.close();
    throw fault;
  }
}

/** For snapshots and files outside a book: reads only, and leaves nothing beside the file. */
export function openForReading(driver: Driver, file: string): ReadHandle {
  const connection = driver(file, { readonly: true, fileMustExist: true });
  try {
    for (const pragma of safetyPragmas) connection.pragma(pragma);
    return handleOn(connection);
  } catch (fault) {
    connection.close();
    throw fault;
  }
}

/** Tidies the statistics, folds the log into the file and lets go of it. */
export function closeWriting({ connection, close }: WriteHandle): void {
  try {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    connection.pragma('optimize');
    connection.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    close();
  }
}

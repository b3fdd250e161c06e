import { type Instant } from '#core/time/instant';
import { type WriteHandle } from '#db/driver';
import { type Failpoint } from '#db/failpoints';
import { text, whole } from '#db/rows';
import { type ReadSql } from '#db/sql';
import { type Migration } from './folder.ts';

/** 'PAL1': in the header of every book, so that no other program's file is taken for one. */
export const applicationId = 0x50_41_4c_31;

type Migrating = { readonly now: Instant; readonly failpoint: Failpoint };

export function bookVersion(sql: ReadSql): number {
  return sql.one('SELECT user_version FROM pragma_user_version', [], { user_version: whole })?.user_version ?? 0;
}

function countRows(sql: ReadSql): ReadonlyMap<string, number> {
  const tables = sql.all("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", [], { name: text });
  return new Map(tables.map(({ name }) => [name, sql.one(`SELECT count(*) AS rows FROM "${name}"`, [], { rows: whole })?.rows ?? 0]));
}

/** A migration that means to change how many rows a table has says so: `-- rows account +3`, or `-- drops old_table`. */
function declaredChanges(sql: string): { readonly rows: ReadonlyMap<string, number>; readonly drops: ReadonlySet<string> } {
  const rows = [...sql.matchAll(/^-- rows ([a-z_]+) ([+-]\d+)$/gmu)].map(
    ([, table = '', change = '0']) => [table, Number(change)] as const,
  );
  const drops = [...sql.matchAll(/^-- drops ([a-z_]+)$/gmu)].map(([, table = '']) => table);
  return { rows: new Map(rows), drops: new Set(drops) };
}

function checkCounts(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>, { name, sql }: Migration): void {
  const declared = declaredChanges(sql);
  for (const [table, rows] of before) {
    if (table === 'migration') continue;
    const left = after.get(table);
    if (left === undefined && declared.drops.has(table)) continue;
    if (left !== rows + (declared.rows.get(table) ?? 0)) throw new Error(`migration ${name} changes the number of rows of ${table}`);
  }
}

function checkWhole(handle: WriteHandle, { name }: Migration): void {
  const strays = handle.sql.one('SELECT count(*) AS found FROM pragma_foreign_key_check', [], { found: whole });
  if (strays?.found !== 0) throw new Error(`migration ${name} leaves rows without their parents`);
  const integrity = handle.sql.all('SELECT integrity_check FROM pragma_integrity_check', [], { integrity_check: text });
  if (integrity[0]?.integrity_check !== 'ok') throw new Error(`migration ${name} leaves the file unsound`);
}

/** Throws where a migration that the book already has was changed afterwards. */
function checkHistory(sql: ReadSql, migrations: readonly Migration[], version: number): void {
  if (version === 0) return;
  for (const past of sql.all('SELECT number, sha256 FROM migration ORDER BY number', [], { number: whole, sha256: text })) {
    if (migrations[past.number - 1]?.sha256 !== past.sha256)
      throw new Error(`migration ${past.number} is not the one this book was made with`);
  }
}

function applyOne(handle: WriteHandle, migration: Migration, { now, failpoint }: Migrating): void {
  handle.connection.exec(migration.sql);
  const { number, name, sha256 } = migration;
  handle.sql.run('INSERT INTO migration (number, name, sha256, applied_at) VALUES (?, ?, ?, ?)', [number, name, sha256, now]);
  handle.connection.exec(`PRAGMA user_version = ${number}`);
  failpoint('migrate.stepDone');
}

/** To a book that has rows: they are counted around each step, and the file is checked after it. */
function applyToRows(handle: WriteHandle, migration: Migration, migrating: Migrating): void {
  const before = countRows(handle.sql);
  applyOne(handle, migration, migrating);
  checkCounts(before, countRows(handle.sql), migration);
  checkWhole(handle, migration);
}

/** To a file with nothing in it yet, which is checked once when it has all its tables. */
function applyAll(handle: WriteHandle, steps: readonly Migration[], migrating: Migrating): void {
  for (const step of steps) applyOne(handle, step, migrating);
  const last = steps.at(-1);
  if (last !== undefined) checkWhole(handle, last);
}

/**
 * Brings the book to the newest version, whole or not at all; answers how many steps that took. Foreign keys are off outside the
 * transaction and checked inside it, so that a table can be rebuilt without its children being taken along.
 */
export function migrate(handle: WriteHandle, migrations: readonly Migration[], migrating: Migrating): number {
  const version = bookVersion(handle.sql);
  checkHistory(handle.sql, migrations, version);
  const steps = migrations.slice(version);
  if (steps.length === 0) return 0;
  handle.connection.pragma('foreign_keys=OFF');
  try {
    handle.connection.exec('BEGIN IMMEDIATE');
    migrating.failpoint('migrate.begun');
    if (version === 0) handle.connection.exec(`PRAGMA application_id = ${applicationId}`);
    if (version === 0) applyAll(handle, steps, migrating);
    else for (const step of steps) applyToRows(handle, step, migrating);
    migrating.failpoint('migrate.beforeCommit');
    handle.connection.exec('COMMIT');
    migrating.failpoint('migrate.afterCommit');
  } finally {
    if (handle.connection.inTransaction) handle.connection.exec('ROLLBACK');
    handle.connection.pragma('foreign_keys=ON');
  }
  return steps.length;
}

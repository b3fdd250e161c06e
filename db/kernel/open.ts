import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type WriteHandle, closeWriting, openForWriting } from '#db/driver';
import { faultCode } from '#db/faults';
import { assertGuards } from '#db/guards/guards';
import { readMigrations } from '#db/migrate/folder';
import { bookVersion, migrate } from '#db/migrate/runner';
import { checkHeader } from '#db/open/header';
import { type Lock, checkLock, writeLock } from '#db/open/lock';
import { checkPlace } from '#db/open/place';
import { checkSinceSnapshot } from '#db/health/since';
import { makeSnapshot } from '#db/snapshots/make';
import { openVault, sweepArrivals } from '#db/vault/vault';
import { insertReader } from './append.ts';
import { type Open, openOn } from './opened.ts';
import { orProblem } from './orProblem.ts';
import { type Settings } from './settings.ts';

export const bookFile = 'book.db';

function migrateWithSnapshot(folder: string, handle: WriteHandle, settings: Settings): Result<undefined> {
  const migrations = readMigrations(settings.migrations);
  const version = bookVersion(handle.sql);
  if (version > migrations.length)
    return refused(problem('book.fromNewerVersion', { theirs: String(version), ours: String(migrations.length) }));
  if (version === 0) return refused(problem('book.notABook', {}));
  if (version === migrations.length) return done(undefined);
  const before = makeSnapshot({ folder, handle, settings }, { why: 'migrate' });
  if (!before.ok) return before;
  const count = migrate(handle, migrations, { now: settings.clock.now(), failpoint: settings.failpoint });
  settings.logger({ event: 'book.migrated', count });
  return done(undefined);
}

/** Clears what a stopped snapshot, expiry or restore left unfinished: none of it has a name any more, or ever had. */
function sweepUnfinished(folder: string): void {
  const inSnapshots = readdirSync(join(folder, 'snapshots')).filter((name) => /^\.(?:making|expiring)-/u.test(name));
  for (const name of inSnapshots) rmSync(join(folder, 'snapshots', name), { recursive: true, force: true });
  for (const name of readdirSync(folder)) if (name.startsWith('.restoring.db')) rmSync(join(folder, name), { force: true });
  sweepArrivals(join(folder, 'evidence'));
  sweepArrivals(join(folder, 'documents'));
}

function makeReady(folder: string, handle: WriteHandle, lock: Lock, settings: Settings): Result<Open> {
  if (lock.tookOver) settings.logger({ event: 'lock.takenOver' });
  for (const name of ['evidence', 'documents', 'snapshots']) mkdirSync(join(folder, name), { recursive: true });
  sweepUnfinished(folder);
  const ready = migrateWithSnapshot(folder, handle, settings);
  if (!ready.ok) return ready;
  const mended = assertGuards(handle);
  if (mended > 0) settings.logger({ event: 'guards.mended', count: mended });
  const chain = checkSinceSnapshot(handle.sql, handle.connection);
  if (!chain.ok) return chain;
  const evidence = openVault(join(folder, 'evidence'), settings);
  const documents = openVault(join(folder, 'documents'), settings);
  return done(openOn({ folder, handle, evidence, documents, settings, insertInto: insertReader(handle.sql) }, lock));
}

function openFile(path: string, settings: Settings): Result<WriteHandle> {
  try {
    return done(openForWriting(settings.driver, path));
  } catch (fault) {
    if (faultCode(fault) === 'SQLITE_NOTADB') return refused(problem('book.damaged', {}));
    throw fault;
  }
}

/** Opens the book in the folder for this process alone. Problems: the `book.…` codes, each leaving the book as it was. */
export function openKernel(folder: string, settings: Settings): Result<Open> {
  return orProblem(() => {
    const place = checkPlace(folder);
    if (!place.ok) return place;
    const path = join(place.value, bookFile);
    if (!existsSync(path)) return refused(problem('book.notABook', {}));
    const header = checkHeader(path, readMigrations(settings.migrations).length);
    if (!header.ok) return header;
    const free = checkLock(place.value, settings);
    if (!free.ok) return free;
    const handle = openFile(path, settings);
    if (!handle.ok) return handle;
    let lock: Lock | undefined;
    let opened: Result<Open> | undefined;
    try {
      lock = writeLock(place.value);
      opened = makeReady(place.value, handle.value, lock, settings);
      return opened;
    } finally {
      if (opened?.ok !== true) {
        closeWriting(handle.value);
        lock?.release();
      }
    }
  });
}

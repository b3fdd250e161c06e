import { constants, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Json } from '#core/contract/json';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { closeWriting, openForWriting } from '#db/driver';
import { linkOrCopy, syncFile, syncFolder } from '#db/files';
import { assertGuards } from '#db/guards/guards';
import { chainHead } from '#db/kernel/chain';
import { insertReader } from '#db/kernel/append';
import { runCommand } from '#db/kernel/command';
import { type Caller } from '#db/kernel/context';
import { bookFile, openKernel } from '#db/kernel/open';
import { type Open } from '#db/kernel/opened';
import { orProblem } from '#db/kernel/orProblem';
import { type Settings } from '#db/kernel/settings';
import { readMigrations } from '#db/migrate/folder';
import { migrate } from '#db/migrate/runner';
import { checkLock, writeLock } from '#db/open/lock';
import { oneOf, text } from '#db/rows';
import { openVault } from '#db/vault/vault';
import { checkSnapshot } from './check.ts';
import { listSnapshots } from './list.ts';
import { makeSnapshot } from './make.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { type Forgotten, forgetAgain } from './forget.ts';

const route = 'snapshot.restore';

/** `displaced` is the way back: a snapshot of the book that was here. */
const restoredShape = z.strictObject({ name: z.string(), displaced: z.string() });

export type Restored = z.output<typeof restoredShape>;

type Displaced = Restored & {
  readonly forgotten: readonly Forgotten[];
  /** What this command answered when it was sent before. */ readonly before?: Result<Restored>;
};

/** Keeps a book that cannot even be opened as it lies, file by file. */
function displaceRaw(folder: string, name: string, settings: Settings): Displaced {
  const displaced = `${settings.clock.now().replaceAll(/[-:.]/g, '')}-displaced-unopened`;
  const into = join(folder, 'snapshots', displaced);
  mkdirSync(into, { recursive: true });
  for (const file of [bookFile, `${bookFile}-wal`]) if (existsSync(join(folder, file))) linkOrCopy(join(folder, file), join(into, file));
  return { name, displaced, forgotten: [] };
}

function readRestored(answer: Result<Json>): Result<Restored> {
  if (!answer.ok) return answer;
  const parsed = restoredShape.safeParse(answer.value);
  if (!parsed.success) throw new TypeError('a restore answered something else');
  return done(parsed.data);
}

/** What the book answers where it has seen this command: it was restored, and the answer was lost on its way. */
function answeredBefore(open: Open, name: string, caller: Caller): Result<Restored> | undefined {
  const seen = open.kernel.handle.sql.one('SELECT command_id FROM log WHERE command_id = ?', [caller.commandId], { command_id: text });
  if (seen === undefined) return undefined;
  return readRestored(open.perform(route, { name }, caller, () => refused(problem('book.commandReused', {}))));
}

/** The way back that a restore made before it was stopped: of this very state of the book. */
function wayBackAlready(folder: string, hash: string): string | undefined {
  const all = join(folder, 'snapshots');
  return listSnapshots(all).find(({ name, why }) => why === 'displaced' && readManifest(join(all, name))?.book.hash === hash)?.name;
}

/** Makes the way back from the book that is there, and reads what it has forgotten since. */
function displace(folder: string, name: string, manifest: Manifest, caller: Caller, settings: Settings): Result<Displaced> {
  const current = openKernel(folder, settings);
  if (!current.ok) {
    const isLost = current.problem.code === 'book.damaged' || current.problem.code === 'book.notABook';
    return isLost ? done(displaceRaw(folder, name, settings)) : current;
  }
  const { kernel, close } = current.value;
  try {
    const { sql } = kernel.handle;
    if (sql.one('SELECT id FROM book', [], { id: text })?.id !== manifest.book.id)
      return refused(problem('snapshot.unsound', { why: 'it is of another book' }));
    const before = answeredBefore(current.value, name, caller);
    if (before !== undefined) return done({ name, displaced: '', forgotten: [], before });
    const way = wayBackAlready(folder, chainHead(sql).hash);
    const made = way === undefined ? makeSnapshot(kernel, { why: 'displaced' }) : done({ name: way });
    if (!made.ok) return made;
    const forgotten = sql.all('SELECT digest, kind FROM erasure', [], { digest: text, kind: oneOf('content', 'evidence', 'document') });
    return done({ name, displaced: made.value.name, forgotten });
  } finally {
    close();
  }
}

function bringFilesBack(folder: string, from: string, manifest: Manifest, settings: Settings): void {
  for (const which of ['evidence', 'documents'] as const) {
    const vault = openVault(join(folder, which), settings);
    mkdirSync(vault.folder, { recursive: true });
    for (const { sha256 } of manifest[which]) {
      if (vault.read(sha256) !== undefined) continue;
      vault.discard(sha256);
      linkOrCopy(join(from, which, sha256), join(vault.folder, sha256));
    }
  }
}

/** The snapshot's book, beside its place: brought up to date, and with the restore as the next link of its chain. */
function prepare(folder: string, path: string, displaced: Displaced, caller: Caller, settings: Settings): Result<Restored> {
  const handle = openForWriting(settings.driver, path);
  try {
    migrate(handle, readMigrations(settings.migrations), { now: settings.clock.now(), failpoint: settings.failpoint });
    assertGuards(handle);
    const vaults = { evidence: openVault(join(folder, 'evidence'), settings), documents: openVault(join(folder, 'documents'), settings) };
    const kernel = {
      folder,
      handle,
      ...vaults,
      settings,
      insertInto: insertReader(handle.sql),
      committed: () => undefined,
      stateOn: () => ({}),
    };
    const known = handle.sql.one('SELECT id FROM actor WHERE id = ?', [caller.actor], { id: text });
    const first = handle.sql.one('SELECT id FROM actor ORDER BY log_seq LIMIT 1', [], { id: text });
    const actor = known?.id ?? first?.id ?? caller.actor;
    const { name } = displaced;
    const command = { route, input: { name }, caller: { ...caller, actor, files: {} } };
    return readRestored(runCommand(kernel, { ...command, work: (writing) => forgetAgain(writing, displaced) }));
  } finally {
    closeWriting(handle);
  }
}

/** One rename puts the book in its place: before it the old one is there, after it the new one. */
function swap(folder: string, restoring: string): void {
  rmSync(join(folder, `${bookFile}-wal`), { force: true });
  renameSync(restoring, join(folder, bookFile));
  syncFolder(folder);
}

function putBack(
  folder: string,
  from: string,
  manifest: Manifest,
  displaced: Displaced,
  caller: Caller,
  settings: Settings,
): Result<Restored> {
  const { failpoint } = settings;
  const lock = writeLock(folder);
  const restoring = join(folder, '.restoring.db');
  try {
    bringFilesBack(folder, from, manifest, settings);
    failpoint('restore.filesBack');
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${restoring}${end}`, { force: true });
    copyFileSync(join(from, bookFile), restoring, constants.COPYFILE_EXCL);
    syncFile(restoring);
    const prepared = prepare(folder, restoring, displaced, caller, settings);
    if (!prepared.ok) return prepared;
    failpoint('restore.copied');
    swap(folder, restoring);
    failpoint('restore.swapped');
    settings.logger({ event: 'snapshot.restored' });
    return prepared;
  } finally {
    rmSync(restoring, { force: true });
    lock.release();
  }
}

/**
 * Puts a snapshot in the place of the closed book in the folder. Every byte of the snapshot is checked first, and the displaced book
 * is kept as a snapshot itself. What was erased since stays erased. Problems: snapshot.notFound, snapshot.unsound, the `book.…` codes.
 */
export function restoreSnapshot(folder: string, from: string, name: string, caller: Caller, settings: Settings): Result<Restored> {
  return orProblem(() => {
    const free = checkLock(folder, settings);
    if (!free.ok) return free;
    const checked = checkSnapshot(settings.driver, from, 'hashes');
    if (!checked.ok) return checked;
    const displaced = displace(folder, name, checked.value, caller, settings);
    if (!displaced.ok) return displaced;
    if (displaced.value.before !== undefined) return displaced.value.before;
    settings.failpoint('restore.displaced');
    return putBack(folder, from, checked.value, displaced.value, caller, settings);
  });
}

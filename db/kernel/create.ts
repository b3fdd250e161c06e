import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type Day } from '#core/time/day';
import { closeWriting, openForWriting } from '#db/driver';
import { syncFolder } from '#db/files';
import { assertGuards } from '#db/guards/guards';
import { readMigrations } from '#db/migrate/folder';
import { migrate } from '#db/migrate/runner';
import { checkPlace } from '#db/open/place';
import { openVault } from '#db/vault/vault';
import { insertReader } from './append.ts';
import { runCommand } from './command.ts';
import { type Kernel } from './kernel.ts';
import { bookFile, openKernel } from './open.ts';
import { type Open } from './opened.ts';
import { orProblem } from './orProblem.ts';
import { type Settings } from './settings.ts';

export type NewBook = {
  readonly name: string;
  readonly kind: 'real' | 'practice';
  readonly startedOn: Day;
  /** Who writes in it first. The holder unless said otherwise. */
  readonly actor?: { readonly id: string; readonly name: string; readonly role: 'holder' | 'helper' | 'broker' };
};

/** The first link of the chain: the book begins, and who writes in it. */
function begin(kernel: Kernel, { name, kind, startedOn, actor }: NewBook): Result<unknown> {
  const first = actor ?? { id: 'actor-holder', name: 'The holder', role: 'holder' };
  const { settings, handle } = kernel;
  handle.sql.run('INSERT INTO book (one, id, kind, name, started_on, created_at) VALUES (1, ?, ?, ?, ?, ?)', [
    settings.ids('book'),
    kind,
    name,
    startedOn,
    settings.clock.now(),
  ]);
  const caller = { commandId: settings.ids('command'), actor: first.id };
  return runCommand(kernel, {
    route: 'book.begin',
    input: { kind, startedOn },
    caller,
    work: (writing) => {
      writing.append('actor', { id: first.id, role: first.role, name_digest: writing.keep(first.name) });
      return done({ id: first.id });
    },
  });
}

function fill(folder: string, book: NewBook, settings: Settings): Result<unknown> {
  for (const name of ['evidence', 'documents', 'snapshots']) mkdirSync(join(folder, name));
  const handle = openForWriting(settings.driver, join(folder, bookFile), { create: true });
  try {
    migrate(handle, readMigrations(settings.migrations), { now: settings.clock.now(), failpoint: settings.failpoint });
    assertGuards(handle);
    const vaults = { evidence: openVault(join(folder, 'evidence'), settings), documents: openVault(join(folder, 'documents'), settings) };
    return begin(
      { folder, handle, ...vaults, settings, insertInto: insertReader(handle.sql), committed: () => undefined, stateOn: () => ({}) },
      book,
    );
  } finally {
    closeWriting(handle);
  }
}

/**
 * Makes a new book in a folder that is not there or empty, and opens it. It is made beside its place and named when it is whole.
 * Problems: book.exists, book.inSyncedFolder, book.readOnly, book.diskFull.
 */
export function createKernel(folder: string, book: NewBook, settings: Settings): Result<Open> {
  return orProblem(() => {
    const place = checkPlace(folder);
    if (!place.ok) return place;
    if (existsSync(place.value) && readdirSync(place.value).length > 0) return refused(problem('book.exists', {}));
    const making = join(dirname(place.value), `.making-${basename(place.value)}`);
    rmSync(making, { recursive: true, force: true });
    try {
      mkdirSync(making, { recursive: true });
      const filled = fill(making, book, settings);
      if (!filled.ok) return filled;
      settings.failpoint('create.made');
      if (existsSync(place.value)) rmdirSync(place.value);
      renameSync(making, place.value);
      syncFolder(dirname(place.value));
      settings.failpoint('create.named');
    } finally {
      rmSync(making, { recursive: true, force: true });
    }
    settings.logger({ event: 'book.created' });
    return openKernel(place.value, settings);
  });
}

import { join } from 'node:path';
import { type Open } from '#db/kernel/opened';
import { expireSnapshots } from './expire.ts';
import { looksSound, snapshotNames } from './list.ts';
import { makeSnapshot } from './make.ts';
import { readManifest } from './manifest.ts';
import { holdsAll } from './saved.ts';

/** Whether one of the book's own copies holds everything that was done in it. */
function isSaved(open: Open): boolean {
  const all = join(open.folder, 'snapshots');
  return snapshotNames(all).some((name) => {
    const manifest = looksSound(join(all, name)) ? readManifest(join(all, name)) : undefined;
    return manifest !== undefined && holdsAll(open, manifest);
  });
}

/**
 * Looks after the book's copies: makes one where anything was done since the last, and drops those that are no longer kept. When the
 * book is closed nobody waits for an answer and the whole day is in it; a book left open is tended by the first call of a new day.
 * Never keeps a book from closing: what goes wrong is logged.
 */
export function tendSnapshots(open: Open): void {
  const { logger } = open.kernel.settings;
  try {
    if (!isSaved(open)) {
      const made = makeSnapshot({ ...open.kernel }, { why: 'daily' });
      if (!made.ok) return logger({ event: 'snapshot.failed', problem: made.problem.code });
    }
    expireSnapshots(open);
  } catch (fault) {
    logger({ event: 'snapshot.failed', fault });
  }
}

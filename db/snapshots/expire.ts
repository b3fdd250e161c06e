import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { done } from '#core/contract/result';
import { londonDay } from '#core/time/instant';
import { type Open } from '#db/kernel/opened';
import { syncFolder } from '#db/files';
import { text } from '#db/rows';
import { checkSnapshot } from './check.ts';
import { looksSound, snapshotNames } from './list.ts';
import { type Copy, expired, readName } from './retention.ts';
import { holdsAll } from './saved.ts';

/** The copies by their names, newest first; each is looked into when it is asked about, and once. */
export function copiesIn(all: string): readonly Copy[] {
  const known = new Map<string, boolean>();
  const isSound = (name: string): boolean => {
    const sound = known.get(name) ?? looksSound(join(all, name));
    known.set(name, sound);
    return sound;
  };
  return snapshotNames(all).flatMap((name) => {
    const read = readName(name);
    return read === undefined
      ? []
      : [
          {
            ...read,
            get sound() {
              return isSound(name);
            },
          },
        ];
  });
}

/** Whoever began the book: the rule is the book's own, and every row of the log names somebody. */
function firstActor({ kernel }: Open): string {
  return kernel.handle.sql.one('SELECT id FROM actor ORDER BY log_seq LIMIT 1', [], { id: text })?.id ?? 'actor-holder';
}

/** One row of the log, then the folder goes: by a new name first, so that no list ever shows half a copy. */
function expireOne(open: Open, all: string, { name }: Copy, today: string): boolean {
  const { failpoint } = open.kernel.settings;
  const caller = { commandId: `expire-${name}`, actor: firstActor(open) };
  if (!open.perform('snapshot.expire', { name }, caller, () => done({ name, on: today })).ok) return false;
  failpoint('expire.logged');
  const going = join(all, `.expiring-${name}`);
  renameSync(join(all, name), going);
  failpoint('expire.renamed');
  rmSync(going, { recursive: true, force: true });
  syncFolder(all);
  return true;
}

/**
 * Whether the newest copy passes its whole check and holds everything: nothing older goes before it does. After the computer's clock
 * was wrong, the copy with the newest name may be of an older state than one that its name would let go.
 */
function isNewestSound(open: Open, all: string, copies: readonly Copy[]): boolean {
  const newest = copies.find(({ sound }) => sound);
  const checked = newest && checkSnapshot(open.kernel.settings.driver, join(all, newest.name), 'hashes');
  return checked?.ok === true && holdsAll(open, checked.value);
}

/** Drops the copies that are no longer kept, each with its row in the log; answers how many. */
export function expireSnapshots(open: Open): number {
  const { settings } = open.kernel;
  const all = join(open.folder, 'snapshots');
  const today = londonDay(settings.clock.now());
  const copies = copiesIn(all);
  const going = expired(copies, today);
  if (going.length === 0 || !isNewestSound(open, all, copies)) return 0;
  const count = going.filter((copy) => expireOne(open, all, copy, today)).length;
  settings.logger({ event: 'snapshot.expired', count });
  return count;
}

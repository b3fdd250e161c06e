import { readdirSync, readlinkSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** Every process that stands in a folder: an app that started and that nobody could speak to. Only Linux tells. */
function standingIn(folder: string): readonly number[] {
  const where = (pid: string): string | undefined => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`);
    } catch {
      return undefined;
    }
  };
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name) && where(name) === folder)
    .map(Number);
}

function endAll(pids: readonly number[]): void {
  for (const pid of pids)
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
}

/** Milliseconds: until an app is heard of at all, and from where it says itself that it is up until its window is heard of. */
const [patience, patienceOnceUp, moment] = [50_000, 15_000, 250];

export type Signs = {
  /** Whether the app itself says that it is up. */
  readonly isUp: () => boolean;
  /** Whether its window has been heard of; nothing is started again after that. */
  readonly isHeard: () => boolean;
};

async function lateWith({ isUp, isHeard }: Signs, isOver: () => boolean): Promise<boolean> {
  const began = performance.now();
  let upSince: number | undefined;
  while (!isOver()) {
    await setTimeout(moment);
    if (isHeard()) return false;
    const now = performance.now();
    upSince ??= isUp() ? now : undefined;
    if (now - began > patience || (upSince !== undefined && now - upSince > patienceOnceUp)) return true;
  }
  return false;
}

/**
 * Starts something of a test's own folder; where nothing comes of it for a while, ends what stands in the folder and starts it once more.
 * The test driver now and then misses the app's first window on a busy machine, and would wait for ever.
 */
export async function startedWithin<Value>(folder: string, signs: Signs, start: () => Promise<Value>): Promise<Value> {
  let isOver = false;
  const first = start().finally(() => (isOver = true));
  const value = first.then((started) => ({ started }));
  const came = await Promise.race([value, lateWith(signs, () => isOver).then((isLate) => (isLate ? undefined : value))]);
  if (came !== undefined) return came.started;
  process.stderr.write('The app was not heard of, and is started once more.\n');
  value.catch(() => undefined);
  endAll(standingIn(folder));
  return start();
}

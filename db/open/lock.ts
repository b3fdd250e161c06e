import { existsSync, readFileSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { faultCode } from '#db/faults';
import { writeNewFile } from '#db/files';

/** Who has the book open. `started` tells a process from a later one of the same number, where the system says it. */
type Holder = { readonly host: string; readonly process: number; readonly started: string };

export type Lock = { readonly release: () => void; readonly tookOver: boolean };

export const lockName = 'book.lock';

/** When the process began, in the kernel's ticks since the machine did; '' where the system does not say, or there is none. */
function startOf(id: number): string {
  const path = `/proc/${id}/stat`;
  if (!existsSync(path)) return '';
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}:${readFileSync(path, 'latin1').split(') ').at(-1)?.split(' ')[19] ?? ''}`;
  } catch {
    return '';
  }
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'host' in value &&
    typeof value.host === 'string' &&
    'process' in value &&
    typeof value.process === 'number' &&
    'started' in value &&
    typeof value.started === 'string'
  );
}

/** The lock's writer; undefined where the file is gone or was cut short by a crash. */
function readHolder(path: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isHolder(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (fault) {
    return faultCode(fault) === 'EPERM';
  }
}

/** Whether another process surely has the book. Where the system cannot tell an old number from a new one, SQLite's lock decides. */
function stillHolds(holder: Holder, host: string, takeOver: boolean): boolean {
  if (holder.host !== host) return !takeOver;
  return isRunning(holder.process) && holder.started !== '' && holder.started === startOf(holder.process);
}

/** Refuses a book that another process has. Asked before the database is opened. Problem book.alreadyOpen. */
export function checkLock(folder: string, may: { readonly takeOver: boolean }, host: string = hostname()): Result<undefined> {
  const path = join(folder, lockName);
  const holder = existsSync(path) ? readHolder(path) : undefined;
  if (holder === undefined || !stillHolds(holder, host, may.takeOver)) return done(undefined);
  return refused(problem('book.alreadyOpen', { host: holder.host === host ? '' : holder.host }));
}

/**
 * Writes the lock file, once SQLite's own exclusive lock is held: that keeps the processes of this computer apart, and the file
 * tells people and other computers who has the book. A stale file is replaced.
 */
export function writeLock(folder: string, host: string = hostname()): Lock {
  const path = join(folder, lockName);
  const mine: Holder = { host, process: process.pid, started: startOf(process.pid) };
  const tookOver = existsSync(path);
  rmSync(path, { force: true });
  writeNewFile(path, Buffer.from(JSON.stringify(mine)));
  return { tookOver, release: () => rmSync(path, { force: true }) };
}

import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, relative } from 'node:path';
import { sha256 } from '#db/digest';
import { lockName } from '#db/open/lock';

/** What is in these is written once under a name of its own and never changed: it is linked, which takes no time and no room. */
const writtenOnce: ReadonlySet<string> = new Set(['snapshots', 'evidence', 'documents']);

function cp(flags: string, from: readonly string[], into: string): number {
  const { pid, status, stderr } = spawnSync('cp', [flags, ...from, into], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the book could not be copied: ${stderr}`);
  return pid;
}

/**
 * Copies the folder of a book into one that is not there, and answers the number of a process that has ended since. Another process
 * copies: were a file of an open book closed by this one, its locks would be gone.
 */
export function copyBook(book: string, copy: string): number {
  const names = readdirSync(book);
  mkdirSync(copy);
  const linked = names.filter((name) => writtenOnce.has(name)).map((name) => join(book, name));
  if (linked.length > 0) cp('-al', linked, copy);
  const others = names.filter((name) => !writtenOnce.has(name)).map((name) => join(book, name));
  return cp('-a', others, copy);
}

const digests = new Map<string, string>();

/** A file that is linked from copy to copy is read once. */
function digestOfFile(path: string): string {
  const { ino, size, mtimeMs, nlink } = lstatSync(path);
  if (nlink === 1) return sha256(readFileSync(path));
  const key = `${String(ino)} ${String(size)} ${String(mtimeMs)}`;
  const found = digests.get(key) ?? sha256(readFileSync(path));
  digests.set(key, found);
  return found;
}

/**
 * Copies the folder of a book that is open, as the death of its process at this moment would leave it: what was written but not yet
 * synced is in the files already, and what the process only held in memory is not. The lock names a process that has ended. Answers a
 * digest of every file but the lock.
 */
export function copyAsLeft(book: string, copy: string): string {
  const ended = copyBook(book, copy);
  const lock = join(copy, lockName);
  if (existsSync(lock)) writeFileSync(lock, JSON.stringify({ host: hostname(), process: ended, started: '' }));
  const files = readdirSync(copy, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== lockName)
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return sha256(files.map((file) => `${relative(copy, file)} ${digestOfFile(file)}`).join('\n'));
}

import { cpSync, existsSync, linkSync, lstatSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, relative } from 'node:path';
import { sha256 } from '#db/digest';
import { lockName } from '#db/open/lock';

/** What is in these is written once under a name of its own and never changed: it is linked, which takes no time and no room. */
const writtenOnce: ReadonlySet<string> = new Set(['snapshots', 'evidence', 'documents']);

/** The same folder with the same files, linked. */
function linkAll(from: string, into: string): void {
  mkdirSync(into);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [old, its] = [join(from, entry.name), join(into, entry.name)];
    if (entry.isDirectory()) linkAll(old, its);
    else linkSync(old, its);
  }
}

/**
 * Copies the folder of a book into one that is not there. A book that is open in this process loses its file's locks by it, which
 * nobody else asks for here.
 */
export function copyBook(book: string, copy: string): void {
  mkdirSync(copy);
  for (const name of readdirSync(book)) {
    if (writtenOnce.has(name)) linkAll(join(book, name), join(copy, name));
    else cpSync(join(book, name), join(copy, name), { recursive: true });
  }
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
 * synced is in the files already, and what the process only held in memory is not. The lock's holder is one that nobody
 * can find. Answers a digest of every file but the lock.
 */
export function copyAsLeft(book: string, copy: string): string {
  copyBook(book, copy);
  const lock = join(copy, lockName);
  if (existsSync(lock)) writeFileSync(lock, JSON.stringify({ host: hostname(), process: process.pid, started: '' }));
  const files = readdirSync(copy, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== lockName)
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return sha256(files.map((file) => `${relative(copy, file)} ${digestOfFile(file)}`).join('\n'));
}

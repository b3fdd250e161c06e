import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, relative } from 'node:path';
import { sha256 } from '#db/digest';
import { lockName } from '#db/open/lock';

/**
 * Copies the folder of a book that is open, as the death of its process at this moment would leave it: what was written but not yet
 * synced is in the files already, and what the process only held in memory is not. Another process copies: were the file closed by this
 * one, its locks would be gone. The lock names a process that has ended. Answers a digest of every file but the lock.
 */
export function copyAsLeft(book: string, copy: string): string {
  const { pid, status, stderr } = spawnSync('cp', ['-a', book, copy], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the book could not be copied: ${stderr}`);
  const lock = join(copy, lockName);
  if (existsSync(lock)) writeFileSync(lock, JSON.stringify({ host: hostname(), process: pid, started: '' }));
  const files = readdirSync(copy, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== lockName)
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return sha256(files.map((file) => `${relative(copy, file)} ${sha256(readFileSync(file))}`).join('\n'));
}

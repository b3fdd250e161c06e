import {
  closeSync,
  copyFileSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Writes a new file and waits until the disk has it. Throws EEXIST where something is there already. */
export function writeNewFile(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes a rename in the folder last. Windows cannot open folders and does this of itself. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const file = openSync(folder, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The same bytes under a second name: a hard link, or a copy where the disk has no links. Never over an existing file. */
export function linkOrCopy(from: string, to: string): void {
  if (existsSync(to)) return;
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    syncFile(to);
  }
  syncFolder(dirname(to));
}

/** The whole text of a small file beside the book; undefined where there is none that can be read. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Puts a file in the place of another in one step, or takes it away. Half a file is never seen. */
export function replaceFile(path: string, bytes: Uint8Array | undefined): void {
  const beside = `${path}.part`;
  rmSync(bytes === undefined ? path : beside, { force: true });
  if (bytes !== undefined) {
    writeNewFile(beside, bytes);
    renameSync(beside, path);
  }
  syncFolder(dirname(path));
}

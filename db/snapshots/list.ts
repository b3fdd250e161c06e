import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from './manifest.ts';

export type SnapshotFacts = {
  readonly name: string;
  readonly madeAt: string;
  readonly why: string;
  readonly bytes: number;
  /** Its list of files can be read and its book has the size it should. Restoring checks every byte. */
  readonly sound: boolean;
};

/** Whether its list of files can be read and its book has the size it should. */
export function looksSound(folder: string): boolean {
  const manifest = readManifest(folder);
  const path = join(folder, 'book.db');
  return manifest !== undefined && existsSync(path) && statSync(path).size === manifest.book.file.bytes;
}

/** The names of the snapshots in a folder, newest first. Unfinished ones have no name yet and are not among them. */
export function snapshotNames(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted((a, b) => (a < b ? 1 : -1));
}

function factsOf(folder: string, name: string): SnapshotFacts {
  const manifest = readManifest(join(folder, name));
  if (manifest === undefined) return { name, madeAt: '', why: 'unknown', bytes: 0, sound: false };
  const path = join(folder, name, 'book.db');
  const files = [manifest.book.file, ...manifest.evidence, ...manifest.documents];
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const sound = existsSync(path) && statSync(path).size === manifest.book.file.bytes;
  return { name, madeAt: manifest.made_at, why: manifest.why, bytes, sound };
}

/** The snapshots in a folder with what their own lists say, newest first. */
export function listSnapshots(folder: string): readonly SnapshotFacts[] {
  return snapshotNames(folder).map((name) => factsOf(folder, name));
}

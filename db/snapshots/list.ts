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

function factsOf(folder: string, name: string): SnapshotFacts {
  const manifest = readManifest(join(folder, name));
  if (manifest === undefined) return { name, madeAt: '', why: 'unknown', bytes: 0, sound: false };
  const path = join(folder, name, 'book.db');
  const files = [manifest.book.file, ...manifest.evidence, ...manifest.documents];
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const sound = existsSync(path) && statSync(path).size === manifest.book.file.bytes;
  return { name, madeAt: manifest.made_at, why: manifest.why, bytes, sound };
}

/** The snapshots in a folder, newest first. Unfinished ones have no name yet and are not among them. */
export function listSnapshots(folder: string): readonly SnapshotFacts[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  return names.map(({ name }) => factsOf(folder, name)).toSorted((a, b) => (a.name < b.name ? 1 : -1));
}

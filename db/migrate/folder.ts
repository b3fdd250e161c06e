import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '#db/digest';

export type Migration = { readonly number: number; readonly name: string; readonly sql: string; readonly sha256: string };

/** Beside the bundle in the packaged app, beside this folder in the source. Throws where neither is there: our mistake. */
export function migrationsFolder(): string {
  const places = [join(import.meta.dirname, 'migrations'), join(import.meta.dirname, '..', 'migrations')];
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error('the migrations are not beside the program');
  return found;
}

/** The numbered SQL files in order: 0001_kernel.sql … with no gap. */
export function readMigrations(folder: string): readonly Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted();
  return names.map((name, at) => {
    const number = Number(/^(\d{4})_[a-z_]+\.sql$/u.exec(name)?.[1] ?? Number.NaN);
    if (number !== at + 1) throw new Error(`migrations are numbered from 0001 without a gap: ${name}`);
    // Checked out on Windows a file may have other line ends, and is still the same migration.
    const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    return { number, name, sql, sha256: sha256(sql) };
  });
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { sha256 } from '#db/digest';
import { type Driver, openForReading } from '#db/driver';
import { checkChain } from '#db/health/chain';
import { chainHead } from '#db/kernel/chain';
import { bookVersion } from '#db/migrate/runner';
import { text, whole } from '#db/rows';
import { type Manifest, readManifest } from './manifest.ts';

export type Depth = 'sizes' | 'hashes';

function unsound(why: string): Result<never> {
  return refused(problem('snapshot.unsound', { why }));
}

/** Each file by its size, or by its bytes: links to the book's own files need only the former when they are made. */
function filesHold(folder: string, files: Manifest['evidence'], depth: Depth): boolean {
  return files.every((file) => {
    const path = join(folder, file.sha256);
    if (!existsSync(path) || statSync(path).size !== file.bytes) return false;
    return depth === 'sizes' || sha256(readFileSync(path)) === file.sha256;
  });
}

/** What the database in the snapshot says against itself: undefined where it is sound, whole and where the manifest says. */
function databaseFault(driver: Driver, path: string, { book }: Manifest): string | undefined {
  const handle = openForReading(driver, path);
  try {
    const { sql, connection } = handle;
    const integrity = sql.all('SELECT integrity_check FROM pragma_integrity_check', [], { integrity_check: text });
    if (integrity[0]?.integrity_check !== 'ok') return 'the file is damaged';
    if (sql.one('SELECT count(*) AS found FROM pragma_foreign_key_check', [], { found: whole })?.found !== 0) return 'records are missing';
    if (bookVersion(sql) !== book.version) return 'it is of another version than it says';
    const head = chainHead(sql);
    if (head.seq !== book.seq || head.hash !== book.hash) return 'it ends elsewhere than it says';
    return checkChain(sql, connection).length === 0 ? undefined : 'its log does not hold together';
  } finally {
    handle.close();
  }
}

/** Reopens a snapshot read-only and checks it whole. Problems snapshot.notFound, snapshot.unsound. */
export function checkSnapshot(driver: Driver, folder: string, depth: Depth): Result<Manifest> {
  if (!existsSync(folder)) return refused(problem('snapshot.notFound', {}));
  const manifest = readManifest(folder);
  if (manifest === undefined) return unsound('its list of files is missing');
  const path = join(folder, 'book.db');
  if (!existsSync(path) || sha256(readFileSync(path)) !== manifest.book.file.sha256)
    return unsound('its book is not the one that was saved');
  if (!filesHold(join(folder, 'evidence'), manifest.evidence, depth)) return unsound('a proof is missing or changed');
  if (!filesHold(join(folder, 'documents'), manifest.documents, depth)) return unsound('a document is missing or changed');
  try {
    const fault = databaseFault(driver, path, manifest);
    return fault === undefined ? done(manifest) : unsound(fault);
  } catch {
    return unsound('the file is damaged');
  }
}

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Result, done } from '#core/contract/result';
import { type Instant } from '#core/time/instant';
import { sha256 } from '#db/digest';
import { type WriteHandle } from '#db/driver';
import { linkOrCopy, syncFile, syncFolder, writeNewFile } from '#db/files';
import { chainHead } from '#db/kernel/chain';
import { orProblem } from '#db/kernel/orProblem';
import { type Settings } from '#db/kernel/settings';
import { bookVersion } from '#db/migrate/runner';
import { text } from '#db/rows';
import { type ReadSql } from '#db/sql';
import { checkSnapshot } from './check.ts';
import { type Manifest, type Why, manifestName, manifestText } from './manifest.ts';

export type Source = { readonly folder: string; readonly handle: WriteHandle; readonly settings: Settings };

export type Wanted = { readonly why: Why; /** Where to, if not the book's own snapshots folder. */ readonly into?: string };

export type Made = { readonly name: string; readonly folder: string; readonly manifest: Manifest };

const notErased = 'NOT IN (SELECT digest FROM erasure)';

/** The files that the book names and has not erased. */
function namedFiles(sql: ReadSql, which: 'evidence' | 'documents'): readonly string[] {
  const table = which === 'evidence' ? 'evidence' : 'document_file';
  return sql
    .all(`SELECT DISTINCT sha256 FROM ${table} WHERE sha256 ${notErased} ORDER BY sha256`, [], { sha256: text })
    .map((row) => row.sha256);
}

type Kept = { readonly files: Manifest['evidence']; readonly missing: readonly string[] };

function keepFiles(source: Source, making: string, which: 'evidence' | 'documents'): Kept {
  mkdirSync(join(making, which));
  const from = join(source.folder, which);
  const named = namedFiles(source.handle.sql, which);
  const missing = named.filter((hash) => !existsSync(join(from, hash)));
  const there = named.filter((hash) => !missing.includes(hash));
  for (const hash of there) linkOrCopy(join(from, hash), join(making, which, hash));
  return { files: there.map((hash) => ({ sha256: hash, bytes: statSync(join(making, which, hash)).size })), missing };
}

/** '20261122T093000000Z-issue', with '-2' behind it where two were made in one millisecond. */
function freeName(into: string, now: Instant, why: Why): string {
  const stem = `${now.replaceAll(/[-:.]/g, '')}-${why}`;
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? stem : `${stem}-${count}`;
    if (!existsSync(join(into, name))) return name;
  }
}

/** Everything in its unnamed folder: the database by VACUUM INTO, since copying a live file loses what stands in its log. */
function fill(source: Source, making: string, why: Why, now: Instant): void {
  const { handle, settings } = source;
  const path = join(making, 'book.db');
  const { id } = handle.sql.one('SELECT id FROM book', [], { id: text }) ?? { id: '' };
  handle.sql.run('VACUUM INTO ?', [path]);
  syncFile(path);
  settings.failpoint('snapshot.vacuumed');
  const evidence = keepFiles(source, making, 'evidence');
  const documents = keepFiles(source, making, 'documents');
  settings.failpoint('snapshot.filesKept');
  const bytes = readFileSync(path);
  const book = { id, version: bookVersion(handle.sql), ...chainHead(handle.sql), file: { sha256: sha256(bytes), bytes: bytes.length } };
  const missing = [...evidence.missing, ...documents.missing];
  const manifest: Manifest = {
    format: 'pa-ledger-snapshot-1',
    made_at: now,
    why,
    book,
    evidence: [...evidence.files],
    documents: [...documents.files],
    missing,
  };
  writeNewFile(join(making, manifestName), Buffer.from(manifestText(manifest)));
  syncFolder(making);
  settings.failpoint('snapshot.manifestWritten');
}

function markChecked({ handle }: Source, { book, made_at }: Manifest): void {
  handle.sql.run(
    'INSERT INTO snapshot_mark (one, seq, hash, made_at) VALUES (1, ?, ?, ?) ON CONFLICT (one) DO UPDATE SET seq = excluded.seq, hash = excluded.hash, made_at = excluded.made_at',
    [book.seq, book.hash, made_at],
  );
}

/**
 * A checked copy of the open book. It gets its name only once it was reopened and found sound, and never over another.
 * Problems: snapshot.unsound, book.diskFull, book.readOnly; then nothing is left behind.
 */
export function makeSnapshot(source: Source, { why, into = join(source.folder, 'snapshots') }: Wanted): Result<Made> {
  const { settings } = source;
  return orProblem(() => {
    mkdirSync(into, { recursive: true });
    const now = settings.clock.now();
    const name = freeName(into, now, why);
    const making = join(into, `.making-${name}`);
    rmSync(making, { recursive: true, force: true });
    try {
      mkdirSync(making);
      fill(source, making, why, now);
      const checked = checkSnapshot(settings.driver, making, 'sizes');
      if (!checked.ok) return checked;
      settings.failpoint('snapshot.checked');
      renameSync(making, join(into, name));
      syncFolder(into);
      settings.failpoint('snapshot.named');
      markChecked(source, checked.value);
      settings.logger({ event: 'snapshot.made', count: checked.value.evidence.length });
      return done({ name, folder: join(into, name), manifest: checked.value });
    } finally {
      rmSync(making, { recursive: true, force: true });
    }
  });
}

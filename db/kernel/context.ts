import { join } from 'node:path';
import { type Json } from '#core/contract/json';
import { problem } from '#core/contract/problem';
import { type Result, refused } from '#core/contract/result';
import { isTextType } from '#core/evidence/mediaTypes';
import { type Instant, londonDay } from '#core/time/instant';
import { healthSlices } from '#db/health/health';
import { orm } from '#db/orm';
import { text, whole } from '#db/rows';
import { copiesHolding } from '#db/snapshots/holding';
import { listSnapshots } from '#db/snapshots/list';
import { type ReadSql, type WriteSql } from '#db/sql';
import { type Arrived } from '#db/vault/arrive';
import { appendRow } from './append.ts';
import { contentDigest } from './chain.ts';
import { contentOf } from './content.ts';
import { type AppendedRow, type ChosenFile, type KeptFile, type Reading, Refusal, type Writing } from './handlers.ts';
import { type Kernel } from './kernel.ts';

/** Who asks, and with what in hand. */
export type Caller = {
  readonly commandId: string;
  readonly actor: string;
  readonly files?: Readonly<Record<string, ChosenFile>>;
};

/** `sql` as a query may have it: without `run`, so that no query writes even by mistake. */
function readOnly({ all, one, each }: ReadSql): ReadSql {
  return { all, one, each };
}

export function readingFor(kernel: Kernel, caller: Pick<Caller, 'actor' | 'files'>): Reading {
  const now: Instant = kernel.settings.clock.now();
  const today = londonDay(now);
  const files = new Map(Object.entries(caller.files ?? {}));
  const copies = join(kernel.folder, 'snapshots');
  return {
    sql: readOnly(kernel.handle.sql),
    today,
    now,
    actor: caller.actor,
    files: (token) => files.get(token),
    evidence: (sha256) => kernel.evidence.read(sha256),
    contentOf: (digest) => contentOf(kernel.handle.sql, digest),
    care: {
      health: () => healthSlices(kernel),
      snapshots: () => listSnapshots(copies),
      copiesHolding: (sha256) => copiesHolding(copies, sha256),
    },
    state: () => kernel.stateOn(today),
  };
}

/** What a command wrote so far: the digests that its link in the chain will hold. */
export type Written = { readonly rows: string[]; readonly contents: string[]; readonly tables: Set<string> };

type Begun = { readonly logSeq: number; readonly arrived: ReadonlyMap<string, Result<Arrived>>; readonly written: Written };

type Keeping = { readonly kernel: Kernel; readonly begun: Begun };

function keepContent({ kernel, begun }: Keeping, content: Json): string {
  const salt = kernel.settings.salts();
  const { digest, json } = contentDigest(salt, content);
  kernel.handle.sql.run('INSERT INTO content (digest, log_seq, salt, json) VALUES (?, ?, ?, ?)', [digest, begun.logSeq, salt, json]);
  begun.written.contents.push(digest);
  return digest;
}

function arrivedFile(arrived: ReadonlyMap<string, Result<Arrived>>, token: string, as: 'proof' | 'bankFile'): Arrived {
  const file = arrived.get(token) ?? refused(problem('input.fileGone', {}));
  if (!file.ok) throw new Refusal(file);
  const isText = isTextType(file.value.mediaType);
  if (isText && as === 'proof') throw new Refusal(refused(problem('evidence.isText', {})));
  if (!isText && as === 'bankFile') throw new Refusal(refused(problem('bank.notText', {})));
  return file.value;
}

const evidenceShape = { id: text, number: whole, name_digest: text };

function nameEvidence(sql: WriteSql, writing: Pick<Writing, 'append' | 'keep' | 'newId' | 'contentOf'>, file: Arrived): KeptFile {
  const { sha256, mediaType, bytes } = file;
  if (sql.one('SELECT digest FROM erasure WHERE digest = ?', [sha256], { digest: text }))
    throw new Refusal(refused(problem('evidence.erased', {})));
  const known = sql.one('SELECT id, number, name_digest FROM evidence WHERE sha256 = ?', [sha256], evidenceShape);
  if (known !== undefined) {
    const name = writing.contentOf(known.name_digest);
    return { id: known.id, number: known.number, sha256, mediaType, bytes, name: typeof name === 'string' ? name : '' };
  }
  const id = writing.newId('evidence');
  const number =
    (sql.one('SELECT max(number) AS last FROM evidence', [], { last: (cell) => (cell === null ? 0 : whole(cell, 'last')) })?.last ?? 0) + 1;
  writing.append('evidence', { id, number, sha256, media_type: mediaType, bytes, name_digest: writing.keep(file.name) });
  return { id, number, sha256, mediaType, bytes, name: file.name };
}

export function writingFor(kernel: Kernel, caller: Caller, begun: Begun): Writing {
  const { handle } = kernel;
  let isTouched = false;
  const touched = <Value>(value: Value): Value => {
    isTouched = true;
    return value;
  };
  const sql: WriteSql = { ...handle.sql, run: (statement, params) => touched(handle.sql).run(statement, params) };
  const reading = readingFor(kernel, caller);
  const keep = (content: Json): string => keepContent({ kernel, begun }, touched(content));
  const append: Writing['append'] = (table, row) => {
    if (table === 'content') throw new TypeError('content is kept, not appended');
    const whole: AppendedRow = { ...row, log_seq: begun.logSeq };
    begun.written.rows.push(appendRow(sql, kernel.insertInto(table), table, whole));
    begun.written.tables.add(table);
  };
  const newId: Writing['newId'] = (prefix) => kernel.settings.ids(prefix);
  const parts = { keep, append, newId, contentOf: reading.contentOf };
  return {
    ...reading,
    ...parts,
    sql,
    get orm() {
      return orm(touched(handle.connection));
    },
    // Of a half-written book nothing is remembered.
    state: () => (isTouched ? {} : reading.state()),
    commandId: caller.commandId,
    logSeq: begun.logSeq,
    keepFile: (token, as = 'proof') => nameEvidence(sql, parts, arrivedFile(begun.arrived, token, as)),
  };
}

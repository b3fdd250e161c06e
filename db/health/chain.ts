import { sha256 } from '#db/digest';
import { type Connection } from '#db/driver';
import { appendOnlyTables } from '#db/guards/appendOnly';
import { chainStart, digestOfAll, linkHash, logShape, rowDigest } from '#db/kernel/chain';
import { type AppendedRow } from '#db/kernel/handlers';
import { text, whole } from '#db/rows';
import { type ReadSql } from '#db/sql';

export type Mark = { readonly seq: number; readonly hash: string };

/** Where the chain does not hold: the log's number, and what of it. */
export type BrokenLink = { readonly seq: number; readonly what: 'order' | 'link' | 'rows' | 'content' };

type BySeq = Map<number, string[]>;

function push(into: BySeq, seq: number, digest: string): void {
  const held = into.get(seq);
  if (held === undefined) into.set(seq, [digest]);
  else held.push(digest);
}

function readAppended(row: unknown): AppendedRow {
  if (typeof row !== 'object' || row === null) throw new TypeError('not a row');
  const cells: [string, string | number | null][] = [];
  const given: readonly [string, unknown][] = Object.entries(row);
  for (const [name, cell] of given) {
    if (typeof cell !== 'string' && typeof cell !== 'number' && cell !== null) throw new TypeError(`a chained row holds ${typeof cell}`);
    cells.push([name, cell]);
  }
  return Object.fromEntries(cells);
}

/** The digests of the append-only rows as they stand now, by the command that wrote them. */
function rowsAfter(connection: Connection, seq: number): BySeq {
  const found: BySeq = new Map();
  for (const table of appendOnlyTables) {
    if (table === 'content') continue;
    for (const given of connection.prepare(`SELECT * FROM ${table} WHERE log_seq > ?`).iterate(seq)) {
      const row = readAppended(given);
      if (typeof row.log_seq === 'number') push(found, row.log_seq, rowDigest(table, row));
    }
  }
  return found;
}

/** The digests of the words kept, or since erased; words that no longer make their digest stand here under another. */
function contentsAfter(sql: ReadSql, seq: number): BySeq {
  const found: BySeq = new Map();
  const kept = sql.each('SELECT digest, log_seq, salt, json FROM content WHERE log_seq > ?', [seq], {
    digest: text,
    log_seq: whole,
    salt: text,
    json: text,
  });
  for (const { log_seq, salt, json } of kept) push(found, log_seq, sha256(salt, json));
  const erased = sql.each("SELECT digest, of_log_seq FROM erasure WHERE kind = 'content' AND of_log_seq > ?", [seq], {
    digest: text,
    of_log_seq: whole,
  });
  for (const { digest, of_log_seq } of erased) push(found, of_log_seq, digest);
  return found;
}

/** Walks the chain after the mark, or from its start, and answers every link that does not hold. */
export function checkChain(sql: ReadSql, connection: Connection, from?: Mark): readonly BrokenLink[] {
  const start = from ?? { seq: 0, hash: chainStart(sql) };
  const broken: BrokenLink[] = [];
  const marked = start.seq === 0 ? start : sql.one('SELECT seq, hash FROM log WHERE seq = ?', [start.seq], { seq: whole, hash: text });
  if (marked?.hash !== start.hash) broken.push({ seq: start.seq, what: 'link' });
  const rows = rowsAfter(connection, start.seq);
  const contents = contentsAfter(sql, start.seq);
  let { seq, hash } = start;
  for (const link of sql.each('SELECT * FROM log WHERE seq > ? ORDER BY seq', [start.seq], logShape)) {
    if (link.seq !== seq + 1) broken.push({ seq: link.seq, what: 'order' });
    if (link.previous !== hash || linkHash(link) !== link.hash) broken.push({ seq: link.seq, what: 'link' });
    if (digestOfAll(rows.get(link.seq) ?? []) !== link.rows_digest) broken.push({ seq: link.seq, what: 'rows' });
    if (digestOfAll(contents.get(link.seq) ?? []) !== link.content_digest) broken.push({ seq: link.seq, what: 'content' });
    rows.delete(link.seq);
    contents.delete(link.seq);
    ({ seq, hash } = link);
  }
  // Rows of a command that the log does not know of.
  for (const stray of [...rows.keys(), ...contents.keys()]) broken.push({ seq: stray, what: 'order' });
  return broken;
}

import { sha256 } from '#db/digest';
import { type Connection, type Statement } from '#db/driver';
import { standingTables } from '#db/guards/standing';
import { type Counted, type Slices, atOnce } from '#core/jobs/slices';
import { chainHead, chainStart, digestOfAll, linkHash, logShape, rowDigest } from '#db/kernel/chain';
import { type AppendedRow } from '#db/kernel/handlers';
import { text, whole } from '#db/rows';
import { type ReadSql } from '#db/sql';

export type Mark = { readonly seq: number; readonly hash: string };

/** Where the chain does not hold: the log's number, and what of it. */
export type BrokenLink = { readonly seq: number; readonly what: 'order' | 'link' | 'rows' | 'content' };

type BySeq = Map<number, string[]>;

/** So many rows are read at once, and so many links looked at together: a slice stays short, whatever the book's age. */
const page = 400;
const window = 200;
const beyond = Number.MAX_SAFE_INTEGER;

/** Links after `from`, up to `to`. */
type Window = { readonly from: number; readonly to: number };

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

type Take = (seq: number, row: AppendedRow) => void;

const after = '(log_seq, rowid) > (@seq, @row) AND log_seq <= @to';

/** Prepared once for all the windows, and only for tables with rows in one: that costs more than reading a young book's rows. */
type Pages = { readonly of: (table: string) => Statement; readonly held: (within: Window) => readonly string[] };

function pagesOf(connection: Connection): Pages {
  const known = new Map<string, Statement>();
  const tables = standingTables(connection).filter((table) => table !== 'content');
  const each = tables.map((table) => `SELECT '${table}' WHERE EXISTS (SELECT 1 FROM ${table} WHERE ${after})`);
  const holding = connection.prepare<unknown[]>(each.join(' UNION ALL ')).pluck();
  return {
    held: ({ from, to }) => holding.all({ seq: from, row: beyond, to }).map(String),
    of: (table) => {
      const read =
        known.get(table) ??
        connection.prepare<unknown[]>(`SELECT rowid AS "#", * FROM ${table} WHERE ${after} ORDER BY log_seq, rowid LIMIT ${page}`);
      known.set(table, read);
      return read;
    },
  };
}

/** Takes a table's rows in the order in which they were written, a page at a time: between two pages the book may be written in. */
function* eachOf(read: Statement, { from, to }: Window, take: Take): Slices<void, undefined> {
  let last: Readonly<Record<'seq' | 'row', unknown>> = { seq: from, row: beyond };
  for (;;) {
    const found = read.all({ ...last, to }).map(readAppended);
    for (const { '#': _, ...row } of found) take(Number(row['log_seq']), row);
    const end = found.at(-1);
    if (end === undefined || found.length < page) return;
    last = { seq: end['log_seq'], row: end['#'] };
    yield undefined;
  }
}

type Reading = { readonly sql: ReadSql; readonly pages: Pages };

/** The digests of the append-only rows as they stand now, by the command that wrote them. */
function* rowsIn({ pages }: Reading, within: Window): Slices<BySeq, undefined> {
  const found: BySeq = new Map();
  for (const table of pages.held(within)) yield* eachOf(pages.of(table), within, (seq, row) => push(found, seq, rowDigest(table, row)));
  return found;
}

/**
 * The digests of the words kept, or since erased; words that no longer make their digest stand here under another. The erased are
 * read last, so that words erased meanwhile are counted once.
 */
function* contentsIn({ sql, pages }: Reading, within: Window): Slices<BySeq, undefined> {
  const found: BySeq = new Map();
  const known = new Set<string>();
  yield* eachOf(pages.of('content'), within, (seq, { salt, json }) => {
    const digest = sha256(String(salt), String(json));
    known.add(digest);
    push(found, seq, digest);
  });
  const erased = sql.all(
    "SELECT digest, of_log_seq FROM erasure WHERE kind = 'content' AND of_log_seq > ? AND of_log_seq <= ?",
    [within.from, within.to],
    { digest: text, of_log_seq: whole },
  );
  for (const { digest, of_log_seq } of erased) if (!known.has(digest)) push(found, of_log_seq, digest);
  return found;
}

const linksIn = 'SELECT * FROM log WHERE seq > ? AND seq <= ? ORDER BY seq';

type Look = { readonly mark: Mark; readonly within: Window; readonly broken: BrokenLink[] };

/** Looks at one window; answers the last link so far. Rows of a command that the log does not know of are broken too. */
function* checkWindow(reading: Reading, { mark, within, broken }: Look): Slices<Mark, undefined> {
  const rows = yield* rowsIn(reading, within);
  const contents = yield* contentsIn(reading, within);
  let { seq, hash } = mark;
  for (const link of reading.sql.all(linksIn, [within.from, within.to], logShape)) {
    if (link.seq !== seq + 1) broken.push({ seq: link.seq, what: 'order' });
    if (link.previous !== hash || linkHash(link) !== link.hash) broken.push({ seq: link.seq, what: 'link' });
    if (digestOfAll(rows.get(link.seq) ?? []) !== link.rows_digest) broken.push({ seq: link.seq, what: 'rows' });
    if (digestOfAll(contents.get(link.seq) ?? []) !== link.content_digest) broken.push({ seq: link.seq, what: 'content' });
    rows.delete(link.seq);
    contents.delete(link.seq);
    ({ seq, hash } = link);
  }
  for (const stray of [...rows.keys(), ...contents.keys()]) broken.push({ seq: stray, what: 'order' });
  return { seq, hash };
}

/** Walks the chain after the mark, or from its start, window by window, and answers every link that does not hold. */
export function* chainSlices(sql: ReadSql, connection: Connection, from?: Mark): Slices<readonly BrokenLink[], Counted> {
  const start = from ?? { seq: 0, hash: chainStart(sql) };
  const reading = { sql, pages: pagesOf(connection) };
  const broken: BrokenLink[] = [];
  const marked = start.seq === 0 ? start : sql.one('SELECT seq, hash FROM log WHERE seq = ?', [start.seq], { seq: whole, hash: text });
  if (marked?.hash !== start.hash) broken.push({ seq: start.seq, what: 'link' });
  let mark: Mark = start;
  let at = start.seq;
  for (let head = chainHead(sql).seq; at < head; head = chainHead(sql).seq) {
    const within = { from: at, to: Math.min(at + window, head) };
    const looking = checkWindow(reading, { mark, within, broken });
    let slice = looking.next();
    for (; slice.done !== true; slice = looking.next()) yield { done: at - start.seq, of: head - start.seq };
    mark = slice.value;
    at = within.to;
    yield { done: at - start.seq, of: head - start.seq };
  }
  // What lies behind the last link is looked at without a pause: nothing may be written while it is.
  atOnce(checkWindow(reading, { mark, within: { from: at, to: beyond }, broken }));
  return broken;
}

/** The same at once. */
export function checkChain(sql: ReadSql, connection: Connection, from?: Mark): readonly BrokenLink[] {
  return atOnce(chainSlices(sql, connection, from));
}

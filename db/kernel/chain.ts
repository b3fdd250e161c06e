import { canonicalJson } from '#core/contract/canonical-json';
import { type Json } from '#core/contract/json';
import { digestOf, sha256 } from '#db/digest';
import { instant, text, whole } from '#db/rows';
import { type ReadSql } from '#db/sql';
import { type AppendedRow } from './handlers.ts';

/** One link: what the log row holds besides its hash. */
export type Link = {
  readonly seq: number;
  readonly at: string;
  readonly actor_id: string;
  readonly command_id: string;
  readonly route: string;
  readonly answer_digest: string;
  readonly content_digest: string;
  readonly rows_digest: string;
  readonly previous: string;
};

export const logShape = {
  seq: whole,
  at: instant,
  actor_id: text,
  command_id: text,
  route: text,
  answer_digest: text,
  content_digest: text,
  rows_digest: text,
  previous: text,
  hash: text,
};

/** SHA-256 of the link's canonical JSON. */
export function linkHash({ seq, at, actor_id, command_id, route, answer_digest, content_digest, rows_digest, previous }: Link): string {
  return digestOf({ seq, at, actor_id, command_id, route, answer_digest, content_digest, rows_digest, previous });
}

/** One row of an append-only table. Empty columns are left out, so that a later migration may add one. */
export function rowDigest(table: string, row: AppendedRow): string {
  const held: Record<string, string | number> = {};
  for (const [name, cell] of Object.entries(row)) if (cell !== null) held[name] = cell;
  return digestOf([table, held]);
}

/** Of a command's rows, or of its contents: their digests in order of text, one to a line. */
export function digestOfAll(digests: Iterable<string>): string {
  return sha256([...digests].toSorted().join('\n'));
}

/** Personal content: SHA-256 of the salt's 32 hexadecimal letters and then the canonical JSON. */
export function contentDigest(salt: string, content: Json): { readonly digest: string; readonly json: string } {
  const json = canonicalJson(content);
  return { digest: sha256(salt + json), json };
}

/** Where the chain begins: the digest of what the book is, so that a real book cannot be passed off as another. */
export function chainStart(sql: ReadSql): string {
  const shape = { id: text, kind: text, started_on: text, created_at: text };
  const book = sql.one('SELECT id, kind, started_on, created_at FROM book', [], shape);
  if (book === undefined) throw new Error('the book has no row of its own');
  return digestOf({ id: book.id, kind: book.kind, started_on: book.started_on, created_at: book.created_at });
}

/** The newest link's place and hash; 0 and the start where nothing has been done yet. */
export function chainHead(sql: ReadSql): { readonly seq: number; readonly hash: string } {
  const head = sql.one('SELECT seq, hash FROM log ORDER BY seq DESC LIMIT 1', [], { seq: whole, hash: text });
  return head ?? { seq: 0, hash: chainStart(sql) };
}

import { type Json, isJson } from '#core/contract/json';
import { sha256 } from '#db/digest';
import { text } from '#db/rows';
import { type ReadSql } from '#db/sql';

/** Personal content by its digest; undefined once erased. Throws where the words no longer make the digest. */
export function contentOf(sql: ReadSql, digest: string): Json | undefined {
  const row = sql.one('SELECT salt, json FROM content WHERE digest = ?', [digest], { salt: text, json: text });
  if (row === undefined) return undefined;
  if (sha256(row.salt, row.json) !== digest) throw new Error('content does not make its digest');
  const content: unknown = JSON.parse(row.json);
  if (!isJson(content)) throw new Error('content is not canonical');
  return content;
}

import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type Connection } from '#db/driver';
import { text, whole } from '#db/rows';
import { type ReadSql } from '#db/sql';
import { type Mark, checkChain } from './chain.ts';

/** How far the chain was checked in the last sound snapshot; undefined before the first. */
export function lastMark(sql: ReadSql): Mark | undefined {
  return sql.one('SELECT seq, hash FROM snapshot_mark', [], { seq: whole, hash: text });
}

/** The quick check at every opening: the chain since the last snapshot that was checked whole. Problem book.damaged. */
export function checkSinceSnapshot(sql: ReadSql, connection: Connection): Result<undefined> {
  const broken = checkChain(sql, connection, lastMark(sql));
  return broken.length === 0 ? done(undefined) : refused(problem('book.damaged', {}));
}

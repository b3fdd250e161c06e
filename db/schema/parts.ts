import { integer } from 'drizzle-orm/sqlite-core';
import { log } from './kernel.ts';

/** Parents are never deleted from under their children. */
export const restrict = { onDelete: 'restrict' } as const;

/** The link of the chain that a row of an append-only table belongs to. */
export function logSeq() {
  return integer('log_seq')
    .notNull()
    .references(() => log.seq, restrict);
}

import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { evidence } from './kernel.ts';
import { logSeq, restrict } from './parts.ts';

// What was found when a proof was looked at (0036_proof_looks.sql): a test compares this with the SQL.

export const evidenceLook = sqliteTable(
  'evidence_look',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    evidenceId: text('evidence_id')
      .notNull()
      .references(() => evidence.id, restrict),
    lookedBy: text('looked_by', { enum: ['machine', 'person'] }).notNull(),
    found: text('found', { enum: ['agrees', 'says', 'illegible', 'not_itemised'] }).notNull(),
    day: text('day').$type<Day>(),
    amountPence: integer('amount_pence').$type<Pence>(),
    wordsDigest: text('words_digest'),
  },
  (table) => [index('evidence_look_log').on(table.logSeq), index('evidence_look_of').on(table.evidenceId)],
);

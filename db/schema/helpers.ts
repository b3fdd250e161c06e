import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Day } from '#core/time/day';
import { actor, evidence } from './kernel.ts';
import { logSeq, restrict } from './parts.ts';

// Who types for the holder, equal to 0014_helpers.sql: a test compares them.

export const helperTerm = sqliteTable(
  'helper_term',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    actorId: text('actor_id')
      .notNull()
      .references(() => actor.id, restrict),
    relation: text('relation').$type<'family' | 'friend' | 'assistant' | 'broker' | 'other'>().notNull(),
    fromDay: text('from_day').$type<Day>().notNull(),
    toDay: text('to_day').$type<Day>(),
    wordsDigest: text('words_digest').notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [index('helper_term_of').on(table.actorId, table.fromDay), index('helper_term_log').on(table.logSeq)],
);

export const helperTermEnded = sqliteTable(
  'helper_term_ended',
  {
    helperTermId: text('helper_term_id')
      .primaryKey()
      .notNull()
      .references(() => helperTerm.id, restrict),
    logSeq: logSeq(),
    lastDay: text('last_day').$type<Day>().notNull(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('helper_term_ended_log').on(table.logSeq)],
);

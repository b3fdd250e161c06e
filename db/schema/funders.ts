import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { logSeq, restrict } from './parts.ts';
import { funder } from './setup.ts';

// What funders ask, equal to 0022_funders.sql: a test compares them.

export const funderProfile = sqliteTable(
  'funder_profile',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    funderId: text('funder_id')
      .notNull()
      .references(() => funder.id, restrict),
    parameters: text('parameters').notNull(),
    wordsDigest: text('words_digest'),
  },
  (table) => [index('funder_profile_of').on(table.funderId, table.logSeq), index('funder_profile_log').on(table.logSeq)],
);

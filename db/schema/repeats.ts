import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Day } from '#core/time/day';
import { purchase } from './journal.ts';
import { log } from './kernel.ts';

// Purchases that come again: a test compares these with the SQL.

export const repeatEvery = ['week', 'fortnight', 'four_weeks', 'month', 'quarter', 'year'] as const;

export const purchaseRepeat = sqliteTable(
  'purchase_repeat',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    purchaseId: text('purchase_id')
      .notNull()
      .references(() => purchase.id, { onDelete: 'restrict' }),
    every: text('every', { enum: repeatEvery }).notNull(),
    fromDay: text('from_day').$type<Day>().notNull(),
    toDay: text('to_day').$type<Day>(),
  },
  (table) => [index('purchase_repeat_purchase').on(table.purchaseId), index('purchase_repeat_log').on(table.logSeq)],
);

export const purchaseRepeated = sqliteTable(
  'purchase_repeated',
  {
    purchaseId: text('purchase_id')
      .primaryKey()
      .notNull()
      .references(() => purchase.id, { onDelete: 'restrict' }),
    repeatId: text('repeat_id')
      .notNull()
      .references(() => purchaseRepeat.id, { onDelete: 'restrict' }),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    day: text('day').$type<Day>().notNull(),
  },
  (table) => [index('purchase_repeated_of').on(table.repeatId, table.day), index('purchase_repeated_log').on(table.logSeq)],
);

export const purchaseRepeatSkipped = sqliteTable(
  'purchase_repeat_skipped',
  {
    repeatId: text('repeat_id')
      .notNull()
      .references(() => purchaseRepeat.id, { onDelete: 'restrict' }),
    day: text('day').$type<Day>().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [primaryKey({ columns: [table.repeatId, table.day] }), index('purchase_repeat_skipped_log').on(table.logSeq)],
);

export const purchaseRepeatEnded = sqliteTable(
  'purchase_repeat_ended',
  {
    repeatId: text('repeat_id')
      .primaryKey()
      .notNull()
      .references(() => purchaseRepeat.id, { onDelete: 'restrict' }),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    lastDay: text('last_day').$type<Day>().notNull(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('purchase_repeat_ended_log').on(table.logSeq)],
);

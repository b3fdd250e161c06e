import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Day } from '#core/time/day';
import { purchase } from './journal.ts';
import { log } from './kernel.ts';

// Payments that come back: a test compares these with the SQL.

export const purchaseDeposit = sqliteTable(
  'purchase_deposit',
  {
    purchaseId: text('purchase_id')
      .primaryKey()
      .notNull()
      .references(() => purchase.id, { onDelete: 'restrict' }),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    backBy: text('back_by').$type<Day>().notNull(),
  },
  (table) => [index('purchase_deposit_log').on(table.logSeq), index('purchase_deposit_back').on(table.backBy)],
);

export const purchaseDepositKept = sqliteTable(
  'purchase_deposit_kept',
  {
    purchaseId: text('purchase_id')
      .primaryKey()
      .notNull()
      .references(() => purchaseDeposit.purchaseId, { onDelete: 'restrict' }),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('purchase_deposit_kept_log').on(table.logSeq)],
);

import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Pence } from '#core/money/pence';
import { account } from './setup.ts';
import { purchase } from './journal.ts';
import { restrict } from './parts.ts';
import { planLine, stream } from './setup.ts';

// Kept by triggers from the chained rows (0035_sums.sql): a test compares these with the SQL.

export const postingYear = sqliteTable(
  'posting_year',
  {
    accountId: text('account_id')
      .notNull()
      .references(() => account.id, restrict),
    streamId: text('stream_id')
      .notNull()
      .references(() => stream.id, restrict),
    planLineId: text('plan_line_id')
      .notNull()
      .references(() => planLine.id, restrict),
    year: text('year').notNull(),
    amountPence: integer('amount_pence').$type<Pence>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.streamId, table.planLineId, table.year] })],
);

export const purchaseWanting = sqliteTable('purchase_wanting', {
  purchaseId: text('purchase_id')
    .primaryKey()
    .notNull()
    .references(() => purchase.id, restrict),
});

import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { bankAccount } from './setup.ts';
import { evidence } from './kernel.ts';
import { logSeq, restrict } from './parts.ts';

// Who can pay from an account, equal to 0038_who_may_pay.sql: a test compares them.

export const bankPayer = sqliteTable(
  'bank_payer',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    bankAccountId: text('bank_account_id')
      .notNull()
      .references(() => bankAccount.id, restrict),
    fromDay: text('from_day').notNull(),
    wordsDigest: text('words_digest').notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [
    index('bank_payer_of').on(table.bankAccountId, table.fromDay),
    index('bank_payer_evidence').on(table.evidenceId),
    index('bank_payer_log').on(table.logSeq),
  ],
);

export const bankPayerEnded = sqliteTable(
  'bank_payer_ended',
  {
    bankPayerId: text('bank_payer_id')
      .primaryKey()
      .notNull()
      .references(() => bankPayer.id, restrict),
    logSeq: logSeq(),
    day: text('day').notNull(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('bank_payer_ended_log').on(table.logSeq)],
);

import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { bankMatch, bankStatement } from './bank.ts';
import { due } from './journal.ts';
import { log } from './kernel.ts';
import { bankAccount, planLine, stream } from './setup.ts';

// Rules of the bank, cash, transfers, matches accepted together, and the days that a statement covers: a test compares these with the SQL.

export const bankRule = sqliteTable(
  'bank_rule',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    direction: text('direction', { enum: ['in', 'out'] }).notNull(),
    proposes: text('proposes', { enum: ['purchase', 'receipt', 'transfer'] }).notNull(),
    wordsDigest: text('words_digest').notNull(),
    planLineId: text('plan_line_id').references(() => planLine.id, { onDelete: 'restrict' }),
    streamId: text('stream_id').references(() => stream.id, { onDelete: 'restrict' }),
    receiptKind: text('receipt_kind', { enum: ['award', 'one_off', 'contribution', 'interest', 'other'] }),
    otherAccountId: text('other_account_id').references(() => bankAccount.id, { onDelete: 'restrict' }),
  },
  (table) => [index('bank_rule_log').on(table.logSeq)],
);

export const bankRuleEnded = sqliteTable(
  'bank_rule_ended',
  {
    bankRuleId: text('bank_rule_id')
      .primaryKey()
      .notNull()
      .references(() => bankRule.id, { onDelete: 'restrict' }),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
  },
  (table) => [index('bank_rule_ended_log').on(table.logSeq)],
);

export const bankMatchTogether = sqliteTable(
  'bank_match_together',
  {
    bankMatchId: text('bank_match_id')
      .primaryKey()
      .notNull()
      .references(() => bankMatch.id, { onDelete: 'restrict' }),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    togetherId: text('together_id').notNull(),
  },
  (table) => [index('bank_match_together_of').on(table.togetherId), index('bank_match_together_log').on(table.logSeq)],
);

export const bankStatementSpan = sqliteTable(
  'bank_statement_span',
  {
    bankStatementId: text('bank_statement_id')
      .primaryKey()
      .notNull()
      .references(() => bankStatement.id, { onDelete: 'restrict' }),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    fromDay: text('from_day').$type<Day>().notNull(),
    openingPence: integer('opening_pence').$type<Pence>(),
    firstSheet: integer('first_sheet'),
    lastSheet: integer('last_sheet'),
  },
  (table) => [index('bank_statement_span_log').on(table.logSeq)],
);

export const cashAccount = sqliteTable(
  'cash_account',
  {
    bankAccountId: text('bank_account_id')
      .primaryKey()
      .notNull()
      .references(() => bankAccount.id, { onDelete: 'restrict' }),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
  },
  (table) => [index('cash_account_log').on(table.logSeq)],
);

export const cashCount = sqliteTable(
  'cash_count',
  {
    bankStatementId: text('bank_statement_id')
      .primaryKey()
      .notNull()
      .references(() => bankStatement.id, { onDelete: 'restrict' }),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    differencePence: integer('difference_pence').$type<Pence>().notNull(),
    reasonDigest: text('reason_digest'),
  },
  (table) => [index('cash_count_log').on(table.logSeq)],
);

export const transfer = sqliteTable(
  'transfer',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    streamId: text('stream_id')
      .notNull()
      .references(() => stream.id, { onDelete: 'restrict' }),
    fromAccountId: text('from_account_id')
      .notNull()
      .references(() => bankAccount.id, { onDelete: 'restrict' }),
    toAccountId: text('to_account_id')
      .notNull()
      .references(() => bankAccount.id, { onDelete: 'restrict' }),
    outDueId: text('out_due_id')
      .notNull()
      .unique()
      .references(() => due.id, { onDelete: 'restrict' }),
    inDueId: text('in_due_id')
      .notNull()
      .unique()
      .references(() => due.id, { onDelete: 'restrict' }),
  },
  (table) => [index('transfer_log').on(table.logSeq)],
);

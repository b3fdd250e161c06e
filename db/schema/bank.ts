import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { due, entry } from './journal.ts';
import { evidence, log } from './kernel.ts';
import { bankAccount } from './setup.ts';

// The bank: openings, files, lines, matches and proven periods, equal to 0002_money.sql and 0003_corrections.sql: a test compares them.

export const bankProfile = sqliteTable('bank_profile', {
  id: text('id').primaryKey().notNull(),
  name: text('name').notNull().unique(),
  mapping: text('mapping').notNull(),
});

export const bankOpening = sqliteTable(
  'bank_opening',
  {
    bankAccountId: text('bank_account_id')
      .notNull()
      .references(() => bankAccount.id, { onDelete: 'restrict' }),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    day: text('day').$type<Day>().notNull(),
    balancePence: integer('balance_pence').$type<Pence>().notNull(),
    entryId: text('entry_id').references(() => entry.id, { onDelete: 'restrict' }),
    evidenceId: text('evidence_id')
      .notNull()
      .references(() => evidence.id, { onDelete: 'restrict' }),
    reasonDigest: text('reason_digest'),
  },
  (table) => [primaryKey({ columns: [table.bankAccountId, table.logSeq] }), index('bank_opening_log').on(table.logSeq)],
);

/** An id that begins with 'typed_same-' is no file of its own: a person called one line of the file the same as the typed line it names. */
export const bankImport = sqliteTable(
  'bank_import',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    bankAccountId: text('bank_account_id')
      .notNull()
      .references(() => bankAccount.id, { onDelete: 'restrict' }),
    profileId: text('profile_id').notNull(),
    fileSha256: text('file_sha256'),
    fromDay: text('from_day').$type<Day>().notNull(),
    toDay: text('to_day').$type<Day>().notNull(),
    fresh: integer('fresh').notNull(),
    already: integer('already').notNull(),
  },
  (table) => [index('bank_import_log').on(table.logSeq)],
);

export const bankLine = sqliteTable(
  'bank_line',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    importId: text('import_id')
      .notNull()
      .references(() => bankImport.id, { onDelete: 'restrict' }),
    bankAccountId: text('bank_account_id')
      .notNull()
      .references(() => bankAccount.id, { onDelete: 'restrict' }),
    day: text('day').$type<Day>().notNull(),
    place: integer('place').notNull(),
    amountPence: integer('amount_pence').$type<Pence>().notNull(),
    balancePence: integer('balance_pence').$type<Pence>(),
    wordsDigest: text('words_digest').notNull(),
  },
  (table) => [
    index('bank_line_account_day').on(table.bankAccountId, table.day, table.place, table.amountPence),
    index('bank_line_log').on(table.logSeq),
  ],
);

export const bankMatch = sqliteTable(
  'bank_match',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    bankLineId: text('bank_line_id')
      .notNull()
      .references(() => bankLine.id, { onDelete: 'restrict' }),
    dueId: text('due_id')
      .notNull()
      .references(() => due.id, { onDelete: 'restrict' }),
    amountPence: integer('amount_pence').$type<Pence>().notNull(),
    entryId: text('entry_id')
      .notNull()
      .unique()
      .references(() => entry.id, { onDelete: 'restrict' }),
  },
  (table) => [
    index('bank_match_line').on(table.bankLineId),
    index('bank_match_due').on(table.dueId),
    index('bank_match_log').on(table.logSeq),
  ],
);

export const bankMatchUndone = sqliteTable(
  'bank_match_undone',
  {
    bankMatchId: text('bank_match_id')
      .primaryKey()
      .notNull()
      .references(() => bankMatch.id, { onDelete: 'restrict' }),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    entryId: text('entry_id')
      .notNull()
      .unique()
      .references(() => entry.id, { onDelete: 'restrict' }),
  },
  (table) => [index('bank_match_undone_log').on(table.logSeq)],
);

export const bankStatement = sqliteTable(
  'bank_statement',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    bankAccountId: text('bank_account_id')
      .notNull()
      .references(() => bankAccount.id, { onDelete: 'restrict' }),
    day: text('day').$type<Day>().notNull(),
    closingPence: integer('closing_pence').$type<Pence>().notNull(),
    evidenceId: text('evidence_id')
      .notNull()
      .references(() => evidence.id, { onDelete: 'restrict' }),
  },
  (table) => [index('bank_statement_account_day').on(table.bankAccountId, table.day), index('bank_statement_log').on(table.logSeq)],
);

export const reconciliation = sqliteTable(
  'reconciliation',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    bankAccountId: text('bank_account_id')
      .notNull()
      .references(() => bankAccount.id, { onDelete: 'restrict' }),
    fromDay: text('from_day').$type<Day>().notNull(),
    toDay: text('to_day').$type<Day>().notNull(),
    openingPence: integer('opening_pence').$type<Pence>().notNull(),
    closingPence: integer('closing_pence').$type<Pence>().notNull(),
    bankStatementId: text('bank_statement_id')
      .notNull()
      .references(() => bankStatement.id, { onDelete: 'restrict' }),
  },
  (table) => [index('reconciliation_account_day').on(table.bankAccountId, table.toDay), index('reconciliation_log').on(table.logSeq)],
);

export const reconciliationReopened = sqliteTable(
  'reconciliation_reopened',
  {
    reconciliationId: text('reconciliation_id')
      .primaryKey()
      .notNull()
      .references(() => reconciliation.id, { onDelete: 'restrict' }),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('reconciliation_reopened_log').on(table.logSeq)],
);

export const bankLineState = sqliteTable(
  'bank_line_state',
  {
    bankLineId: text('bank_line_id')
      .primaryKey()
      .notNull()
      .references(() => bankLine.id, { onDelete: 'restrict' }),
    bankAccountId: text('bank_account_id').notNull(),
    day: text('day').$type<Day>().notNull(),
    openPence: integer('open_pence').$type<Pence>().notNull(),
  },
  (table) => [
    index('bank_line_state_open')
      .on(table.bankAccountId, table.day)
      .where(sql`open_pence > 0`),
  ],
);

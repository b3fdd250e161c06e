import { type AnySQLiteColumn, index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { document, log } from './kernel.ts';
import { stream } from './setup.ts';

// Issued statements and their corrections, equal to 0002_money.sql: a test compares them.

export const statement = sqliteTable(
  'statement',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    streamId: text('stream_id')
      .notNull()
      .references(() => stream.id, { onDelete: 'restrict' }),
    number: integer('number').notNull(),
    version: integer('version').notNull(),
    fromDay: text('from_day').$type<Day>().notNull(),
    toDay: text('to_day').$type<Day>().notNull(),
    openingPence: integer('opening_pence').$type<Pence>().notNull(),
    closingPence: integer('closing_pence').$type<Pence>().notNull(),
    documentId: text('document_id')
      .notNull()
      .unique()
      .references(() => document.id, { onDelete: 'restrict' }),
    correctionId: text('correction_id')
      .unique()
      .references((): AnySQLiteColumn => correction.id, { onDelete: 'restrict' }),
  },
  (table) => [
    unique().on(table.streamId, table.number, table.version),
    index('statement_stream_day').on(table.streamId, table.toDay),
    index('statement_log').on(table.logSeq),
  ],
);

export const correction = sqliteTable(
  'correction',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    statementId: text('statement_id')
      .notNull()
      .references((): AnySQLiteColumn => statement.id, { onDelete: 'restrict' }),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('correction_statement').on(table.statementId), index('correction_log').on(table.logSeq)],
);

export const correctionLeft = sqliteTable(
  'correction_left',
  {
    correctionId: text('correction_id')
      .primaryKey()
      .notNull()
      .references(() => correction.id, { onDelete: 'restrict' }),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
  },
  (table) => [index('correction_left_log').on(table.logSeq)],
);

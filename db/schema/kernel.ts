import { type AnySQLiteColumn, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { mediaTypes } from '#core/evidence/mediaTypes';
import { type Day } from '#core/time/day';
import { mediaType } from './kinds.ts';

// The book itself, its chain, its words, its proofs and what was issued, equal to 0001_kernel.sql: a test compares them.

export const migration = sqliteTable('migration', {
  number: integer('number').primaryKey().notNull(),
  name: text('name').notNull(),
  sha256: text('sha256').notNull(),
  appliedAt: text('applied_at').notNull(),
});

export const book = sqliteTable('book', {
  one: integer('one').primaryKey().notNull(),
  id: text('id').notNull(),
  kind: text('kind', { enum: ['real', 'practice'] }).notNull(),
  name: text('name').notNull(),
  startedOn: text('started_on').$type<Day>().notNull(),
  createdAt: text('created_at').notNull(),
});

export const log = sqliteTable('log', {
  seq: integer('seq').primaryKey().notNull(),
  at: text('at').notNull(),
  actorId: text('actor_id')
    .notNull()
    .references((): AnySQLiteColumn => actor.id, { onDelete: 'restrict' }),
  commandId: text('command_id').notNull().unique(),
  route: text('route').notNull(),
  answerDigest: text('answer_digest').notNull(),
  contentDigest: text('content_digest').notNull(),
  rowsDigest: text('rows_digest').notNull(),
  previous: text('previous').notNull().unique(),
  hash: text('hash').notNull().unique(),
});

export const actor = sqliteTable(
  'actor',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references((): AnySQLiteColumn => log.seq, { onDelete: 'restrict' }),
    role: text('role', { enum: ['holder', 'helper', 'broker'] }).notNull(),
    nameDigest: text('name_digest').notNull(),
  },
  (table) => [index('actor_log').on(table.logSeq)],
);

export const content = sqliteTable(
  'content',
  {
    digest: text('digest').primaryKey().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references((): AnySQLiteColumn => log.seq, { onDelete: 'restrict' }),
    salt: text('salt').notNull(),
    json: text('json').notNull(),
  },
  (table) => [index('content_log').on(table.logSeq)],
);

export const erasure = sqliteTable(
  'erasure',
  {
    digest: text('digest').primaryKey().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references((): AnySQLiteColumn => log.seq, { onDelete: 'restrict' }),
    kind: text('kind', { enum: ['content', 'evidence', 'document'] }).notNull(),
    ofLogSeq: integer('of_log_seq')
      .notNull()
      .references((): AnySQLiteColumn => log.seq, { onDelete: 'restrict' }),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('erasure_log').on(table.logSeq), index('erasure_of').on(table.ofLogSeq)],
);

export const evidence = sqliteTable(
  'evidence',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references((): AnySQLiteColumn => log.seq, { onDelete: 'restrict' }),
    number: integer('number').notNull().unique(),
    sha256: text('sha256').notNull().unique(),
    mediaType: text('media_type', { enum: mediaTypes })
      .notNull()
      .references(() => mediaType.type, { onDelete: 'restrict' }),
    bytes: integer('bytes').notNull(),
    nameDigest: text('name_digest').notNull(),
  },
  (table) => [index('evidence_log').on(table.logSeq)],
);

export const document = sqliteTable(
  'document',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references((): AnySQLiteColumn => log.seq, { onDelete: 'restrict' }),
    kind: text('kind').notNull(),
    number: integer('number').notNull(),
    version: integer('version').notNull(),
    issuedOn: text('issued_on').$type<Day>().notNull(),
    dataDigest: text('data_digest').notNull(),
    contentDigest: text('content_digest').notNull(),
    code: text('code'),
    supersedes: text('supersedes')
      .unique()
      .references((): AnySQLiteColumn => document.id, { onDelete: 'restrict' }),
  },
  (table) => [index('document_log').on(table.logSeq), index('document_kind').on(table.kind, table.issuedOn)],
);

export const documentFile = sqliteTable(
  'document_file',
  {
    documentId: text('document_id')
      .notNull()
      .references((): AnySQLiteColumn => document.id, { onDelete: 'restrict' }),
    form: text('form', { enum: ['normal', 'large', 'grey'] }).notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references((): AnySQLiteColumn => log.seq, { onDelete: 'restrict' }),
    sha256: text('sha256').notNull(),
    bytes: integer('bytes').notNull(),
    renderer: text('renderer').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.documentId, table.form] }),
    index('document_file_log').on(table.logSeq),
    index('document_file_sha256').on(table.sha256),
  ],
);

export const snapshotMark = sqliteTable('snapshot_mark', {
  one: integer('one').primaryKey().notNull(),
  seq: integer('seq').notNull(),
  hash: text('hash').notNull(),
  madeAt: text('made_at').notNull(),
});

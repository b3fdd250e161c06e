import { type AnySQLiteColumn, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Pence } from '#core/money/pence';
import { type Day, day } from '#core/time/day';
import { evidence, log } from './kernel.ts';
import { dueKind, dueKinds, entryKind, entryKinds } from './kinds.ts';
import { account, award, beneficiary, outcome, planLine, split, stream } from './setup.ts';

// The journal and everything that waits for the bank, equal to 0002_money.sql: a test compares them.

export const entry = sqliteTable(
  'entry',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    day: text('day').$type<Day>().notNull(),
    kind: text('kind', { enum: entryKinds })
      .notNull()
      .references(() => entryKind.kind, { onDelete: 'restrict' }),
    wordsDigest: text('words_digest'),
    reverses: text('reverses')
      .unique()
      .references((): AnySQLiteColumn => entry.id, { onDelete: 'restrict' }),
    reasonDigest: text('reason_digest'),
  },
  (table) => [index('entry_day').on(table.day), index('entry_log').on(table.logSeq), index('entry_kind_of').on(table.kind)],
);

export const posting = sqliteTable(
  'posting',
  {
    entryId: text('entry_id')
      .notNull()
      .references(() => entry.id, { onDelete: 'restrict' }),
    place: integer('place').notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    day: text('day').$type<Day>().notNull(),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'restrict' }),
    amountPence: integer('amount_pence').$type<Pence>().notNull(),
    streamId: text('stream_id')
      .notNull()
      .references(() => stream.id, { onDelete: 'restrict' }),
    beneficiaryId: text('beneficiary_id')
      .notNull()
      .references(() => beneficiary.id, { onDelete: 'restrict' }),
    planLineId: text('plan_line_id')
      .notNull()
      .references(() => planLine.id, { onDelete: 'restrict' }),
    outcomeId: text('outcome_id')
      .notNull()
      .references(() => outcome.id, { onDelete: 'restrict' }),
  },
  (table) => [
    primaryKey({ columns: [table.entryId, table.place] }),
    index('posting_account_stream_day').on(table.accountId, table.streamId, table.day, table.amountPence),
    index('posting_stream_day').on(table.streamId, table.day, table.accountId, table.amountPence, table.planLineId),
    index('posting_log').on(table.logSeq),
  ],
);

export const due = sqliteTable(
  'due',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    entryId: text('entry_id')
      .notNull()
      .references(() => entry.id, { onDelete: 'restrict' }),
    kind: text('kind', { enum: dueKinds })
      .notNull()
      .references(() => dueKind.kind, { onDelete: 'restrict' }),
    direction: text('direction', { enum: ['in', 'out'] }).notNull(),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'restrict' }),
    day: text('day').$type<Day>().notNull(),
    amountPence: integer('amount_pence').$type<Pence>().notNull(),
    wordsDigest: text('words_digest').notNull(),
  },
  (table) => [
    index('due_day').on(table.day),
    index('due_entry').on(table.entryId),
    index('due_log').on(table.logSeq),
    index('due_kind_of').on(table.kind),
  ],
);

export const receipt = sqliteTable(
  'receipt',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    dueId: text('due_id')
      .notNull()
      .unique()
      .references(() => due.id, { onDelete: 'restrict' }),
    streamId: text('stream_id')
      .notNull()
      .references(() => stream.id, { onDelete: 'restrict' }),
    kind: text('kind', { enum: ['award', 'one_off', 'contribution', 'interest', 'other'] }).notNull(),
    awardId: text('award_id').references(() => award.id, { onDelete: 'restrict' }),
    awardDueDay: text('award_due_day').$type<Day>(),
  },
  (table) => [
    index('receipt_award').on(table.awardId, table.awardDueDay),
    index('receipt_stream').on(table.streamId),
    index('receipt_log').on(table.logSeq),
  ],
);

export const purchase = sqliteTable(
  'purchase',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    dueId: text('due_id')
      .notNull()
      .unique()
      .references(() => due.id, { onDelete: 'restrict' }),
    day: text('day').$type<Day>().notNull(),
    category: text('category', {
      enum: [
        'equipment',
        'therapy',
        'activity',
        'training',
        'insurance',
        'agency',
        'travel',
        'vehicle',
        'wages',
        'payroll',
        'bank_charge',
        'other',
      ],
    }).notNull(),
    paidBy: text('paid_by', { enum: ['account', 'holder'] }).notNull(),
    wordsDigest: text('words_digest').notNull(),
    splitId: text('split_id').references(() => split.id, { onDelete: 'restrict' }),
  },
  (table) => [index('purchase_day').on(table.day), index('purchase_log').on(table.logSeq)],
);

export const purchaseEvidence = sqliteTable(
  'purchase_evidence',
  {
    purchaseId: text('purchase_id')
      .notNull()
      .references(() => purchase.id, { onDelete: 'restrict' }),
    evidenceId: text('evidence_id')
      .notNull()
      .references(() => evidence.id, { onDelete: 'restrict' }),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
  },
  (table) => [
    primaryKey({ columns: [table.purchaseId, table.evidenceId] }),
    index('purchase_evidence_log').on(table.logSeq),
    index('purchase_evidence_of').on(table.evidenceId),
  ],
);

export const purchaseUnproven = sqliteTable(
  'purchase_unproven',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    purchaseId: text('purchase_id')
      .notNull()
      .references(() => purchase.id, { onDelete: 'restrict' }),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('purchase_unproven_purchase').on(table.purchaseId), index('purchase_unproven_log').on(table.logSeq)],
);

export const refund = sqliteTable(
  'refund',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    purchaseId: text('purchase_id')
      .notNull()
      .references(() => purchase.id, { onDelete: 'restrict' }),
    dueId: text('due_id')
      .notNull()
      .unique()
      .references(() => due.id, { onDelete: 'restrict' }),
    reasonDigest: text('reason_digest').notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, { onDelete: 'restrict' }),
  },
  (table) => [index('refund_purchase').on(table.purchaseId), index('refund_log').on(table.logSeq)],
);

export const loan = sqliteTable(
  'loan',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    streamId: text('stream_id')
      .notNull()
      .references(() => stream.id, { onDelete: 'restrict' }),
    inDueId: text('in_due_id')
      .notNull()
      .unique()
      .references(() => due.id, { onDelete: 'restrict' }),
    outDueId: text('out_due_id')
      .notNull()
      .unique()
      .references(() => due.id, { onDelete: 'restrict' }),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('loan_log').on(table.logSeq)],
);

export const dueState = sqliteTable(
  'due_state',
  {
    dueId: text('due_id')
      .primaryKey()
      .notNull()
      .references(() => due.id, { onDelete: 'restrict' }),
    day: text('day').$type<Day>().notNull(),
    openPence: integer('open_pence').$type<Pence>().notNull(),
    settledOn: text('settled_on').$type<Day>().notNull().default(day('9999-12-31')),
  },
  (table) => [index('due_state_settled').on(table.settledOn, table.day)],
);

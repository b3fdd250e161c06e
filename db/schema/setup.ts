import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { evidence, log } from './kernel.ts';

// What a book is set up with, equal to 0002_money.sql: a test compares them.

export const holder = sqliteTable('holder', {
  id: text('id').primaryKey().notNull(),
  name: text('name').notNull(),
  role: text('role', { enum: ['self', 'representative', 'nominee'] }).notNull(),
  since: text('since').$type<Day>(),
  address: text('address'),
  contact: text('contact'),
});

export const beneficiary = sqliteTable('beneficiary', {
  id: text('id').primaryKey().notNull(),
  name: text('name').notNull(),
  reference: text('reference').notNull().unique(),
  care: text('care').notNull(),
  born: text('born').$type<Day>(),
  nhsNumber: text('nhs_number'),
});

export const funder = sqliteTable('funder', {
  id: text('id').primaryKey().notNull(),
  kind: text('kind', { enum: ['icb', 'council', 'education', 'self'] }).notNull(),
  caseReference: text('case_reference'),
  auditContact: text('audit_contact'),
  retainedWeeks: integer('retained_weeks'),
  statementEvery: text('statement_every', { enum: ['month', 'quarter', 'four_weeks', 'year'] }),
  dueWithinDays: integer('due_within_days'),
});

export const funderName = sqliteTable(
  'funder_name',
  {
    funderId: text('funder_id')
      .notNull()
      .references(() => funder.id, { onDelete: 'restrict' }),
    fromDay: text('from_day').$type<Day>().notNull(),
    name: text('name').notNull(),
  },
  (table) => [primaryKey({ columns: [table.funderId, table.fromDay] })],
);

export const stream = sqliteTable('stream', {
  id: text('id').primaryKey().notNull(),
  funderId: text('funder_id').references(() => funder.id, { onDelete: 'restrict' }),
  name: text('name').notNull().unique(),
  basis: text('basis', { enum: ['nhs', 'care_act', 'education', 'own', 'other'] }).notNull(),
  agreement: text('agreement'),
  agreementOn: text('agreement_on').$type<Day>(),
  planOn: text('plan_on').$type<Day>(),
  fromDay: text('from_day').$type<Day>().notNull(),
  toDay: text('to_day').$type<Day>(),
});

export const streamBeneficiary = sqliteTable(
  'stream_beneficiary',
  {
    streamId: text('stream_id')
      .notNull()
      .references(() => stream.id, { onDelete: 'restrict' }),
    beneficiaryId: text('beneficiary_id')
      .notNull()
      .references(() => beneficiary.id, { onDelete: 'restrict' }),
  },
  (table) => [primaryKey({ columns: [table.streamId, table.beneficiaryId] })],
);

export const award = sqliteTable(
  'award',
  {
    id: text('id').primaryKey().notNull(),
    streamId: text('stream_id')
      .notNull()
      .references(() => stream.id, { onDelete: 'restrict' }),
    amountPence: integer('amount_pence').$type<Pence>().notNull(),
    every: text('every', { enum: ['week', 'fortnight', 'four_weeks', 'month', 'quarter', 'year', 'once'] }).notNull(),
    fromDay: text('from_day').$type<Day>().notNull(),
    toDay: text('to_day').$type<Day>().notNull(),
    firstDue: text('first_due').$type<Day>().notNull(),
    letter: text('letter'),
    evidenceId: text('evidence_id').references(() => evidence.id, { onDelete: 'restrict' }),
  },
  (table) => [index('award_stream').on(table.streamId, table.fromDay)],
);

export const outcome = sqliteTable('outcome', {
  id: text('id').primaryKey().notNull(),
  beneficiaryId: text('beneficiary_id')
    .notNull()
    .references(() => beneficiary.id, { onDelete: 'restrict' }),
  name: text('name').notNull(),
});

export const planLine = sqliteTable(
  'plan_line',
  {
    id: text('id').primaryKey().notNull(),
    streamId: text('stream_id')
      .notNull()
      .references(() => stream.id, { onDelete: 'restrict' }),
    beneficiaryId: text('beneficiary_id')
      .notNull()
      .references(() => beneficiary.id, { onDelete: 'restrict' }),
    outcomeId: text('outcome_id')
      .notNull()
      .references(() => outcome.id, { onDelete: 'restrict' }),
    name: text('name').notNull(),
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
    rule: text('rule', { enum: ['allowed', 'ask_first', 'not_allowed'] }).notNull(),
    agreedPence: integer('agreed_pence').$type<Pence>().notNull(),
    every: text('every', { enum: ['week', 'fortnight', 'four_weeks', 'month', 'quarter', 'year', 'once'] }).notNull(),
    fromDay: text('from_day').$type<Day>().notNull(),
    toDay: text('to_day').$type<Day>(),
  },
  (table) => [index('plan_line_stream').on(table.streamId)],
);

export const planApproval = sqliteTable(
  'plan_approval',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    planLineId: text('plan_line_id')
      .notNull()
      .references(() => planLine.id, { onDelete: 'restrict' }),
    agreedOn: text('agreed_on').$type<Day>().notNull(),
    wordsDigest: text('words_digest').notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, { onDelete: 'restrict' }),
  },
  (table) => [index('plan_approval_line').on(table.planLineId), index('plan_approval_log').on(table.logSeq)],
);

export const split = sqliteTable(
  'split',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    name: text('name').notNull(),
    fromDay: text('from_day').$type<Day>().notNull(),
    approvedOn: text('approved_on').$type<Day>().notNull(),
    wordsDigest: text('words_digest').notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, { onDelete: 'restrict' }),
  },
  (table) => [index('split_log').on(table.logSeq)],
);

export const splitShare = sqliteTable(
  'split_share',
  {
    splitId: text('split_id')
      .notNull()
      .references(() => split.id, { onDelete: 'restrict' }),
    beneficiaryId: text('beneficiary_id')
      .notNull()
      .references(() => beneficiary.id, { onDelete: 'restrict' }),
    logSeq: integer('log_seq')
      .notNull()
      .references(() => log.seq, { onDelete: 'restrict' }),
    hundredths: integer('hundredths').notNull(),
  },
  (table) => [primaryKey({ columns: [table.splitId, table.beneficiaryId] }), index('split_share_log').on(table.logSeq)],
);

export const account = sqliteTable('account', {
  id: text('id').primaryKey().notNull(),
  kind: text('kind', { enum: ['bank', 'asset', 'liability', 'income', 'expense', 'equity'] }).notNull(),
  name: text('name').notNull(),
});

export const bankAccount = sqliteTable('bank_account', {
  id: text('id').primaryKey().notNull(),
  accountId: text('account_id')
    .notNull()
    .unique()
    .references(() => account.id, { onDelete: 'restrict' }),
  name: text('name').notNull(),
  bank: text('bank').notNull(),
  lastDigits: text('last_digits').notNull(),
});

export const bankAccountStream = sqliteTable(
  'bank_account_stream',
  {
    bankAccountId: text('bank_account_id')
      .notNull()
      .references(() => bankAccount.id, { onDelete: 'restrict' }),
    streamId: text('stream_id')
      .notNull()
      .references(() => stream.id, { onDelete: 'restrict' }),
  },
  (table) => [primaryKey({ columns: [table.bankAccountId, table.streamId] })],
);

import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { due, entry } from './journal.ts';
import { evidence } from './kernel.ts';
import { planLine, split } from './setup.ts';
import { logSeq, restrict } from './parts.ts';

// The leased vehicle, equal to 0004_work.sql: a test compares them.

export const lease = sqliteTable(
  'lease',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    startsOn: text('starts_on').$type<Day>().notNull(),
    wordsDigest: text('words_digest').notNull(),
  },
  (table) => [index('lease_log').on(table.logSeq)],
);

export const leaseTerms = sqliteTable(
  'lease_terms',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    leaseId: text('lease_id')
      .notNull()
      .references(() => lease.id, restrict),
    version: integer('version').notNull(),
    fromDay: text('from_day').$type<Day>().notNull(),
    endsOn: text('ends_on').$type<Day>().notNull(),
    amountPence: integer('amount_pence').$type<Pence>().notNull(),
    every: text('every', { enum: ['week', 'fortnight', 'four_weeks', 'month', 'quarter', 'year'] }).notNull(),
    firstDue: text('first_due').$type<Day>().notNull(),
    splitId: text('split_id').references(() => split.id, restrict),
    milesAYear: integer('miles_a_year'),
    excessTenths: integer('excess_tenths'),
    upFrontKind: text('up_front_kind', { enum: ['advance', 'deposit'] }),
    upFrontPence: integer('up_front_pence').$type<Pence>(),
    upFrontDay: text('up_front_day').$type<Day>(),
    approvedOn: text('approved_on').$type<Day>().notNull(),
    wordsDigest: text('words_digest').notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [unique().on(table.leaseId, table.version), index('lease_terms_log').on(table.logSeq)],
);

export const leaseCharge = sqliteTable(
  'lease_charge',
  {
    leaseTermsId: text('lease_terms_id')
      .notNull()
      .references(() => leaseTerms.id, restrict),
    planLineId: text('plan_line_id')
      .notNull()
      .references(() => planLine.id, restrict),
    logSeq: logSeq(),
    hundredths: integer('hundredths').notNull(),
  },
  (table) => [primaryKey({ columns: [table.leaseTermsId, table.planLineId] }), index('lease_charge_log').on(table.logSeq)],
);

export const leaseDue = sqliteTable(
  'lease_due',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    leaseTermsId: text('lease_terms_id')
      .notNull()
      .references(() => leaseTerms.id, restrict),
    kind: text('kind', { enum: ['advance', 'deposit', 'rental', 'charge', 'refund'] }).notNull(),
    day: text('day').$type<Day>().notNull(),
    amountPence: integer('amount_pence').$type<Pence>().notNull(),
    wordsDigest: text('words_digest'),
  },
  (table) => [index('lease_due_terms').on(table.leaseTermsId, table.day), index('lease_due_log').on(table.logSeq)],
);

export const leaseDueDropped = sqliteTable(
  'lease_due_dropped',
  {
    leaseDueId: text('lease_due_id')
      .primaryKey()
      .notNull()
      .references(() => leaseDue.id, restrict),
    logSeq: logSeq(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('lease_due_dropped_log').on(table.logSeq)],
);

export const leaseDueConfirmed = sqliteTable(
  'lease_due_confirmed',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    leaseDueId: text('lease_due_id')
      .notNull()
      .references(() => leaseDue.id, restrict),
    entryId: text('entry_id')
      .notNull()
      .unique()
      .references(() => entry.id, restrict),
    dueId: text('due_id')
      .notNull()
      .unique()
      .references(() => due.id, restrict),
    splitId: text('split_id').references(() => split.id, restrict),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [index('lease_due_confirmed_of').on(table.leaseDueId), index('lease_due_confirmed_log').on(table.logSeq)],
);

export const leaseEnded = sqliteTable(
  'lease_ended',
  {
    leaseId: text('lease_id')
      .primaryKey()
      .notNull()
      .references(() => lease.id, restrict),
    logSeq: logSeq(),
    day: text('day').$type<Day>().notNull(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('lease_ended_log').on(table.logSeq)],
);

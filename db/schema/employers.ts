import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Day } from '#core/time/day';
import { evidence } from './kernel.ts';
import { logSeq, restrict } from './parts.ts';
import { employer } from './people.ts';
import { paper } from './year.ts';

// Where employers are reached, what was posted to HMRC, schemes that ended, and steps of a year's end, equal to 0020_employers.sql:
// a test compares them.

function ofEmployer() {
  return text('employer_id')
    .notNull()
    .references(() => employer.id, restrict);
}

export const employerContact = sqliteTable(
  'employer_contact',
  { id: text('id').primaryKey().notNull(), logSeq: logSeq(), employerId: ofEmployer(), wordsDigest: text('words_digest').notNull() },
  (table) => [index('employer_contact_of').on(table.employerId), index('employer_contact_log').on(table.logSeq)],
);

export const packPosted = sqliteTable(
  'pack_posted',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employerId: ofEmployer(),
    taxYear: text('tax_year').notNull(),
    quarter: integer('quarter').notNull(),
    paperId: text('paper_id')
      .notNull()
      .references(() => paper.id, restrict),
    day: text('day').$type<Day>().notNull(),
    wordsDigest: text('words_digest'),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [index('pack_posted_of').on(table.employerId, table.taxYear, table.quarter), index('pack_posted_log').on(table.logSeq)],
);

export const packPostedTakenBack = sqliteTable(
  'pack_posted_taken_back',
  {
    packPostedId: text('pack_posted_id')
      .primaryKey()
      .notNull()
      .references(() => packPosted.id, restrict),
    logSeq: logSeq(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('pack_posted_taken_back_log').on(table.logSeq)],
);

export const schemeCeased = sqliteTable(
  'scheme_ceased',
  { id: text('id').primaryKey().notNull(), logSeq: logSeq(), employerId: ofEmployer(), ceasedOn: text('ceased_on').$type<Day>().notNull() },
  (table) => [index('scheme_ceased_of').on(table.employerId), index('scheme_ceased_log').on(table.logSeq)],
);

export const schemeCeasedTakenBack = sqliteTable(
  'scheme_ceased_taken_back',
  {
    schemeCeasedId: text('scheme_ceased_id')
      .primaryKey()
      .notNull()
      .references(() => schemeCeased.id, restrict),
    logSeq: logSeq(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('scheme_ceased_taken_back_log').on(table.logSeq)],
);

export const yearStep = sqliteTable(
  'year_step',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employerId: ofEmployer(),
    taxYear: text('tax_year').notNull(),
    step: text('step', { enum: ['account', 'p60_given'] }).notNull(),
    isDone: integer('is_done').notNull(),
  },
  (table) => [index('year_step_of').on(table.employerId, table.taxYear), index('year_step_log').on(table.logSeq)],
);

import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { document, evidence } from './kernel.ts';
import { payslip } from './pay.ts';
import { logSeq, restrict } from './parts.ts';
import { broughtForward, employer, employerAllowance, employment, employmentTax } from './people.ts';

// Papers, starters, code notices, leaving and the year's figures, equal to 0011_year.sql: a test compares them.

function ofEmployment() {
  return text('employment_id')
    .notNull()
    .references(() => employment.id, restrict);
}

export const paper = sqliteTable(
  'paper',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    number: integer('number').notNull().unique(),
    kind: text('kind').notNull(),
    about: text('about').notNull(),
    documentId: text('document_id')
      .notNull()
      .unique()
      .references(() => document.id, restrict),
  },
  (table) => [index('paper_about').on(table.about, table.kind), index('paper_log').on(table.logSeq)],
);

export const starter = sqliteTable(
  'starter',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: ofEmployment(),
    brought: text('brought', { enum: ['p45', 'checklist', 'nothing'] }).notNull(),
    statement: text('statement', { enum: ['A', 'B', 'C'] }).notNull(),
    employmentTaxId: text('employment_tax_id')
      .notNull()
      .unique()
      .references(() => employmentTax.id, restrict),
    broughtForwardId: text('brought_forward_id')
      .unique()
      .references(() => broughtForward.id, restrict),
    wordsDigest: text('words_digest').notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [index('starter_employment').on(table.employmentId), index('starter_log').on(table.logSeq)],
);

export const codeNotice = sqliteTable(
  'code_notice',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: ofEmployment(),
    kind: text('kind', { enum: ['P6', 'P9', 'P9T', 'SL1', 'SL2', 'PGL1', 'PGL2'] }).notNull(),
    taxYear: text('tax_year').notNull(),
    issuedOn: text('issued_on').$type<Day>().notNull(),
    fromDay: text('from_day').$type<Day>().notNull(),
    employmentTaxId: text('employment_tax_id')
      .notNull()
      .unique()
      .references(() => employmentTax.id, restrict),
    broughtForwardId: text('brought_forward_id')
      .unique()
      .references(() => broughtForward.id, restrict),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [index('code_notice_employment').on(table.employmentId, table.fromDay), index('code_notice_log').on(table.logSeq)],
);

export const codeCarried = sqliteTable(
  'code_carried',
  {
    employmentId: ofEmployment(),
    taxYear: text('tax_year').notNull(),
    logSeq: logSeq(),
    employmentTaxId: text('employment_tax_id')
      .unique()
      .references(() => employmentTax.id, restrict),
  },
  (table) => [primaryKey({ columns: [table.employmentId, table.taxYear] }), index('code_carried_log').on(table.logSeq)],
);

export const leaving = sqliteTable(
  'leaving',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: ofEmployment(),
    lastDay: text('last_day').$type<Day>().notNull(),
    why: text('why', { enum: ['resigned', 'ended', 'redundancy', 'dismissed', 'retired', 'died', 'moved'] }).notNull(),
    wordsDigest: text('words_digest').notNull(),
  },
  (table) => [index('leaving_employment').on(table.employmentId), index('leaving_log').on(table.logSeq)],
);

export const leavingTakenBack = sqliteTable(
  'leaving_taken_back',
  {
    leavingId: text('leaving_id')
      .primaryKey()
      .notNull()
      .references(() => leaving.id, restrict),
    logSeq: logSeq(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('leaving_taken_back_log').on(table.logSeq)],
);

export const payslipGiven = sqliteTable(
  'payslip_given',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    payslipId: text('payslip_id')
      .notNull()
      .references(() => payslip.id, restrict),
    day: text('day').$type<Day>().notNull(),
    way: text('way', { enum: ['paper', 'file', 'email'] }).notNull(),
  },
  (table) => [index('payslip_given_payslip').on(table.payslipId), index('payslip_given_log').on(table.logSeq)],
);

export const payslipGivenTakenBack = sqliteTable(
  'payslip_given_taken_back',
  {
    payslipGivenId: text('payslip_given_id')
      .primaryKey()
      .notNull()
      .references(() => payslipGiven.id, restrict),
    logSeq: logSeq(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('payslip_given_taken_back_log').on(table.logSeq)],
);

export const allowanceAnswer = sqliteTable(
  'allowance_answer',
  {
    employerAllowanceId: text('employer_allowance_id')
      .primaryKey()
      .notNull()
      .references(() => employerAllowance.id, restrict),
    logSeq: logSeq(),
    careOnly: integer('care_only').notNull(),
    shared: integer('shared').notNull(),
    household: integer('household').notNull(),
    wordsDigest: text('words_digest').notNull(),
  },
  (table) => [index('allowance_answer_log').on(table.logSeq)],
);

export const hmrcBalance = sqliteTable(
  'hmrc_balance',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employerId: text('employer_id')
      .notNull()
      .references(() => employer.id, restrict),
    day: text('day').$type<Day>().notNull(),
    balancePence: integer('balance_pence').$type<Pence>().notNull(),
    wordsDigest: text('words_digest'),
  },
  (table) => [index('hmrc_balance_employer').on(table.employerId, table.day), index('hmrc_balance_log').on(table.logSeq)],
);

export const yearPack = sqliteTable(
  'year_pack',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    taxYear: text('tax_year').notNull(),
    digest: text('digest').notNull(),
    pack: text('pack').notNull(),
  },
  (table) => [index('year_pack_year').on(table.taxYear), index('year_pack_log').on(table.logSeq)],
);

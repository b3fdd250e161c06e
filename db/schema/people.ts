import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { evidence } from './kernel.ts';
import { logSeq, restrict } from './parts.ts';

// Employers, PAs and what was agreed with them, equal to 0004_work.sql: a test compares them.

export const employer = sqliteTable('employer', {
  id: text('id').primaryKey().notNull(),
  name: text('name').notNull(),
  nation: text('nation', { enum: ['england', 'wales', 'scotland', 'northern_ireland'] }).notNull(),
  payeReference: text('paye_reference'),
  accountsOffice: text('accounts_office'),
  paysHmrc: text('pays_hmrc', { enum: ['month', 'quarter'] }).notNull(),
});

export const employerAllowance = sqliteTable(
  'employer_allowance',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employerId: text('employer_id')
      .notNull()
      .references(() => employer.id, restrict),
    taxYear: text('tax_year').notNull(),
    claimed: integer('claimed').notNull(),
    usedBeforePence: integer('used_before_pence').$type<Pence>().notNull(),
  },
  (table) => [index('employer_allowance_year').on(table.employerId, table.taxYear), index('employer_allowance_log').on(table.logSeq)],
);

export const payGroup = sqliteTable(
  'pay_group',
  {
    id: text('id').primaryKey().notNull(),
    employerId: text('employer_id')
      .notNull()
      .references(() => employer.id, restrict),
    name: text('name').notNull(),
    frequency: text('frequency', { enum: ['weekly', 'fortnightly', 'four-weekly', 'monthly'] }).notNull(),
    firstFrom: text('first_from').$type<Day>().notNull(),
    firstPayday: text('first_payday').$type<Day>().notNull(),
  },
  (table) => [index('pay_group_employer').on(table.employerId)],
);

export const assistant = sqliteTable('assistant', {
  id: text('id').primaryKey().notNull(),
  name: text('name').notNull(),
  reference: text('reference').notNull().unique(),
  born: text('born').$type<Day>().notNull(),
  niNumber: text('ni_number'),
  address: text('address'),
  contact: text('contact'),
});

export const assistantBank = sqliteTable(
  'assistant_bank',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    assistantId: text('assistant_id')
      .notNull()
      .references(() => assistant.id, restrict),
    wordsDigest: text('words_digest').notNull(),
  },
  (table) => [index('assistant_bank_of').on(table.assistantId), index('assistant_bank_log').on(table.logSeq)],
);

export const employment = sqliteTable(
  'employment',
  {
    id: text('id').primaryKey().notNull(),
    assistantId: text('assistant_id')
      .notNull()
      .references(() => assistant.id, restrict),
    employerId: text('employer_id')
      .notNull()
      .references(() => employer.id, restrict),
    payGroupId: text('pay_group_id')
      .notNull()
      .references(() => payGroup.id, restrict),
    payrollId: text('payroll_id').notNull(),
    job: text('job').notNull(),
    startsOn: text('starts_on').$type<Day>().notNull(),
    endsOn: text('ends_on').$type<Day>(),
  },
  (table) => [
    unique().on(table.employerId, table.payrollId),
    index('employment_assistant').on(table.assistantId),
    index('employment_group').on(table.payGroupId),
  ],
);

export const employmentTax = sqliteTable(
  'employment_tax',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    fromDay: text('from_day').$type<Day>().notNull(),
    taxCode: text('tax_code').notNull(),
    basis: text('basis', { enum: ['cumulative', 'non-cumulative'] }).notNull(),
    niLetter: text('ni_letter').notNull(),
    studentLoan: text('student_loan', { enum: ['1', '2', '4', '5'] }),
    postgraduateLoan: integer('postgraduate_loan').notNull(),
    wordsDigest: text('words_digest').notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [index('employment_tax_of').on(table.employmentId, table.fromDay), index('employment_tax_log').on(table.logSeq)],
);

export const agreement = sqliteTable(
  'agreement',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    fromDay: text('from_day').$type<Day>().notNull(),
    weekMinutes: integer('week_minutes'),
    terms: text('terms').notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [index('agreement_of').on(table.employmentId, table.fromDay), index('agreement_log').on(table.logSeq)],
);

export const broughtForward = sqliteTable(
  'brought_forward',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    taxYear: text('tax_year').notNull(),
    kind: text('kind', { enum: ['p45', 'takeover'] }).notNull(),
    payPence: integer('pay_pence').$type<Pence>().notNull(),
    taxPence: integer('tax_pence').$type<Pence>().notNull(),
    employeeNiPence: integer('employee_ni_pence').$type<Pence>().notNull(),
    employerNiPence: integer('employer_ni_pence').$type<Pence>().notNull(),
    studentLoanPence: integer('student_loan_pence').$type<Pence>().notNull(),
    postgraduateLoanPence: integer('postgraduate_loan_pence').$type<Pence>().notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [index('brought_forward_of').on(table.employmentId, table.taxYear), index('brought_forward_log').on(table.logSeq)],
);

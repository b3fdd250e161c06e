import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { due, entry } from './journal.ts';
import { document } from './kernel.ts';
import { employer, employment, payGroup } from './people.ts';
import { planLine } from './setup.ts';
import { timesheet } from './work.ts';
import { logSeq, restrict } from './parts.ts';

// Pay runs, payslips and HMRC’s bills, equal to 0004_work.sql: a test compares them.

export const payExtra = sqliteTable(
  'pay_extra',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    kind: text('kind', { enum: ['correction', 'extra'] }).notNull(),
    day: text('day').$type<Day>().notNull(),
    amountPence: integer('amount_pence').$type<Pence>().notNull(),
    planLineId: text('plan_line_id')
      .notNull()
      .references(() => planLine.id, restrict),
    corrects: text('corrects').references(() => payslip.id, restrict),
    wordsDigest: text('words_digest').notNull(),
  },
  (table) => [index('pay_extra_employment').on(table.employmentId), index('pay_extra_log').on(table.logSeq)],
);

export const payExtraTakenBack = sqliteTable(
  'pay_extra_taken_back',
  {
    payExtraId: text('pay_extra_id')
      .primaryKey()
      .notNull()
      .references(() => payExtra.id, restrict),
    logSeq: logSeq(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('pay_extra_taken_back_log').on(table.logSeq)],
);

export const payRun = sqliteTable(
  'pay_run',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    number: integer('number').notNull().unique(),
    payGroupId: text('pay_group_id')
      .notNull()
      .references(() => payGroup.id, restrict),
    employerId: text('employer_id')
      .notNull()
      .references(() => employer.id, restrict),
    fromDay: text('from_day').$type<Day>().notNull(),
    toDay: text('to_day').$type<Day>().notNull(),
    payday: text('payday').$type<Day>().notNull(),
    taxYear: text('tax_year').notNull(),
    taxPeriod: integer('tax_period').notNull(),
    taxMonth: integer('tax_month').notNull(),
    previewDigest: text('preview_digest').notNull(),
    figuresDigest: text('figures_digest').notNull(),
  },
  (table) => [
    index('pay_run_group').on(table.payGroupId, table.payday),
    index('pay_run_employer').on(table.employerId, table.taxYear, table.taxMonth),
    index('pay_run_log').on(table.logSeq),
  ],
);

export const payslip = sqliteTable(
  'payslip',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    payRunId: text('pay_run_id')
      .notNull()
      .references(() => payRun.id, restrict),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    number: integer('number').notNull().unique(),
    taxYear: text('tax_year').notNull(),
    payday: text('payday').$type<Day>().notNull(),
    paidMinutes: integer('paid_minutes').notNull(),
    grossPence: integer('gross_pence').$type<Pence>().notNull(),
    taxPence: integer('tax_pence').$type<Pence>().notNull(),
    employeeNiPence: integer('employee_ni_pence').$type<Pence>().notNull(),
    employerNiPence: integer('employer_ni_pence').$type<Pence>().notNull(),
    studentLoanPence: integer('student_loan_pence').$type<Pence>().notNull(),
    postgraduateLoanPence: integer('postgraduate_loan_pence').$type<Pence>().notNull(),
    netPence: integer('net_pence').$type<Pence>().notNull(),
    allowancePence: integer('allowance_pence').$type<Pence>().notNull(),
    entryId: text('entry_id')
      .unique()
      .references(() => entry.id, restrict),
    dueId: text('due_id')
      .unique()
      .references(() => due.id, restrict),
    documentId: text('document_id')
      .notNull()
      .unique()
      .references(() => document.id, restrict),
  },
  (table) => [
    unique().on(table.payRunId, table.employmentId),
    index('payslip_employment_year').on(table.employmentId, table.taxYear, table.payday),
    index('payslip_log').on(table.logSeq),
  ],
);

export const payslipTimesheet = sqliteTable(
  'payslip_timesheet',
  {
    payslipId: text('payslip_id')
      .notNull()
      .references(() => payslip.id, restrict),
    timesheetId: text('timesheet_id')
      .notNull()
      .references(() => timesheet.id, restrict),
    logSeq: logSeq(),
  },
  (table) => [
    primaryKey({ columns: [table.payslipId, table.timesheetId] }),
    index('payslip_timesheet_of').on(table.timesheetId),
    index('payslip_timesheet_log').on(table.logSeq),
  ],
);

export const payslipExtra = sqliteTable(
  'payslip_extra',
  {
    payslipId: text('payslip_id')
      .notNull()
      .references(() => payslip.id, restrict),
    payExtraId: text('pay_extra_id')
      .notNull()
      .references(() => payExtra.id, restrict),
    logSeq: logSeq(),
  },
  (table) => [
    primaryKey({ columns: [table.payslipId, table.payExtraId] }),
    index('payslip_extra_of').on(table.payExtraId),
    index('payslip_extra_log').on(table.logSeq),
  ],
);

export const payRunVoid = sqliteTable(
  'pay_run_void',
  {
    payRunId: text('pay_run_id')
      .primaryKey()
      .notNull()
      .references(() => payRun.id, restrict),
    logSeq: logSeq(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('pay_run_void_log').on(table.logSeq)],
);

export const taxBill = sqliteTable(
  'tax_bill',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employerId: text('employer_id')
      .notNull()
      .references(() => employer.id, restrict),
    taxYear: text('tax_year').notNull(),
    taxMonth: integer('tax_month').notNull(),
    payBy: text('pay_by').$type<Day>().notNull(),
    entryId: text('entry_id')
      .notNull()
      .unique()
      .references(() => entry.id, restrict),
    dueId: text('due_id')
      .notNull()
      .unique()
      .references(() => due.id, restrict),
  },
  (table) => [index('tax_bill_employer').on(table.employerId, table.taxYear, table.taxMonth), index('tax_bill_log').on(table.logSeq)],
);

export const taxBillRun = sqliteTable(
  'tax_bill_run',
  {
    taxBillId: text('tax_bill_id')
      .notNull()
      .references(() => taxBill.id, restrict),
    payRunId: text('pay_run_id')
      .notNull()
      .references(() => payRun.id, restrict),
    logSeq: logSeq(),
  },
  (table) => [
    primaryKey({ columns: [table.taxBillId, table.payRunId] }),
    index('tax_bill_run_of').on(table.payRunId),
    index('tax_bill_run_log').on(table.logSeq),
  ],
);

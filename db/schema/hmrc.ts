import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type FamilyPay } from '#core/contract/shapes/reports';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { evidence } from './kernel.ts';
import { logSeq, restrict } from './parts.ts';
import { payRun } from './pay.ts';
import { assistant, employer, employment } from './people.ts';

// What HMRC is told, equal to 0010_hmrc.sql: a test compares them.

const ways = ['basic_paye_tools', 'software', 'agent', 'paper'] as const;

export const employerReporting = sqliteTable(
  'employer_reporting',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employerId: text('employer_id')
      .notNull()
      .references(() => employer.id, restrict),
    way: text('way', { enum: ways }).notNull(),
    fromDay: text('from_day').$type<Day>().notNull(),
  },
  (table) => [index('employer_reporting_of').on(table.employerId), index('employer_reporting_log').on(table.logSeq)],
);

export const hmrcPerson = sqliteTable(
  'hmrc_person',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    assistantId: text('assistant_id')
      .notNull()
      .references(() => assistant.id, restrict),
    wordsDigest: text('words_digest').notNull(),
  },
  (table) => [index('hmrc_person_of').on(table.assistantId), index('hmrc_person_log').on(table.logSeq)],
);

export const hmrcJob = sqliteTable(
  'hmrc_job',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    hours: text('hours', { enum: ['A', 'B', 'C', 'D', 'E'] }).notNull(),
    irregular: integer('irregular').notNull(),
    statement: text('statement', { enum: ['A', 'B', 'C'] }),
    workplacePostcode: text('workplace_postcode'),
  },
  (table) => [index('hmrc_job_of').on(table.employmentId), index('hmrc_job_log').on(table.logSeq)],
);

export const report = sqliteTable(
  'report',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    number: integer('number').notNull().unique(),
    kind: text('kind', { enum: ['fps', 'eps'] }).notNull(),
    employerId: text('employer_id')
      .notNull()
      .references(() => employer.id, restrict),
    payRunId: text('pay_run_id').references(() => payRun.id, restrict),
    taxYear: text('tax_year').notNull(),
    taxMonth: integer('tax_month').notNull(),
    dueOn: text('due_on').$type<Day>().notNull(),
    isFinal: integer('is_final').notNull(),
    dataDigest: text('data_digest').notNull(),
    xmlDigest: text('xml_digest').notNull(),
    irMark: text('ir_mark').notNull(),
    contentDigest: text('content_digest').notNull(),
  },
  (table) => [
    index('report_run').on(table.payRunId),
    index('report_employer').on(table.employerId, table.taxYear, table.taxMonth),
    index('report_log').on(table.logSeq),
  ],
);

function ofReport() {
  return text('report_id')
    .notNull()
    .references(() => report.id, restrict);
}

export const reportEmployee = sqliteTable(
  'report_employee',
  {
    reportId: ofReport(),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    logSeq: logSeq(),
    payrollId: text('payroll_id').notNull(),
    tellsStart: integer('tells_start').notNull(),
    tellsLeaving: integer('tells_leaving').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.reportId, table.employmentId] }),
    index('report_employee_of').on(table.employmentId),
    index('report_employee_log').on(table.logSeq),
  ],
);

export const reportSummary = sqliteTable(
  'report_summary',
  {
    reportId: text('report_id')
      .primaryKey()
      .notNull()
      .references(() => report.id, restrict),
    logSeq: logSeq(),
    idleFromDay: text('idle_from_day').$type<Day>(),
    idleToDay: text('idle_to_day').$type<Day>(),
    allowance: text('allowance', { enum: ['yes', 'no'] }),
  },
  (table) => [index('report_summary_log').on(table.logSeq)],
);

export const reportRecovered = sqliteTable(
  'report_recovered',
  {
    reportId: ofReport(),
    kind: text('kind').$type<FamilyPay>().notNull(),
    logSeq: logSeq(),
    recoveredPence: integer('recovered_pence').$type<Pence>().notNull(),
    compensationPence: integer('compensation_pence').$type<Pence>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.kind] }), index('report_recovered_log').on(table.logSeq)],
);

export const reportSent = sqliteTable(
  'report_sent',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    reportId: ofReport(),
    day: text('day').$type<Day>().notNull(),
    way: text('way', { enum: ways }).notNull(),
    wordsDigest: text('words_digest').notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [index('report_sent_of').on(table.reportId), index('report_sent_log').on(table.logSeq)],
);

export const reportSentTakenBack = sqliteTable(
  'report_sent_taken_back',
  {
    reportSentId: text('report_sent_id')
      .primaryKey()
      .notNull()
      .references(() => reportSent.id, restrict),
    logSeq: logSeq(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('report_sent_taken_back_log').on(table.logSeq)],
);

export const reportReply = sqliteTable(
  'report_reply',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    reportSentId: text('report_sent_id')
      .notNull()
      .references(() => reportSent.id, restrict),
    day: text('day').$type<Day>().notNull(),
    outcome: text('outcome', { enum: ['accepted', 'refused'] }).notNull(),
    wordsDigest: text('words_digest').notNull(),
  },
  (table) => [index('report_reply_of').on(table.reportSentId), index('report_reply_log').on(table.logSeq)],
);

export const payRunTold = sqliteTable(
  'pay_run_told',
  {
    payRunId: text('pay_run_id')
      .primaryKey()
      .notNull()
      .references(() => payRun.id, restrict),
    logSeq: logSeq(),
    day: text('day').$type<Day>().notNull(),
    wordsDigest: text('words_digest').notNull(),
  },
  (table) => [index('pay_run_told_log').on(table.logSeq)],
);

import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { evidence } from './kernel.ts';
import { logSeq, restrict } from './parts.ts';
import { payslip } from './pay.ts';
import { pensionEvent, pensionTerms } from './pension.ts';
import { employment } from './people.ts';

// Missed contributions, one PA's own percentages and further refunds, equal to 0018_pension_arrears.sql: a test compares them.

function evidenceId() {
  return text('evidence_id').references(() => evidence.id, restrict);
}

function ofEvent() {
  return text('event_id')
    .notNull()
    .references(() => pensionEvent.id, restrict);
}

function ofPayslip(name: 'payslip_id' | 'missed_payslip_id') {
  return text(name)
    .notNull()
    .references(() => payslip.id, restrict);
}

function pence(name: string) {
  return integer(name).$type<Pence>().notNull();
}

export const pensionOwnTerms = sqliteTable(
  'pension_own_terms',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    fromDay: text('from_day').$type<Day>().notNull(),
    employeeHundredths: integer('employee_hundredths'),
    employerHundredths: integer('employer_hundredths'),
    wordsDigest: text('words_digest'),
    evidenceId: evidenceId(),
  },
  (table) => [index('pension_own_terms_of').on(table.employmentId, table.fromDay), index('pension_own_terms_log').on(table.logSeq)],
);

export const pensionArrearsAgreed = sqliteTable(
  'pension_arrears_agreed',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    eventId: ofEvent(),
    paidBy: text('paid_by', { enum: ['pay', 'employer'] }).notNull(),
    paydays: integer('paydays'),
    agreedOn: text('agreed_on').$type<Day>().notNull(),
    wordsDigest: text('words_digest'),
    evidenceId: evidenceId(),
  },
  (table) => [index('pension_arrears_agreed_of').on(table.eventId), index('pension_arrears_agreed_log').on(table.logSeq)],
);

export const payslipPensionArrears = sqliteTable(
  'payslip_pension_arrears',
  {
    payslipId: ofPayslip('payslip_id'),
    missedPayslipId: ofPayslip('missed_payslip_id'),
    logSeq: logSeq(),
    eventId: ofEvent(),
    termsId: text('terms_id')
      .notNull()
      .references(() => pensionTerms.id, restrict),
    pensionablePence: pence('pensionable_pence'),
    employeePence: pence('employee_pence'),
    employerPence: pence('employer_pence'),
    inSteadPence: pence('in_stead_pence'),
  },
  (table) => [
    primaryKey({ columns: [table.payslipId, table.missedPayslipId] }),
    index('payslip_pension_arrears_missed').on(table.missedPayslipId),
    index('payslip_pension_arrears_of').on(table.eventId),
    index('payslip_pension_arrears_log').on(table.logSeq),
  ],
);

export const pensionRefundMore = sqliteTable(
  'pension_refund_more',
  {
    payslipId: ofPayslip('payslip_id'),
    eventId: ofEvent(),
    logSeq: logSeq(),
    employeePence: pence('employee_pence'),
    employerPence: pence('employer_pence'),
  },
  (table) => [
    primaryKey({ columns: [table.payslipId, table.eventId] }),
    index('pension_refund_more_of').on(table.eventId),
    index('pension_refund_more_log').on(table.logSeq),
  ],
);

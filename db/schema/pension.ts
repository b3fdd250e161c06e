import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { document, evidence } from './kernel.ts';
import { logSeq, restrict } from './parts.ts';
import { payslip } from './pay.ts';
import { employer, employment } from './people.ts';

// Workplace pensions, equal to 0008_pension.sql: a test compares them.

function ofEmployer() {
  return text('employer_id')
    .notNull()
    .references(() => employer.id, restrict);
}

function evidenceId() {
  return text('evidence_id').references(() => evidence.id, restrict);
}

function requiredDay(name: string) {
  return text(name).$type<Day>().notNull();
}

function pence(name: string) {
  return integer(name).$type<Pence>().notNull();
}

export const pensionDuties = sqliteTable(
  'pension_duties',
  { id: text('id').primaryKey().notNull(), logSeq: logSeq(), employerId: ofEmployer(), startsOn: requiredDay('starts_on') },
  (table) => [index('pension_duties_of').on(table.employerId), index('pension_duties_log').on(table.logSeq)],
);

export const pensionDeclaration = sqliteTable(
  'pension_declaration',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employerId: ofEmployer(),
    kind: text('kind', { enum: ['declaration', 'redeclaration'] }).notNull(),
    doneOn: requiredDay('done_on'),
    wordsDigest: text('words_digest'),
    evidenceId: evidenceId(),
  },
  (table) => [index('pension_declaration_of').on(table.employerId), index('pension_declaration_log').on(table.logSeq)],
);

export const pensionReEnrolment = sqliteTable(
  'pension_re_enrolment',
  { id: text('id').primaryKey().notNull(), logSeq: logSeq(), employerId: ofEmployer(), day: requiredDay('day') },
  (table) => [index('pension_re_enrolment_of').on(table.employerId), index('pension_re_enrolment_log').on(table.logSeq)],
);

export const pensionScheme = sqliteTable(
  'pension_scheme',
  {
    id: text('id').primaryKey().notNull(),
    employerId: ofEmployer(),
    name: text('name').notNull(),
    provider: text('provider').notNull(),
    contact: text('contact').notNull(),
    employerReference: text('employer_reference'),
    paymentSource: text('payment_source'),
    paysElectronically: integer('pays_electronically').notNull(),
    dueDay: integer('due_date_of_month'),
  },
  (table) => [index('pension_scheme_of').on(table.employerId)],
);

export const pensionTerms = sqliteTable(
  'pension_terms',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    schemeId: text('scheme_id')
      .notNull()
      .references(() => pensionScheme.id, restrict),
    fromDay: requiredDay('from_day'),
    method: text('method', { enum: ['net_pay', 'relief_at_source'] }).notNull(),
    basis: text('basis', { enum: ['qualifying', 'set_1', 'set_2', 'set_3'] }).notNull(),
    employeeHundredths: integer('employee_hundredths').notNull(),
    employerHundredths: integer('employer_hundredths').notNull(),
  },
  (table) => [index('pension_terms_of').on(table.schemeId, table.fromDay), index('pension_terms_log').on(table.logSeq)],
);

export const pensionEvent = sqliteTable(
  'pension_event',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    kind: text('kind', { enum: ['enrolled', 're_enrolled', 'opted_in', 'joined', 'postponed', 'opted_out', 'left'] }).notNull(),
    day: requiredDay('day'),
    untilDay: text('until_day').$type<Day>(),
    schemeId: text('scheme_id').references(() => pensionScheme.id, restrict),
    setUpOn: text('set_up_on').$type<Day>(),
    noticeOn: text('notice_on').$type<Day>(),
    ownHundredths: integer('own_hundredths'),
    wordsDigest: text('words_digest'),
    evidenceId: evidenceId(),
  },
  (table) => [
    index('pension_event_of').on(table.employmentId),
    index('pension_event_scheme').on(table.schemeId),
    index('pension_event_log').on(table.logSeq),
  ],
);

export const pensionEventTakenBack = sqliteTable(
  'pension_event_taken_back',
  {
    eventId: text('event_id')
      .primaryKey()
      .notNull()
      .references(() => pensionEvent.id, restrict),
    logSeq: logSeq(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('pension_event_taken_back_log').on(table.logSeq)],
);

export const pensionLetter = sqliteTable(
  'pension_letter',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    eventId: text('event_id').references(() => pensionEvent.id, restrict),
    kind: text('kind', { enum: ['enrolment', 're_enrolment', 'opt_in', 'joining', 'postponement', 'information'] }).notNull(),
    givenOn: requiredDay('given_on'),
    documentId: text('document_id')
      .notNull()
      .unique()
      .references(() => document.id, restrict),
  },
  (table) => [index('pension_letter_of').on(table.employmentId), index('pension_letter_log').on(table.logSeq)],
);

function ofPayslip() {
  return text('payslip_id')
    .primaryKey()
    .notNull()
    .references(() => payslip.id, restrict);
}

function ofEvent() {
  return text('event_id')
    .notNull()
    .references(() => pensionEvent.id, restrict);
}

export const pensionAssessment = sqliteTable(
  'pension_assessment',
  {
    payslipId: ofPayslip(),
    logSeq: logSeq(),
    category: text('category', { enum: ['eligible', 'non_eligible', 'entitled', 'none'] }).notNull(),
    sinceDay: requiredDay('since_day'),
    age: integer('age').notNull(),
    earningsPence: pence('earnings_pence'),
    standing: text('standing', { enum: ['outside', 'postponed', 'member', 'out'] }).notNull(),
  },
  (table) => [index('pension_assessment_log').on(table.logSeq)],
);

export const pensionContribution = sqliteTable(
  'pension_contribution',
  {
    payslipId: ofPayslip(),
    logSeq: logSeq(),
    eventId: ofEvent(),
    termsId: text('terms_id')
      .notNull()
      .references(() => pensionTerms.id, restrict),
    pensionablePence: pence('pensionable_pence'),
    employeePence: pence('employee_pence'),
    employerPence: pence('employer_pence'),
  },
  (table) => [index('pension_contribution_of').on(table.eventId), index('pension_contribution_log').on(table.logSeq)],
);

export const pensionRefund = sqliteTable(
  'pension_refund',
  {
    payslipId: ofPayslip(),
    logSeq: logSeq(),
    eventId: ofEvent(),
    employeePence: pence('employee_pence'),
    employerPence: pence('employer_pence'),
  },
  (table) => [index('pension_refund_of').on(table.eventId), index('pension_refund_log').on(table.logSeq)],
);

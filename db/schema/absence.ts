import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { evidence } from './kernel.ts';
import { logSeq, restrict } from './parts.ts';
import { payslip } from './pay.ts';
import { employer, employment } from './people.ts';

// Sick pay and family pay, equal to 0006_absence.sql: a test compares them.

export const qualifyingDays = sqliteTable(
  'qualifying_days',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    fromDay: text('from_day').$type<Day>().notNull(),
    weekdays: text('weekdays').notNull(),
  },
  (table) => [index('qualifying_days_of').on(table.employmentId, table.fromDay), index('qualifying_days_log').on(table.logSeq)],
);

export const sickness = sqliteTable(
  'sickness',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    fromDay: text('from_day').$type<Day>().notNull(),
    toDay: text('to_day').$type<Day>(),
    notifiedOn: text('notified_on').$type<Day>().notNull(),
    exclusion: text('exclusion'),
    withheldTo: text('withheld_to').$type<Day>(),
    isElsewhere: integer('is_elsewhere').notNull(),
    wordsDigest: text('words_digest'),
  },
  (table) => [index('sickness_of').on(table.employmentId, table.fromDay), index('sickness_log').on(table.logSeq)],
);

export const sicknessEnded = sqliteTable(
  'sickness_ended',
  {
    sicknessId: text('sickness_id')
      .primaryKey()
      .notNull()
      .references(() => sickness.id, restrict),
    logSeq: logSeq(),
    toDay: text('to_day').$type<Day>().notNull(),
  },
  (table) => [index('sickness_ended_log').on(table.logSeq)],
);

export const sicknessTakenBack = sqliteTable(
  'sickness_taken_back',
  {
    sicknessId: text('sickness_id')
      .primaryKey()
      .notNull()
      .references(() => sickness.id, restrict),
    logSeq: logSeq(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('sickness_taken_back_log').on(table.logSeq)],
);

export const sicknessProof = sqliteTable(
  'sickness_proof',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    sicknessId: text('sickness_id')
      .notNull()
      .references(() => sickness.id, restrict),
    kind: text('kind').notNull(),
    fromDay: text('from_day').$type<Day>().notNull(),
    toDay: text('to_day').$type<Day>().notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [index('sickness_proof_of').on(table.sicknessId), index('sickness_proof_log').on(table.logSeq)],
);

export const earningsBefore = sqliteTable(
  'earnings_before',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    aboutDay: text('about_day').$type<Day>().notNull(),
    pattern: text('pattern').notNull(),
    many: integer('many').notNull(),
    earningsPence: integer('earnings_pence').$type<Pence>().notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [index('earnings_before_of').on(table.employmentId, table.aboutDay), index('earnings_before_log').on(table.logSeq)],
);

export const familyLeave = sqliteTable(
  'family_leave',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    kind: text('kind').notNull(),
    isAdoption: integer('is_adoption').notNull(),
    dueOn: text('due_on').$type<Day>(),
    matchedOn: text('matched_on').$type<Day>(),
    happenedOn: text('happened_on').$type<Day>(),
    payFrom: text('pay_from').$type<Day>().notNull(),
    weeks: integer('weeks').notNull(),
    leaveTo: text('leave_to').$type<Day>().notNull(),
    askedOn: text('asked_on').$type<Day>().notNull(),
    proofOn: text('proof_on').$type<Day>(),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
    wordsDigest: text('words_digest'),
  },
  (table) => [index('family_leave_of').on(table.employmentId, table.payFrom), index('family_leave_log').on(table.logSeq)],
);

export const familyLeaveEnded = sqliteTable(
  'family_leave_ended',
  {
    familyLeaveId: text('family_leave_id')
      .primaryKey()
      .notNull()
      .references(() => familyLeave.id, restrict),
    logSeq: logSeq(),
    lastDay: text('last_day').$type<Day>().notNull(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('family_leave_ended_log').on(table.logSeq)],
);

export const familyLeaveTakenBack = sqliteTable(
  'family_leave_taken_back',
  {
    familyLeaveId: text('family_leave_id')
      .primaryKey()
      .notNull()
      .references(() => familyLeave.id, restrict),
    logSeq: logSeq(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('family_leave_taken_back_log').on(table.logSeq)],
);

export const keepInTouch = sqliteTable(
  'keep_in_touch',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    familyLeaveId: text('family_leave_id')
      .notNull()
      .references(() => familyLeave.id, restrict),
    day: text('day').$type<Day>().notNull(),
  },
  (table) => [index('keep_in_touch_of').on(table.familyLeaveId, table.day), index('keep_in_touch_log').on(table.logSeq)],
);

export const keepInTouchTakenBack = sqliteTable(
  'keep_in_touch_taken_back',
  {
    keepInTouchId: text('keep_in_touch_id')
      .primaryKey()
      .notNull()
      .references(() => keepInTouch.id, restrict),
    logSeq: logSeq(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('keep_in_touch_taken_back_log').on(table.logSeq)],
);

export const smallEmployer = sqliteTable(
  'small_employer',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employerId: text('employer_id')
      .notNull()
      .references(() => employer.id, restrict),
    taxYear: text('tax_year').notNull(),
    isSmall: integer('is_small').notNull(),
    wordsDigest: text('words_digest'),
  },
  (table) => [index('small_employer_year').on(table.employerId, table.taxYear), index('small_employer_log').on(table.logSeq)],
);

export const payslipSickDay = sqliteTable(
  'payslip_sick_day',
  {
    payslipId: text('payslip_id')
      .notNull()
      .references(() => payslip.id, restrict),
    day: text('day').$type<Day>().notNull(),
    logSeq: logSeq(),
    sicknessId: text('sickness_id')
      .notNull()
      .references(() => sickness.id, restrict),
    pence: integer('pence').$type<Pence>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.payslipId, table.day] }),
    index('payslip_sick_day_of').on(table.sicknessId, table.day),
    index('payslip_sick_day_log').on(table.logSeq),
  ],
);

export const payslipFamily = sqliteTable(
  'payslip_family',
  {
    payslipId: text('payslip_id')
      .notNull()
      .references(() => payslip.id, restrict),
    familyLeaveId: text('family_leave_id')
      .notNull()
      .references(() => familyLeave.id, restrict),
    logSeq: logSeq(),
    fromDay: text('from_day').$type<Day>().notNull(),
    toDay: text('to_day').$type<Day>().notNull(),
    pence: integer('pence').$type<Pence>().notNull(),
    recoveredPence: integer('recovered_pence').$type<Pence>().notNull(),
    compensationPence: integer('compensation_pence').$type<Pence>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.payslipId, table.familyLeaveId] }),
    index('payslip_family_of').on(table.familyLeaveId, table.toDay),
    index('payslip_family_log').on(table.logSeq),
  ],
);

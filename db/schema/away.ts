import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { holidayLeave } from './holiday.ts';
import { evidence } from './kernel.ts';
import { logSeq, restrict } from './parts.ts';
import { payslip } from './pay.ts';
import { employment } from './people.ts';
import { beneficiary, funder } from './setup.ts';

// Leave asked for, days in hospital and their retainer, equal to 0013_away.sql: a test compares them.

function of() {
  return text('employment_id')
    .notNull()
    .references(() => employment.id, restrict);
}

export const leaveRequest = sqliteTable(
  'leave_request',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: of(),
    askedOn: text('asked_on').$type<Day>().notNull(),
    askedBy: text('asked_by').$type<'assistant' | 'employer'>().notNull(),
    fromDay: text('from_day').$type<Day>().notNull(),
    toDay: text('to_day').$type<Day>().notNull(),
    days: integer('days').notNull(),
    minutes: integer('minutes').notNull(),
    wordsDigest: text('words_digest'),
  },
  (table) => [
    index('leave_request_of').on(table.employmentId, table.fromDay),
    index('leave_request_day').on(table.toDay),
    index('leave_request_log').on(table.logSeq),
  ],
);

export const leaveRequestAnswer = sqliteTable(
  'leave_request_answer',
  {
    leaveRequestId: text('leave_request_id')
      .primaryKey()
      .notNull()
      .references(() => leaveRequest.id, restrict),
    logSeq: logSeq(),
    answer: text('answer').$type<'approved' | 'refused' | 'withdrawn'>().notNull(),
    answeredOn: text('answered_on').$type<Day>().notNull(),
    holidayLeaveId: text('holiday_leave_id')
      .unique()
      .references(() => holidayLeave.id, restrict),
    reasonDigest: text('reason_digest'),
  },
  (table) => [index('leave_request_answer_log').on(table.logSeq)],
);

export const hospitalStay = sqliteTable(
  'hospital_stay',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    beneficiaryId: text('beneficiary_id')
      .notNull()
      .references(() => beneficiary.id, restrict),
    place: text('place').$type<'hospital' | 'elsewhere'>().notNull(),
    fromDay: text('from_day').$type<Day>().notNull(),
    toDay: text('to_day').$type<Day>(),
    wordsDigest: text('words_digest'),
  },
  (table) => [index('hospital_stay_of').on(table.beneficiaryId, table.fromDay), index('hospital_stay_log').on(table.logSeq)],
);

function stay() {
  return text('hospital_stay_id')
    .notNull()
    .references(() => hospitalStay.id, restrict);
}

export const hospitalStayEnded = sqliteTable(
  'hospital_stay_ended',
  { hospitalStayId: stay().primaryKey(), logSeq: logSeq(), toDay: text('to_day').$type<Day>().notNull() },
  (table) => [index('hospital_stay_ended_log').on(table.logSeq)],
);

export const hospitalStayTakenBack = sqliteTable(
  'hospital_stay_taken_back',
  { hospitalStayId: stay().primaryKey(), logSeq: logSeq(), reasonDigest: text('reason_digest').notNull() },
  (table) => [index('hospital_stay_taken_back_log').on(table.logSeq)],
);

export const hospitalStayTold = sqliteTable(
  'hospital_stay_told',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    hospitalStayId: stay(),
    funderId: text('funder_id')
      .notNull()
      .references(() => funder.id, restrict),
    toldOn: text('told_on').$type<Day>().notNull(),
    wordsDigest: text('words_digest').notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [index('hospital_stay_told_of').on(table.hospitalStayId), index('hospital_stay_told_log').on(table.logSeq)],
);

export const retainer = sqliteTable(
  'retainer',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: of(),
    fromDay: text('from_day').$type<Day>().notNull(),
    hundredths: integer('hundredths').notNull(),
    days: integer('days').notNull(),
    weekMinutes: integer('week_minutes').notNull(),
    beneficiaryId: text('beneficiary_id').references(() => beneficiary.id, restrict),
    wordsDigest: text('words_digest').notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [index('retainer_of').on(table.employmentId, table.fromDay), index('retainer_log').on(table.logSeq)],
);

export const payslipRetainer = sqliteTable(
  'payslip_retainer',
  {
    payslipId: text('payslip_id')
      .notNull()
      .references(() => payslip.id, restrict),
    hospitalStayId: stay(),
    logSeq: logSeq(),
    employmentId: of(),
    fromDay: text('from_day').$type<Day>().notNull(),
    toDay: text('to_day').$type<Day>().notNull(),
    minutes: integer('minutes').notNull(),
    pence: integer('pence').$type<Pence>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.payslipId, table.hospitalStayId] }),
    index('payslip_retainer_of').on(table.hospitalStayId, table.employmentId),
    index('payslip_retainer_log').on(table.logSeq),
  ],
);

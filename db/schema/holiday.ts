import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type HolidayTerms } from '#core/contract/shapes/holiday';
import { type CarryReason } from '#core/holiday/carryOver';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { logSeq, restrict } from './parts.ts';
import { payslip } from './pay.ts';
import { employment } from './people.ts';

// Holiday, equal to 0007_holiday.sql: a test compares them.

function of() {
  return text('employment_id')
    .notNull()
    .references(() => employment.id, restrict);
}

function minutes(name: string) {
  return integer(name).notNull();
}

function pence(name: string) {
  return integer(name).$type<Pence>().notNull();
}

function on(name: string) {
  return text(name).$type<Day>().notNull();
}

export const holidayTerms = sqliteTable(
  'holiday_terms',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: of(),
    fromDay: on('from_day'),
    kind: text('kind').$type<HolidayTerms['kind']>().notNull(),
    leaveYearStart: text('leave_year_start').notNull(),
    weeks: minutes('weeks'),
    weekDays: integer('week_days'),
    weekMinutes: integer('week_minutes'),
    bankHolidays: text('bank_holidays').$type<HolidayTerms['bankHolidays']>().notNull(),
    paid: text('paid').$type<HolidayTerms['paid']>().notNull(),
    accrual: text('accrual').$type<HolidayTerms['accrual']>().notNull(),
    beyondFourWeeks: text('beyond_four_weeks').$type<HolidayTerms['beyondFourWeeks']>().notNull(),
    sleepIns: text('sleep_ins').$type<HolidayTerms['sleepIns']>().notNull(),
  },
  (table) => [index('holiday_terms_of').on(table.employmentId, table.fromDay), index('holiday_terms_log').on(table.logSeq)],
);

export const holidayOpening = sqliteTable(
  'holiday_opening',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: of(),
    onDay: on('on_day'),
    accruedMinutes: minutes('accrued_minutes'),
    takenMinutes: minutes('taken_minutes'),
    carriedMinutes: minutes('carried_minutes'),
  },
  (table) => [index('holiday_opening_of').on(table.employmentId), index('holiday_opening_log').on(table.logSeq)],
);

export const holidayHistory = sqliteTable(
  'holiday_history',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: of(),
  },
  (table) => [index('holiday_history_of').on(table.employmentId), index('holiday_history_log').on(table.logSeq)],
);

export const holidayHistoryWeek = sqliteTable(
  'holiday_history_week',
  {
    holidayHistoryId: text('holiday_history_id')
      .notNull()
      .references(() => holidayHistory.id, restrict),
    toDay: on('to_day'),
    logSeq: logSeq(),
    weeks: minutes('weeks'),
    minutes: minutes('minutes'),
    payPence: pence('pay_pence'),
  },
  (table) => [primaryKey({ columns: [table.holidayHistoryId, table.toDay] }), index('holiday_history_week_log').on(table.logSeq)],
);

export const holidayLeave = sqliteTable(
  'holiday_leave',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: of(),
    fromDay: on('from_day'),
    toDay: on('to_day'),
    minutes: minutes('minutes'),
    wordsDigest: text('words_digest'),
  },
  (table) => [index('holiday_leave_of').on(table.employmentId, table.fromDay), index('holiday_leave_log').on(table.logSeq)],
);

export const holidayLeaveTakenBack = sqliteTable(
  'holiday_leave_taken_back',
  {
    holidayLeaveId: text('holiday_leave_id')
      .primaryKey()
      .notNull()
      .references(() => holidayLeave.id, restrict),
    logSeq: logSeq(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('holiday_leave_taken_back_log').on(table.logSeq)],
);

export const holidayCarry = sqliteTable(
  'holiday_carry',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: of(),
    intoDay: on('into_day'),
    minutes: minutes('minutes'),
    reason: text('reason').$type<CarryReason>().notNull(),
    useBy: on('use_by'),
    wordsDigest: text('words_digest').notNull(),
  },
  (table) => [index('holiday_carry_of').on(table.employmentId, table.intoDay), index('holiday_carry_log').on(table.logSeq)],
);

export const holidayCarryTakenBack = sqliteTable(
  'holiday_carry_taken_back',
  {
    holidayCarryId: text('holiday_carry_id')
      .primaryKey()
      .notNull()
      .references(() => holidayCarry.id, restrict),
    logSeq: logSeq(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('holiday_carry_taken_back_log').on(table.logSeq)],
);

export const payslipHoliday = sqliteTable(
  'payslip_holiday',
  {
    payslipId: text('payslip_id')
      .primaryKey()
      .notNull()
      .references(() => payslip.id, restrict),
    logSeq: logSeq(),
    employmentId: of(),
    leaveYearFrom: on('leave_year_from'),
    workedMinutes: minutes('worked_minutes'),
    daysWorked: minutes('days_worked'),
    awayMinutes: minutes('away_minutes'),
    legalMinutes: minutes('legal_minutes'),
    earnedMinutes: minutes('earned_minutes'),
    rolledUpPence: pence('rolled_up_pence'),
    leftMinutes: minutes('left_minutes'),
    wordsDigest: text('words_digest').notNull(),
  },
  (table) => [index('payslip_holiday_of').on(table.employmentId, table.leaveYearFrom), index('payslip_holiday_log').on(table.logSeq)],
);

export const payslipLeave = sqliteTable(
  'payslip_leave',
  {
    payslipId: text('payslip_id')
      .notNull()
      .references(() => payslip.id, restrict),
    holidayLeaveId: text('holiday_leave_id')
      .notNull()
      .references(() => holidayLeave.id, restrict),
    logSeq: logSeq(),
    minutes: minutes('minutes'),
    payPence: pence('pay_pence'),
    wordsDigest: text('words_digest').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.payslipId, table.holidayLeaveId] }),
    index('payslip_leave_of').on(table.holidayLeaveId),
    index('payslip_leave_log').on(table.logSeq),
  ],
);

export const payslipInLieu = sqliteTable(
  'payslip_in_lieu',
  {
    payslipId: text('payslip_id')
      .primaryKey()
      .notNull()
      .references(() => payslip.id, restrict),
    logSeq: logSeq(),
    employmentId: of(),
    leaveYearFrom: on('leave_year_from'),
    minutes: minutes('minutes'),
    payPence: pence('pay_pence'),
    wordsDigest: text('words_digest').notNull(),
  },
  (table) => [index('payslip_in_lieu_of').on(table.employmentId), index('payslip_in_lieu_log').on(table.logSeq)],
);

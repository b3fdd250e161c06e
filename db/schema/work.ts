import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Day } from '#core/time/day';
import { type Instant } from '#core/time/instant';
import { evidence } from './kernel.ts';
import { employment } from './people.ts';
import { planLine, split } from './setup.ts';
import { logSeq, restrict } from './parts.ts';

// Time worked and who signed for it, equal to 0004_work.sql: a test compares them.

export const shift = sqliteTable(
  'shift',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    kind: text('kind', { enum: ['work', 'sleep_in'] }).notNull(),
    day: text('day').$type<Day>().notNull(),
    startsAt: text('starts_at').$type<Instant>().notNull(),
    endsAt: text('ends_at').$type<Instant>().notNull(),
    splitId: text('split_id').references(() => split.id, restrict),
    wordsDigest: text('words_digest'),
  },
  (table) => [
    index('shift_employment_day').on(table.employmentId, table.day),
    index('shift_day').on(table.day),
    index('shift_log').on(table.logSeq),
  ],
);

export const shiftPart = sqliteTable(
  'shift_part',
  {
    shiftId: text('shift_id')
      .notNull()
      .references(() => shift.id, restrict),
    place: integer('place').notNull(),
    logSeq: logSeq(),
    kind: text('kind', { enum: ['break', 'woken'] }).notNull(),
    startsAt: text('starts_at').$type<Instant>().notNull(),
    endsAt: text('ends_at').$type<Instant>().notNull(),
    wordsDigest: text('words_digest'),
  },
  (table) => [primaryKey({ columns: [table.shiftId, table.place] }), index('shift_part_log').on(table.logSeq)],
);

export const shiftCharge = sqliteTable(
  'shift_charge',
  {
    shiftId: text('shift_id')
      .notNull()
      .references(() => shift.id, restrict),
    planLineId: text('plan_line_id')
      .notNull()
      .references(() => planLine.id, restrict),
    logSeq: logSeq(),
    hundredths: integer('hundredths').notNull(),
  },
  (table) => [primaryKey({ columns: [table.shiftId, table.planLineId] }), index('shift_charge_log').on(table.logSeq)],
);

export const shiftTakenBack = sqliteTable(
  'shift_taken_back',
  {
    shiftId: text('shift_id')
      .primaryKey()
      .notNull()
      .references(() => shift.id, restrict),
    logSeq: logSeq(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('shift_taken_back_log').on(table.logSeq)],
);

export const timesheet = sqliteTable(
  'timesheet',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    number: integer('number').notNull().unique(),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    fromDay: text('from_day').$type<Day>().notNull(),
    toDay: text('to_day').$type<Day>().notNull(),
    shiftsDigest: text('shifts_digest').notNull(),
  },
  (table) => [index('timesheet_employment').on(table.employmentId, table.fromDay), index('timesheet_log').on(table.logSeq)],
);

export const timesheetShift = sqliteTable(
  'timesheet_shift',
  {
    timesheetId: text('timesheet_id')
      .notNull()
      .references(() => timesheet.id, restrict),
    shiftId: text('shift_id')
      .notNull()
      .references(() => shift.id, restrict),
    logSeq: logSeq(),
  },
  (table) => [
    primaryKey({ columns: [table.timesheetId, table.shiftId] }),
    index('timesheet_shift_of').on(table.shiftId),
    index('timesheet_shift_log').on(table.logSeq),
  ],
);

export const timesheetSignature = sqliteTable(
  'timesheet_signature',
  {
    timesheetId: text('timesheet_id')
      .notNull()
      .references(() => timesheet.id, restrict),
    side: text('side', { enum: ['assistant', 'employer'] }).notNull(),
    logSeq: logSeq(),
    signedOn: text('signed_on').$type<Day>().notNull(),
    wordsDigest: text('words_digest').notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [primaryKey({ columns: [table.timesheetId, table.side] }), index('timesheet_signature_log').on(table.logSeq)],
);

export const timesheetOpened = sqliteTable(
  'timesheet_opened',
  {
    timesheetId: text('timesheet_id')
      .primaryKey()
      .notNull()
      .references(() => timesheet.id, restrict),
    logSeq: logSeq(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('timesheet_opened_log').on(table.logSeq)],
);

export const shiftState = sqliteTable(
  'shift_state',
  {
    shiftId: text('shift_id')
      .primaryKey()
      .notNull()
      .references(() => shift.id, restrict),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    day: text('day').$type<Day>().notNull(),
    timesheetId: text('timesheet_id').references(() => timesheet.id, restrict),
  },
  (table) => [
    index('shift_state_of').on(table.employmentId, table.timesheetId, table.day),
    index('shift_state_timesheet').on(table.timesheetId),
  ],
);

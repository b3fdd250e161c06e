import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Day } from '#core/time/day';
import { evidence } from './kernel.ts';
import { logSeq, restrict } from './parts.ts';
import { payslip } from './pay.ts';
import { employment } from './people.ts';
import { shift, timesheet } from './work.ts';

// Timesheets beside the rota, changes after pay, and files of shifts, equal to 0015_timesheets.sql: a test compares them.

export const timesheetRota = sqliteTable(
  'timesheet_rota',
  {
    timesheetId: text('timesheet_id')
      .primaryKey()
      .notNull()
      .references(() => timesheet.id, restrict),
    logSeq: logSeq(),
    plannedMinutes: integer('planned_minutes').notNull(),
    workedMinutes: integer('worked_minutes').notNull(),
    plannedPence: integer('planned_pence').notNull(),
    workedPence: integer('worked_pence').notNull(),
    rows: text('rows').notNull(),
  },
  (table) => [index('timesheet_rota_log').on(table.logSeq)],
);

export const lateChange = sqliteTable(
  'late_change',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    timesheetId: text('timesheet_id')
      .notNull()
      .references(() => timesheet.id, restrict),
    wasShiftId: text('was_shift_id')
      .notNull()
      .unique()
      .references(() => shift.id, restrict),
    nowShiftId: text('now_shift_id')
      .unique()
      .references(() => shift.id, restrict),
    agreedOn: text('agreed_on').$type<Day>().notNull(),
    wordsDigest: text('words_digest').notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [
    index('late_change_employment').on(table.employmentId),
    index('late_change_timesheet').on(table.timesheetId),
    index('late_change_evidence').on(table.evidenceId),
    index('late_change_log').on(table.logSeq),
  ],
);

export const payslipLateChange = sqliteTable(
  'payslip_late_change',
  {
    payslipId: text('payslip_id')
      .notNull()
      .references(() => payslip.id, restrict),
    lateChangeId: text('late_change_id')
      .notNull()
      .references(() => lateChange.id, restrict),
    logSeq: logSeq(),
  },
  (table) => [
    primaryKey({ columns: [table.payslipId, table.lateChangeId] }),
    index('payslip_late_change_of').on(table.lateChangeId),
    index('payslip_late_change_log').on(table.logSeq),
  ],
);

export const shiftImport = sqliteTable(
  'shift_import',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    evidenceId: text('evidence_id')
      .notNull()
      .references(() => evidence.id, restrict),
    made: integer('made').notNull(),
    already: integer('already').notNull(),
  },
  (table) => [index('shift_import_evidence').on(table.evidenceId), index('shift_import_log').on(table.logSeq)],
);

export const shiftImported = sqliteTable(
  'shift_imported',
  {
    shiftId: text('shift_id')
      .primaryKey()
      .notNull()
      .references(() => shift.id, restrict),
    shiftImportId: text('shift_import_id')
      .notNull()
      .references(() => shiftImport.id, restrict),
    logSeq: logSeq(),
    rowNumber: integer('row_number').notNull(),
  },
  (table) => [index('shift_imported_from').on(table.shiftImportId), index('shift_imported_log').on(table.logSeq)],
);

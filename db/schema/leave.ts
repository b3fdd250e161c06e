import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Day } from '#core/time/day';
import { familyLeave, sickness } from './absence.ts';
import { holidayLeave } from './holiday.ts';
import { logSeq, restrict } from './parts.ts';
import { paper } from './year.ts';

// Holiday given back, forms and letters made, what family pay is counted by (0019_leave.sql), leave without pay (0039_leave_without_pay.sql):
// equal to those files, which a test compares.

export const sicknessOverLeave = sqliteTable(
  'sickness_over_leave',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    sicknessId: text('sickness_id')
      .notNull()
      .references(() => sickness.id, restrict),
    holidayLeaveId: text('holiday_leave_id')
      .notNull()
      .references(() => holidayLeave.id, restrict),
    isGivenBack: integer('is_given_back').notNull(),
    minutes: integer('minutes'),
  },
  (table) => [
    index('sickness_over_leave_of').on(table.sicknessId),
    index('sickness_over_leave_leave').on(table.holidayLeaveId),
    index('sickness_over_leave_log').on(table.logSeq),
  ],
);

export const sicknessForm = sqliteTable(
  'sickness_form',
  {
    paperId: text('paper_id')
      .primaryKey()
      .notNull()
      .references(() => paper.id, restrict),
    logSeq: logSeq(),
    sicknessId: text('sickness_id')
      .notNull()
      .references(() => sickness.id, restrict),
  },
  (table) => [index('sickness_form_of').on(table.sicknessId), index('sickness_form_log').on(table.logSeq)],
);

export const familyClaim = sqliteTable(
  'family_claim',
  {
    familyLeaveId: text('family_leave_id')
      .primaryKey()
      .notNull()
      .references(() => familyLeave.id, restrict),
    logSeq: logSeq(),
    paidWeeks: integer('paid_weeks'),
    sharedWeeks: integer('shared_weeks'),
    bornOn: text('born_on').$type<Day>(),
    careTo: text('care_to').$type<Day>(),
  },
  (table) => [index('family_claim_log').on(table.logSeq)],
);

export const familyLeaveBorn = sqliteTable(
  'family_leave_born',
  {
    familyLeaveId: text('family_leave_id')
      .primaryKey()
      .notNull()
      .references(() => familyLeave.id, restrict),
    logSeq: logSeq(),
    bornOn: text('born_on').$type<Day>().notNull(),
  },
  (table) => [index('family_leave_born_log').on(table.logSeq)],
);

export const familyLeaveUnpaid = sqliteTable(
  'family_leave_unpaid',
  {
    familyLeaveId: text('family_leave_id')
      .primaryKey()
      .notNull()
      .references(() => familyLeave.id, restrict),
    logSeq: logSeq(),
  },
  (table) => [index('family_leave_unpaid_log').on(table.logSeq)],
);

export const familyLeaveLetter = sqliteTable(
  'family_leave_letter',
  {
    paperId: text('paper_id')
      .primaryKey()
      .notNull()
      .references(() => paper.id, restrict),
    logSeq: logSeq(),
    familyLeaveId: text('family_leave_id')
      .notNull()
      .references(() => familyLeave.id, restrict),
  },
  (table) => [index('family_leave_letter_of').on(table.familyLeaveId), index('family_leave_letter_log').on(table.logSeq)],
);

import { type AnySQLiteColumn, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { evidence } from './kernel.ts';
import { payExtra, payslip } from './pay.ts';
import { employment } from './people.ts';
import { planLine } from './setup.ts';
import { logSeq, restrict } from './parts.ts';

// Claims, travel, kinds of extra sums and the minimum wage, equal to 0009_deductions.sql: a test compares them.

export const payClaim = sqliteTable(
  'pay_claim',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    kind: text('kind', { enum: ['mileage', 'expense', 'top_up', 'job_cost'] }).notNull(),
    day: text('day').$type<Day>().notNull(),
    planLineId: text('plan_line_id')
      .notNull()
      .references(() => planLine.id, restrict),
    amountPence: integer('amount_pence').$type<Pence>().notNull(),
    vehicle: text('vehicle', { enum: ['car', 'motorcycle', 'bicycle'] }),
    tenths: integer('tenths'),
    passengers: integer('passengers'),
    perMilePence: integer('per_mile_pence').$type<Pence>(),
    topsUp: text('tops_up').references((): AnySQLiteColumn => payClaim.id, restrict),
    isTaxed: integer('is_taxed').notNull(),
    wordsDigest: text('words_digest').notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [
    index('pay_claim_of').on(table.employmentId, table.day),
    index('pay_claim_tops_up').on(table.topsUp),
    index('pay_claim_log').on(table.logSeq),
  ],
);

export const payClaimTakenBack = sqliteTable(
  'pay_claim_taken_back',
  {
    payClaimId: text('pay_claim_id')
      .primaryKey()
      .notNull()
      .references(() => payClaim.id, restrict),
    logSeq: logSeq(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('pay_claim_taken_back_log').on(table.logSeq)],
);

export const payslipClaim = sqliteTable(
  'payslip_claim',
  {
    payslipId: text('payslip_id')
      .notNull()
      .references(() => payslip.id, restrict),
    payClaimId: text('pay_claim_id')
      .notNull()
      .references(() => payClaim.id, restrict),
    logSeq: logSeq(),
  },
  (table) => [
    primaryKey({ columns: [table.payslipId, table.payClaimId] }),
    index('payslip_claim_of').on(table.payClaimId),
    index('payslip_claim_log').on(table.logSeq),
  ],
);

export const travelTime = sqliteTable(
  'travel_time',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    day: text('day').$type<Day>().notNull(),
    minutes: integer('minutes').notNull(),
    perHourPence: integer('per_hour_pence').$type<Pence>(),
    planLineId: text('plan_line_id')
      .notNull()
      .references(() => planLine.id, restrict),
    wordsDigest: text('words_digest').notNull(),
  },
  (table) => [index('travel_time_of').on(table.employmentId, table.day), index('travel_time_log').on(table.logSeq)],
);

export const travelTimeTakenBack = sqliteTable(
  'travel_time_taken_back',
  {
    travelTimeId: text('travel_time_id')
      .primaryKey()
      .notNull()
      .references(() => travelTime.id, restrict),
    logSeq: logSeq(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('travel_time_taken_back_log').on(table.logSeq)],
);

export const payslipTravel = sqliteTable(
  'payslip_travel',
  {
    payslipId: text('payslip_id')
      .notNull()
      .references(() => payslip.id, restrict),
    travelTimeId: text('travel_time_id')
      .notNull()
      .references(() => travelTime.id, restrict),
    logSeq: logSeq(),
  },
  (table) => [
    primaryKey({ columns: [table.payslipId, table.travelTimeId] }),
    index('payslip_travel_of').on(table.travelTimeId),
    index('payslip_travel_log').on(table.logSeq),
  ],
);

export const payExtraKind = sqliteTable(
  'pay_extra_kind',
  {
    payExtraId: text('pay_extra_id')
      .primaryKey()
      .notNull()
      .references(() => payExtra.id, restrict),
    logSeq: logSeq(),
    kind: text('kind', { enum: ['bonus', 'overtime', 'back_pay'] }).notNull(),
    minutes: integer('minutes'),
    fromDay: text('from_day').$type<Day>(),
    toDay: text('to_day').$type<Day>(),
  },
  (table) => [index('pay_extra_kind_log').on(table.logSeq)],
);

export const minimumWageFact = sqliteTable(
  'minimum_wage_fact',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    fromDay: text('from_day').$type<Day>().notNull(),
    isApprentice: integer('is_apprentice').notNull(),
    chargePence: integer('charge_pence').$type<Pence>(),
    nights: integer('nights'),
  },
  (table) => [index('minimum_wage_fact_of').on(table.employmentId, table.fromDay), index('minimum_wage_fact_log').on(table.logSeq)],
);

export const minimumWageAnswer = sqliteTable(
  'minimum_wage_answer',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    payday: text('payday').$type<Day>().notNull(),
    fromDay: text('from_day').$type<Day>().notNull(),
    toDay: text('to_day').$type<Day>().notNull(),
    shortPence: integer('short_pence').$type<Pence>().notNull(),
    kind: text('kind', { enum: ['family_member', 'next_payday'] }).notNull(),
    wordsDigest: text('words_digest').notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [index('minimum_wage_answer_of').on(table.employmentId, table.payday), index('minimum_wage_answer_log').on(table.logSeq)],
);

export const payslipMinimumWage = sqliteTable(
  'payslip_minimum_wage',
  {
    payslipId: text('payslip_id')
      .notNull()
      .references(() => payslip.id, restrict),
    fromDay: text('from_day').$type<Day>().notNull(),
    toDay: text('to_day').$type<Day>().notNull(),
    logSeq: logSeq(),
    ratePence: integer('rate_pence').$type<Pence>().notNull(),
    minutes: integer('minutes').notNull(),
    payPence: integer('pay_pence').$type<Pence>().notNull(),
    leastPence: integer('least_pence').$type<Pence>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.payslipId, table.fromDay] }), index('payslip_minimum_wage_log').on(table.logSeq)],
);

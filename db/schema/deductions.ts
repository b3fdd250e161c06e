import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { due, entry } from './journal.ts';
import { evidence } from './kernel.ts';
import { payslip } from './pay.ts';
import { employment } from './people.ts';
import { planLine } from './setup.ts';
import { logSeq, restrict } from './parts.ts';

// Orders, agreed deductions and advances, equal to 0009_deductions.sql: a test compares them.

export const attachmentOrder = sqliteTable(
  'attachment_order',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    kind: text('kind', {
      enum: [
        'dea_standard',
        'dea_higher',
        'council_tax_england',
        'council_tax_wales',
        'fine',
        'court_priority',
        'court_other',
        'child_maintenance',
        'earnings_arrestment',
        'current_maintenance',
        'conjoined',
      ],
    }).notNull(),
    madeOn: text('made_on').$type<Day>().notNull(),
    fromDay: text('from_day').$type<Day>().notNull(),
    deductPence: integer('deduct_pence').$type<Pence>(),
    protectPence: integer('protect_pence').$type<Pence>(),
    per: text('per', { enum: ['week', 'month'] }),
    protectPercent: integer('protect_percent'),
    dailyPence: integer('daily_pence').$type<Pence>(),
    hasOrdinaryDebt: integer('has_ordinary_debt').notNull(),
    totalPence: integer('total_pence').$type<Pence>(),
    carriedPence: integer('carried_pence').$type<Pence>().notNull(),
    hasCharge: integer('has_charge').notNull(),
    payBy: integer('pay_by'),
    wordsDigest: text('words_digest').notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [index('attachment_order_of').on(table.employmentId, table.fromDay), index('attachment_order_log').on(table.logSeq)],
);

export const attachmentOrderEnded = sqliteTable(
  'attachment_order_ended',
  {
    attachmentOrderId: text('attachment_order_id')
      .primaryKey()
      .notNull()
      .references(() => attachmentOrder.id, restrict),
    logSeq: logSeq(),
    endedOn: text('ended_on').$type<Day>().notNull(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('attachment_order_ended_log').on(table.logSeq)],
);

export const payslipOrder = sqliteTable(
  'payslip_order',
  {
    payslipId: text('payslip_id')
      .notNull()
      .references(() => payslip.id, restrict),
    attachmentOrderId: text('attachment_order_id')
      .notNull()
      .references(() => attachmentOrder.id, restrict),
    logSeq: logSeq(),
    takenPence: integer('taken_pence').$type<Pence>().notNull(),
    chargePence: integer('charge_pence').$type<Pence>().notNull(),
    shortPence: integer('short_pence').$type<Pence>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.payslipId, table.attachmentOrderId] }),
    index('payslip_order_of').on(table.attachmentOrderId),
    index('payslip_order_log').on(table.logSeq),
  ],
);

export const agreedDeduction = sqliteTable(
  'agreed_deduction',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    kind: text('kind', { enum: ['third_party', 'overpayment', 'job', 'employer'] }).notNull(),
    fromDay: text('from_day').$type<Day>().notNull(),
    eachPence: integer('each_pence').$type<Pence>().notNull(),
    totalPence: integer('total_pence').$type<Pence>(),
    consentedOn: text('consented_on').$type<Day>().notNull(),
    wordsDigest: text('words_digest').notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [index('agreed_deduction_of').on(table.employmentId, table.fromDay), index('agreed_deduction_log').on(table.logSeq)],
);

export const agreedDeductionEnded = sqliteTable(
  'agreed_deduction_ended',
  {
    agreedDeductionId: text('agreed_deduction_id')
      .primaryKey()
      .notNull()
      .references(() => agreedDeduction.id, restrict),
    logSeq: logSeq(),
    endedOn: text('ended_on').$type<Day>().notNull(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('agreed_deduction_ended_log').on(table.logSeq)],
);

export const payslipDeduction = sqliteTable(
  'payslip_deduction',
  {
    payslipId: text('payslip_id')
      .notNull()
      .references(() => payslip.id, restrict),
    agreedDeductionId: text('agreed_deduction_id')
      .notNull()
      .references(() => agreedDeduction.id, restrict),
    logSeq: logSeq(),
    takenPence: integer('taken_pence').$type<Pence>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.payslipId, table.agreedDeductionId] }),
    index('payslip_deduction_of').on(table.agreedDeductionId),
    index('payslip_deduction_log').on(table.logSeq),
  ],
);

export const payAdvance = sqliteTable(
  'pay_advance',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    day: text('day').$type<Day>().notNull(),
    amountPence: integer('amount_pence').$type<Pence>().notNull(),
    eachPence: integer('each_pence').$type<Pence>().notNull(),
    fromDay: text('from_day').$type<Day>().notNull(),
    planLineId: text('plan_line_id')
      .notNull()
      .references(() => planLine.id, restrict),
    wordsDigest: text('words_digest').notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
    entryId: text('entry_id')
      .notNull()
      .unique()
      .references(() => entry.id, restrict),
    dueId: text('due_id')
      .notNull()
      .unique()
      .references(() => due.id, restrict),
  },
  (table) => [index('pay_advance_of').on(table.employmentId, table.fromDay), index('pay_advance_log').on(table.logSeq)],
);

export const payslipAdvance = sqliteTable(
  'payslip_advance',
  {
    payslipId: text('payslip_id')
      .notNull()
      .references(() => payslip.id, restrict),
    payAdvanceId: text('pay_advance_id')
      .notNull()
      .references(() => payAdvance.id, restrict),
    logSeq: logSeq(),
    takenPence: integer('taken_pence').$type<Pence>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.payslipId, table.payAdvanceId] }),
    index('payslip_advance_of').on(table.payAdvanceId),
    index('payslip_advance_log').on(table.logSeq),
  ],
);

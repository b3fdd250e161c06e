import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type StatutoryKind } from '#core/contract/shapes/pay';
import { type Pence } from '#core/money/pence';
import { due, entry } from './journal.ts';
import { logSeq, restrict } from './parts.ts';
import { payRun, payslip } from './pay.ts';
import { broughtForward, employment } from './people.ts';

// The further sums of payslips and the bills of an approval, equal to 0005_payslips.sql: a test compares them.

export type PaySumKind =
  | StatutoryKind
  | 'taxable'
  | 'niable'
  | 'pension'
  | 'net_pay_pension'
  | 'employer_pension'
  | 'pensionable'
  | 'taken'
  | 'expenses'
  | 'paid'
  | 'recovered'
  | 'compensation';

export const paySumKind = sqliteTable('pay_sum_kind', { kind: text('kind').$type<PaySumKind>().primaryKey().notNull() });

function sumKind() {
  return text('kind')
    .$type<PaySumKind>()
    .notNull()
    .references(() => paySumKind.kind, restrict);
}

function pence(name: string) {
  return integer(name).$type<Pence>().notNull();
}

export const payslipSum = sqliteTable(
  'payslip_sum',
  {
    payslipId: text('payslip_id')
      .notNull()
      .references(() => payslip.id, restrict),
    kind: sumKind(),
    logSeq: logSeq(),
    pence: pence('pence'),
  },
  (table) => [primaryKey({ columns: [table.payslipId, table.kind] }), index('payslip_sum_log').on(table.logSeq)],
);

export const payslipNi = sqliteTable(
  'payslip_ni',
  {
    payslipId: text('payslip_id')
      .primaryKey()
      .notNull()
      .references(() => payslip.id, restrict),
    logSeq: logSeq(),
    letter: text('letter').notNull(),
    earningsPence: pence('earnings_pence'),
    atLelPence: pence('at_lel_pence'),
    lelToPtPence: pence('lel_to_pt_pence'),
    ptToUelPence: pence('pt_to_uel_pence'),
    aboveUelPence: pence('above_uel_pence'),
  },
  (table) => [index('payslip_ni_log').on(table.logSeq)],
);

/** 0029_two_paydays.sql. */
export const payslipNiBefore = sqliteTable(
  'payslip_ni_before',
  {
    payslipId: text('payslip_id')
      .notNull()
      .references(() => payslip.id, restrict),
    countedId: text('counted_id')
      .notNull()
      .references(() => payslip.id, restrict),
    logSeq: logSeq(),
  },
  (table) => [
    primaryKey({ columns: [table.payslipId, table.countedId] }),
    index('payslip_ni_before_counted').on(table.countedId),
    index('payslip_ni_before_log').on(table.logSeq),
  ],
);

/** 0029_two_paydays.sql. */
export const payslipNiUnder = sqliteTable(
  'payslip_ni_under',
  {
    payslipId: text('payslip_id')
      .primaryKey()
      .notNull()
      .references(() => payslip.id, restrict),
    employmentId: text('employment_id')
      .notNull()
      .references(() => employment.id, restrict),
    logSeq: logSeq(),
  },
  (table) => [index('payslip_ni_under_employment').on(table.employmentId), index('payslip_ni_under_log').on(table.logSeq)],
);

/** 0017_together.sql. */
export const payslipNiWith = sqliteTable(
  'payslip_ni_with',
  {
    payslipId: text('payslip_id')
      .primaryKey()
      .notNull()
      .references(() => payslip.id, restrict),
    toldWith: text('told_with')
      .notNull()
      .references(() => payslip.id, restrict),
    logSeq: logSeq(),
  },
  (table) => [index('payslip_ni_with_other').on(table.toldWith), index('payslip_ni_with_log').on(table.logSeq)],
);

export const broughtForwardSum = sqliteTable(
  'brought_forward_sum',
  {
    broughtForwardId: text('brought_forward_id')
      .notNull()
      .references(() => broughtForward.id, restrict),
    kind: sumKind(),
    logSeq: logSeq(),
    pence: pence('pence'),
  },
  (table) => [primaryKey({ columns: [table.broughtForwardId, table.kind] }), index('brought_forward_sum_log').on(table.logSeq)],
);

export const broughtForwardNi = sqliteTable(
  'brought_forward_ni',
  {
    broughtForwardId: text('brought_forward_id')
      .notNull()
      .references(() => broughtForward.id, restrict),
    letter: text('letter').notNull(),
    logSeq: logSeq(),
    earningsPence: pence('earnings_pence'),
    atLelPence: pence('at_lel_pence'),
    lelToPtPence: pence('lel_to_pt_pence'),
    ptToUelPence: pence('pt_to_uel_pence'),
    employeeNiPence: pence('employee_ni_pence'),
    employerNiPence: pence('employer_ni_pence'),
  },
  (table) => [primaryKey({ columns: [table.broughtForwardId, table.letter] }), index('brought_forward_ni_log').on(table.logSeq)],
);

export const payRunBill = sqliteTable(
  'pay_run_bill',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    payRunId: text('pay_run_id')
      .notNull()
      .references(() => payRun.id, restrict),
    kind: text('kind', { enum: ['pension', 'order'] }).notNull(),
    about: text('about').notNull(),
    entryId: text('entry_id')
      .notNull()
      .unique()
      .references(() => entry.id, restrict),
    dueId: text('due_id')
      .notNull()
      .unique()
      .references(() => due.id, restrict),
  },
  (table) => [index('pay_run_bill_of').on(table.payRunId), index('pay_run_bill_log').on(table.logSeq)],
);

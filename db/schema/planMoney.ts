import { type AnySQLiteColumn, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Pence } from '#core/money/pence';
import { type ReasonKind } from '#core/plan/budget';
import { type ReserveKind } from '#core/plan/surplus';
import { type Day } from '#core/time/day';
import { due, purchase } from './journal.ts';
import { logSeq, restrict } from './parts.ts';
import { id, ofStream, proof, reason, words } from './planParts.ts';
import { planLine } from './setup.ts';

// Risks, sums held for a purpose, reasons and orders (0025_plan.sql), and money given back (0031_given_back.sql): a test compares them.

export const planRisk = sqliteTable(
  'plan_risk',
  {
    id: id(),
    logSeq: logSeq(),
    streamId: ofStream(),
    agreedOn: text('agreed_on').$type<Day>().notNull(),
    lookOn: text('look_on').$type<Day>(),
    replaces: text('replaces')
      .unique()
      .references((): AnySQLiteColumn => planRisk.id, restrict),
    wordsDigest: words(),
    evidenceId: proof(),
  },
  (table) => [index('plan_risk_stream').on(table.streamId), index('plan_risk_log').on(table.logSeq)],
);

export const planRiskClosed = sqliteTable(
  'plan_risk_closed',
  {
    planRiskId: text('plan_risk_id')
      .primaryKey()
      .notNull()
      .references(() => planRisk.id, restrict),
    logSeq: logSeq(),
    reasonDigest: reason(),
  },
  (table) => [index('plan_risk_closed_log').on(table.logSeq)],
);

export const planReserve = sqliteTable(
  'plan_reserve',
  {
    id: id(),
    logSeq: logSeq(),
    streamId: ofStream(),
    kind: text('kind').$type<ReserveKind>().notNull(),
    agreedOn: text('agreed_on').$type<Day>(),
    wordsDigest: words(),
    evidenceId: proof(),
  },
  (table) => [index('plan_reserve_stream').on(table.streamId), index('plan_reserve_log').on(table.logSeq)],
);

export const planReserveMove = sqliteTable(
  'plan_reserve_move',
  {
    id: id(),
    logSeq: logSeq(),
    planReserveId: text('plan_reserve_id')
      .notNull()
      .references(() => planReserve.id, restrict),
    day: text('day').$type<Day>().notNull(),
    kind: text('kind', { enum: ['held', 'used', 'released'] }).notNull(),
    amountPence: integer('amount_pence').$type<Pence>().notNull(),
    toldOn: text('told_on').$type<Day>(),
    wordsDigest: text('words_digest'),
  },
  (table) => [index('plan_reserve_move_of').on(table.planReserveId, table.day), index('plan_reserve_move_log').on(table.logSeq)],
);

export const planReserveTold = sqliteTable(
  'plan_reserve_told',
  {
    planReserveMoveId: text('plan_reserve_move_id')
      .primaryKey()
      .notNull()
      .references(() => planReserveMove.id, restrict),
    logSeq: logSeq(),
    toldOn: text('told_on').$type<Day>().notNull(),
    wordsDigest: words(),
  },
  (table) => [index('plan_reserve_told_log').on(table.logSeq)],
);

export const planReason = sqliteTable(
  'plan_reason',
  {
    id: id(),
    logSeq: logSeq(),
    streamId: ofStream(),
    planLineId: text('plan_line_id').references(() => planLine.id, restrict),
    kind: text('kind').$type<ReasonKind>().notNull(),
    fromDay: text('from_day').$type<Day>().notNull(),
    toDay: text('to_day').$type<Day>(),
    wordsDigest: words(),
  },
  (table) => [index('plan_reason_stream').on(table.streamId, table.fromDay), index('plan_reason_log').on(table.logSeq)],
);

export const planReasonTakenBack = sqliteTable(
  'plan_reason_taken_back',
  {
    planReasonId: text('plan_reason_id')
      .primaryKey()
      .notNull()
      .references(() => planReason.id, restrict),
    logSeq: logSeq(),
    reasonDigest: reason(),
  },
  (table) => [index('plan_reason_taken_back_log').on(table.logSeq)],
);

export const planOrder = sqliteTable(
  'plan_order',
  {
    id: id(),
    logSeq: logSeq(),
    streamId: ofStream(),
    planLineId: text('plan_line_id')
      .notNull()
      .references(() => planLine.id, restrict),
    orderedOn: text('ordered_on').$type<Day>().notNull(),
    expectedOn: text('expected_on').$type<Day>().notNull(),
    amountPence: integer('amount_pence').$type<Pence>().notNull(),
    wordsDigest: words(),
    evidenceId: proof(),
  },
  (table) => [index('plan_order_stream').on(table.streamId, table.orderedOn), index('plan_order_log').on(table.logSeq)],
);

function ofOrder() {
  return text('plan_order_id')
    .notNull()
    .references(() => planOrder.id, restrict);
}

export const planOrderPurchase = sqliteTable(
  'plan_order_purchase',
  {
    purchaseId: text('purchase_id')
      .primaryKey()
      .notNull()
      .references(() => purchase.id, restrict),
    planOrderId: ofOrder(),
    logSeq: logSeq(),
  },
  (table) => [index('plan_order_purchase_of').on(table.planOrderId), index('plan_order_purchase_log').on(table.logSeq)],
);

export const planOrderClosed = sqliteTable(
  'plan_order_closed',
  { planOrderId: ofOrder().primaryKey(), logSeq: logSeq(), reasonDigest: reason() },
  (table) => [index('plan_order_closed_log').on(table.logSeq)],
);

export const givenBack = sqliteTable(
  'given_back',
  {
    id: id(),
    logSeq: logSeq(),
    streamId: ofStream(),
    dueId: text('due_id')
      .notNull()
      .unique()
      .references(() => due.id, restrict),
    reasonDigest: reason(),
    evidenceId: proof(),
  },
  (table) => [index('given_back_log').on(table.logSeq), index('given_back_stream').on(table.streamId)],
);

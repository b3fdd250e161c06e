import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { type Every } from '#core/contract/shapes/setup';
import { type Pence } from '#core/money/pence';
import { type Unit } from '#core/plan/quantity';
import { type Day } from '#core/time/day';
import { logSeq, restrict } from './parts.ts';
import { id, ofLine, ofPurchase, ofStream, proof, reason, words } from './planParts.ts';

// The plan's versions and reviews, and what was asked of the funder, equal to 0025_plan.sql: a test compares them.

export const planVersion = sqliteTable(
  'plan_version',
  {
    id: id(),
    logSeq: logSeq(),
    streamId: ofStream(),
    number: integer('number').notNull(),
    fromDay: text('from_day').$type<Day>().notNull(),
    agreedOn: text('agreed_on').$type<Day>().notNull(),
    wordsDigest: words(),
    evidenceId: proof(),
  },
  (table) => [unique().on(table.streamId, table.number), index('plan_version_log').on(table.logSeq)],
);

function ofVersion() {
  return text('plan_version_id')
    .notNull()
    .references(() => planVersion.id, restrict);
}

export const planVersionLine = sqliteTable(
  'plan_version_line',
  {
    planVersionId: ofVersion(),
    planLineId: ofLine(),
    logSeq: logSeq(),
    agreedPence: integer('agreed_pence').$type<Pence>().notNull(),
    every: text('every').$type<Every>().notNull(),
    unit: text('unit').$type<Unit>(),
    ratePence: integer('rate_pence').$type<Pence>(),
    quantityHundredths: integer('quantity_hundredths'),
    wordsDigest: text('words_digest'),
  },
  (table) => [
    primaryKey({ columns: [table.planVersionId, table.planLineId] }),
    index('plan_version_line_of').on(table.planLineId),
    index('plan_version_line_log').on(table.logSeq),
  ],
);

export const planVersionTakenBack = sqliteTable(
  'plan_version_taken_back',
  { planVersionId: ofVersion().primaryKey(), logSeq: logSeq(), reasonDigest: reason() },
  (table) => [index('plan_version_taken_back_log').on(table.logSeq)],
);

export const planReview = sqliteTable(
  'plan_review',
  {
    id: id(),
    logSeq: logSeq(),
    streamId: ofStream(),
    heldOn: text('held_on').$type<Day>().notNull(),
    nextOn: text('next_on').$type<Day>(),
    wordsDigest: words(),
    evidenceId: proof(),
  },
  (table) => [index('plan_review_stream').on(table.streamId, table.heldOn), index('plan_review_log').on(table.logSeq)],
);

export const planReviewTakenBack = sqliteTable(
  'plan_review_taken_back',
  {
    planReviewId: text('plan_review_id')
      .primaryKey()
      .notNull()
      .references(() => planReview.id, restrict),
    logSeq: logSeq(),
    reasonDigest: reason(),
  },
  (table) => [index('plan_review_taken_back_log').on(table.logSeq)],
);

export const planRequest = sqliteTable(
  'plan_request',
  {
    id: id(),
    logSeq: logSeq(),
    streamId: ofStream(),
    kind: text('kind', { enum: ['request', 'variation', 'authorisation'] }).notNull(),
    askedOn: text('asked_on').$type<Day>().notNull(),
    way: text('way', { enum: ['email', 'letter', 'telephone', 'meeting', 'portal', 'other'] }).notNull(),
    beforePence: integer('before_pence').$type<Pence>(),
    afterPence: integer('after_pence').$type<Pence>(),
    wordsDigest: words(),
    evidenceId: proof(),
  },
  (table) => [index('plan_request_stream').on(table.streamId, table.askedOn), index('plan_request_log').on(table.logSeq)],
);

function ofRequest() {
  return text('plan_request_id')
    .notNull()
    .references(() => planRequest.id, restrict);
}

export const planRequestLine = sqliteTable(
  'plan_request_line',
  { planRequestId: ofRequest(), planLineId: ofLine(), logSeq: logSeq() },
  (table) => [
    primaryKey({ columns: [table.planRequestId, table.planLineId] }),
    index('plan_request_line_of').on(table.planLineId),
    index('plan_request_line_log').on(table.logSeq),
  ],
);

export const planRequestPurchase = sqliteTable(
  'plan_request_purchase',
  { planRequestId: ofRequest(), purchaseId: ofPurchase(), logSeq: logSeq() },
  (table) => [
    primaryKey({ columns: [table.planRequestId, table.purchaseId] }),
    index('plan_request_purchase_of').on(table.purchaseId),
    index('plan_request_purchase_log').on(table.logSeq),
  ],
);

export const planRequestAnswer = sqliteTable(
  'plan_request_answer',
  {
    id: id(),
    logSeq: logSeq(),
    planRequestId: ofRequest(),
    answeredOn: text('answered_on').$type<Day>().notNull(),
    answer: text('answer', { enum: ['agreed', 'partly', 'refused', 'withdrawn'] }).notNull(),
    agreedPence: integer('agreed_pence').$type<Pence>(),
    wordsDigest: words(),
    evidenceId: proof(),
  },
  (table) => [index('plan_request_answer_of').on(table.planRequestId), index('plan_request_answer_log').on(table.logSeq)],
);

export const planRequestTakenBack = sqliteTable(
  'plan_request_taken_back',
  { planRequestId: ofRequest().primaryKey(), logSeq: logSeq(), reasonDigest: reason() },
  (table) => [index('plan_request_taken_back_log').on(table.logSeq)],
);

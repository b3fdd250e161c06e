import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { evidence } from './kernel.ts';
import { logSeq, restrict } from './parts.ts';
import { award, beneficiary, funder, planLine, stream } from './setup.ts';

// Several funders’ money for one care, equal to 0027_year_of_care.sql: a test compares them.

export const funding = sqliteTable(
  'funding',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    planLineId: text('plan_line_id')
      .notNull()
      .references(() => planLine.id, restrict),
    fromDay: text('from_day').$type<Day>().notNull(),
    agreedOn: text('agreed_on').$type<Day>().notNull(),
    wordsDigest: text('words_digest').notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [index('funding_line').on(table.planLineId, table.fromDay), index('funding_log').on(table.logSeq)],
);

export const fundingShare = sqliteTable(
  'funding_share',
  {
    fundingId: text('funding_id')
      .notNull()
      .references(() => funding.id, restrict),
    planLineId: text('plan_line_id')
      .notNull()
      .references(() => planLine.id, restrict),
    logSeq: logSeq(),
    hundredths: integer('hundredths').notNull(),
  },
  (table) => [primaryKey({ columns: [table.fundingId, table.planLineId] }), index('funding_share_log').on(table.logSeq)],
);

export const contribution = sqliteTable(
  'contribution',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    streamId: text('stream_id')
      .notNull()
      .references(() => stream.id, restrict),
    amountPence: integer('amount_pence').$type<Pence>().notNull(),
    every: text('every', { enum: ['week', 'fortnight', 'four_weeks', 'month', 'quarter', 'year', 'once'] }).notNull(),
    how: text('how', { enum: ['paid_in', 'taken_off'] }).notNull(),
    fromDay: text('from_day').$type<Day>().notNull(),
    toDay: text('to_day').$type<Day>(),
    firstDue: text('first_due').$type<Day>().notNull(),
    wordsDigest: text('words_digest'),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [index('contribution_stream').on(table.streamId), index('contribution_log').on(table.logSeq)],
);

export const contributionEnded = sqliteTable(
  'contribution_ended',
  {
    contributionId: text('contribution_id')
      .primaryKey()
      .notNull()
      .references(() => contribution.id, restrict),
    logSeq: logSeq(),
    toDay: text('to_day').$type<Day>().notNull(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('contribution_ended_log').on(table.logSeq)],
);

export const heldElsewhere = sqliteTable(
  'held_elsewhere',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    funderId: text('funder_id')
      .notNull()
      .references(() => funder.id, restrict),
    beneficiaryId: text('beneficiary_id')
      .notNull()
      .references(() => beneficiary.id, restrict),
    kind: text('kind', { enum: ['notional', 'third_party'] }).notNull(),
    amountPence: integer('amount_pence').$type<Pence>().notNull(),
    every: text('every', { enum: ['week', 'fortnight', 'four_weeks', 'month', 'quarter', 'year', 'once'] }).notNull(),
    fromDay: text('from_day').$type<Day>().notNull(),
    toDay: text('to_day').$type<Day>(),
    wordsDigest: text('words_digest').notNull(),
  },
  (table) => [index('held_elsewhere_log').on(table.logSeq)],
);

export const heldElsewhereEnded = sqliteTable(
  'held_elsewhere_ended',
  {
    heldElsewhereId: text('held_elsewhere_id')
      .primaryKey()
      .notNull()
      .references(() => heldElsewhere.id, restrict),
    logSeq: logSeq(),
    toDay: text('to_day').$type<Day>().notNull(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('held_elsewhere_ended_log').on(table.logSeq)],
);

export const awardPurpose = sqliteTable(
  'award_purpose',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    awardId: text('award_id')
      .notNull()
      .references(() => award.id, restrict),
    wordsDigest: text('words_digest').notNull(),
  },
  (table) => [index('award_purpose_of').on(table.awardId, table.logSeq), index('award_purpose_log').on(table.logSeq)],
);

export const handover = sqliteTable(
  'handover',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    fromStreamId: text('from_stream_id')
      .notNull()
      .references(() => stream.id, restrict),
    toStreamId: text('to_stream_id')
      .notNull()
      .references(() => stream.id, restrict),
    firstDay: text('first_day').$type<Day>().notNull(),
    was: text('was').notNull(),
    wordsDigest: text('words_digest').notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [index('handover_from').on(table.fromStreamId), index('handover_log').on(table.logSeq)],
);

export const handoverLine = sqliteTable(
  'handover_line',
  {
    handoverId: text('handover_id')
      .notNull()
      .references(() => handover.id, restrict),
    fromPlanLineId: text('from_plan_line_id')
      .notNull()
      .references(() => planLine.id, restrict),
    toPlanLineId: text('to_plan_line_id')
      .notNull()
      .references(() => planLine.id, restrict),
    logSeq: logSeq(),
  },
  (table) => [
    primaryKey({ columns: [table.handoverId, table.fromPlanLineId] }),
    index('handover_line_from').on(table.fromPlanLineId),
    index('handover_line_to').on(table.toPlanLineId),
    index('handover_line_log').on(table.logSeq),
  ],
);

export const handoverTakenBack = sqliteTable(
  'handover_taken_back',
  {
    handoverId: text('handover_id')
      .primaryKey()
      .notNull()
      .references(() => handover.id, restrict),
    logSeq: logSeq(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('handover_taken_back_log').on(table.logSeq)],
);

export const lifeEvent = sqliteTable(
  'life_event',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    kind: text('kind', { enum: ['death', 'capacity'] }).notNull(),
    beneficiaryId: text('beneficiary_id').references(() => beneficiary.id, restrict),
    day: text('day').$type<Day>().notNull(),
    wordsDigest: text('words_digest').notNull(),
    evidenceId: text('evidence_id').references(() => evidence.id, restrict),
  },
  (table) => [index('life_event_log').on(table.logSeq)],
);

export const lifeEventTakenBack = sqliteTable(
  'life_event_taken_back',
  {
    lifeEventId: text('life_event_id')
      .primaryKey()
      .notNull()
      .references(() => lifeEvent.id, restrict),
    logSeq: logSeq(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('life_event_taken_back_log').on(table.logSeq)],
);

export const cutOff = sqliteTable(
  'cut_off',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    lifeEventId: text('life_event_id')
      .notNull()
      .references(() => lifeEvent.id, restrict),
    streamId: text('stream_id')
      .notNull()
      .references(() => stream.id, restrict),
    lastDay: text('last_day').$type<Day>().notNull(),
    saidOn: text('said_on').$type<Day>().notNull(),
    wordsDigest: text('words_digest').notNull(),
  },
  (table) => [
    index('cut_off_event').on(table.lifeEventId, table.streamId),
    index('cut_off_stream').on(table.streamId),
    index('cut_off_log').on(table.logSeq),
  ],
);

export const careStep = sqliteTable(
  'care_step',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    handoverId: text('handover_id').references(() => handover.id, restrict),
    lifeEventId: text('life_event_id').references(() => lifeEvent.id, restrict),
    step: text('step').notNull(),
    state: text('state', { enum: ['done', 'not_needed', 'open'] }).notNull(),
    day: text('day').$type<Day>().notNull(),
    wordsDigest: text('words_digest'),
  },
  (table) => [
    index('care_step_handover').on(table.handoverId),
    index('care_step_event').on(table.lifeEventId),
    index('care_step_log').on(table.logSeq),
  ],
);

import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Outcome } from '#core/demands/outcomes';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { logSeq, restrict } from './parts.ts';
import { id, ofStream, proof, reason, words } from './planParts.ts';
import { givenBack } from './planMoney.ts';

// Money that a funder asks back (0034_asked_back.sql): a test compares these with the SQL.

export const demand = sqliteTable('demand', { id: id(), logSeq: logSeq(), streamId: ofStream() }, (table) => [
  index('demand_log').on(table.logSeq),
  index('demand_stream').on(table.streamId),
]);

function ofDemand() {
  return text('demand_id')
    .notNull()
    .references(() => demand.id, restrict);
}

export const demandLetter = sqliteTable(
  'demand_letter',
  {
    id: id(),
    logSeq: logSeq(),
    demandId: ofDemand(),
    day: text('day').$type<Day>().notNull(),
    amountPence: integer('amount_pence').$type<Pence>(),
    payBy: text('pay_by').$type<Day>(),
    reconsiderBy: text('reconsider_by').$type<Day>(),
    wordsDigest: words(),
    evidenceId: proof(),
  },
  (table) => [index('demand_letter_log').on(table.logSeq), index('demand_letter_of').on(table.demandId)],
);

export const demandReconsideration = sqliteTable(
  'demand_reconsideration',
  { id: id(), logSeq: logSeq(), demandId: ofDemand(), day: text('day').$type<Day>().notNull(), wordsDigest: words(), evidenceId: proof() },
  (table) => [index('demand_reconsideration_log').on(table.logSeq), index('demand_reconsideration_of').on(table.demandId)],
);

export const demandOutcome = sqliteTable(
  'demand_outcome',
  {
    id: id(),
    logSeq: logSeq(),
    demandId: ofDemand(),
    day: text('day').$type<Day>().notNull(),
    outcome: text('outcome').$type<Outcome>().notNull(),
    amountPence: integer('amount_pence').$type<Pence>(),
    payBy: text('pay_by').$type<Day>(),
    wordsDigest: words(),
    evidenceId: proof(),
  },
  (table) => [index('demand_outcome_log').on(table.logSeq), index('demand_outcome_of').on(table.demandId)],
);

export const demandGivenBack = sqliteTable(
  'demand_given_back',
  {
    givenBackId: text('given_back_id')
      .primaryKey()
      .notNull()
      .references(() => givenBack.id, restrict),
    logSeq: logSeq(),
    demandId: ofDemand(),
  },
  (table) => [index('demand_given_back_log').on(table.logSeq), index('demand_given_back_of').on(table.demandId)],
);

export const demandTakenBack = sqliteTable(
  'demand_taken_back',
  { demandId: ofDemand().primaryKey(), logSeq: logSeq(), reasonDigest: reason() },
  (table) => [index('demand_taken_back_log').on(table.logSeq)],
);

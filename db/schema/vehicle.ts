import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { type RecordKind } from '#core/vehicle/kinds';
import { evidence } from './kernel.ts';
import { lease } from './lease.ts';
import { purchase } from './journal.ts';
import { logSeq, restrict } from './parts.ts';
import { assistant } from './people.ts';
import { beneficiary, split } from './setup.ts';

// The life of a leased vehicle, its trips and what taxis cost, equal to 0023_vehicle.sql: a test compares them.

function ofLease() {
  return text('lease_id')
    .notNull()
    .references(() => lease.id, restrict);
}

function proof() {
  return text('evidence_id').references(() => evidence.id, restrict);
}

export const vehicleDriver = sqliteTable(
  'vehicle_driver',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    leaseId: ofLease(),
    assistantId: text('assistant_id').references(() => assistant.id, restrict),
    fromDay: text('from_day').$type<Day>().notNull(),
    wordsDigest: text('words_digest').notNull(),
    evidenceId: proof(),
  },
  (table) => [
    index('vehicle_driver_of').on(table.leaseId, table.fromDay),
    index('vehicle_driver_assistant').on(table.assistantId),
    index('vehicle_driver_log').on(table.logSeq),
  ],
);

export const vehicleDriverEnded = sqliteTable(
  'vehicle_driver_ended',
  {
    vehicleDriverId: text('vehicle_driver_id')
      .primaryKey()
      .notNull()
      .references(() => vehicleDriver.id, restrict),
    logSeq: logSeq(),
    day: text('day').$type<Day>().notNull(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('vehicle_driver_ended_log').on(table.logSeq)],
);

export const vehicleRecord = sqliteTable(
  'vehicle_record',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    leaseId: ofLease(),
    vehicleDriverId: text('vehicle_driver_id').references(() => vehicleDriver.id, restrict),
    kind: text('kind').$type<RecordKind>().notNull(),
    day: text('day').$type<Day>().notNull(),
    until: text('until').$type<Day>(),
    miles: integer('miles'),
    amountPence: integer('amount_pence').$type<Pence>(),
    wordsDigest: text('words_digest').notNull(),
    evidenceId: proof(),
  },
  (table) => [
    index('vehicle_record_of').on(table.leaseId, table.kind, table.day),
    index('vehicle_record_driver').on(table.vehicleDriverId),
    index('vehicle_record_log').on(table.logSeq),
  ],
);

export const vehicleRecordTakenBack = sqliteTable(
  'vehicle_record_taken_back',
  {
    vehicleRecordId: text('vehicle_record_id')
      .primaryKey()
      .notNull()
      .references(() => vehicleRecord.id, restrict),
    logSeq: logSeq(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('vehicle_record_taken_back_log').on(table.logSeq)],
);

export const vehicleTrip = sqliteTable(
  'vehicle_trip',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    leaseId: ofLease(),
    day: text('day').$type<Day>().notNull(),
    vehicleDriverId: text('vehicle_driver_id').references(() => vehicleDriver.id, restrict),
    tenths: integer('tenths').notNull(),
    clockStart: integer('clock_start'),
    clockEnd: integer('clock_end'),
    legs: integer('legs').notNull(),
    waitingMinutes: integer('waiting_minutes').notNull(),
    drivingMinutes: integer('driving_minutes'),
    escort: integer('escort').notNull(),
    splitId: text('split_id').references(() => split.id, restrict),
    wordsDigest: text('words_digest').notNull(),
  },
  (table) => [index('vehicle_trip_of').on(table.leaseId, table.day), index('vehicle_trip_log').on(table.logSeq)],
);

function ofTrip() {
  return text('vehicle_trip_id')
    .notNull()
    .references(() => vehicleTrip.id, restrict);
}

export const vehicleTripPerson = sqliteTable(
  'vehicle_trip_person',
  {
    vehicleTripId: ofTrip(),
    beneficiaryId: text('beneficiary_id')
      .notNull()
      .references(() => beneficiary.id, restrict),
    logSeq: logSeq(),
    aboard: integer('aboard').notNull(),
    wheelchair: integer('wheelchair').notNull(),
    weight: integer('weight').notNull(),
  },
  (table) => [primaryKey({ columns: [table.vehicleTripId, table.beneficiaryId] }), index('vehicle_trip_person_log').on(table.logSeq)],
);

export const vehicleTripTakenBack = sqliteTable(
  'vehicle_trip_taken_back',
  { vehicleTripId: ofTrip().primaryKey(), logSeq: logSeq(), reasonDigest: text('reason_digest').notNull() },
  (table) => [index('vehicle_trip_taken_back_log').on(table.logSeq)],
);

export const vehicleCost = sqliteTable(
  'vehicle_cost',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    leaseId: ofLease(),
    purchaseId: text('purchase_id')
      .notNull()
      .references(() => purchase.id, restrict),
    kind: text('kind', { enum: ['fuel', 'insurance', 'servicing', 'adaptation', 'parking', 'other'] }).notNull(),
    quantity: integer('quantity'),
  },
  (table) => [
    index('vehicle_cost_of').on(table.leaseId),
    index('vehicle_cost_purchase').on(table.purchaseId),
    index('vehicle_cost_log').on(table.logSeq),
  ],
);

export const vehicleCostTakenBack = sqliteTable(
  'vehicle_cost_taken_back',
  {
    vehicleCostId: text('vehicle_cost_id')
      .primaryKey()
      .notNull()
      .references(() => vehicleCost.id, restrict),
    logSeq: logSeq(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('vehicle_cost_taken_back_log').on(table.logSeq)],
);

export const transportTariff = sqliteTable(
  'transport_tariff',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    fromDay: text('from_day').$type<Day>().notNull(),
    toDay: text('to_day').$type<Day>(),
    startPence: integer('start_pence').$type<Pence>().notNull(),
    milePence: integer('mile_pence').$type<Pence>().notNull(),
    hourPence: integer('hour_pence').$type<Pence>().notNull(),
    escortPence: integer('escort_pence').$type<Pence>().notNull(),
    wheelchairPence: integer('wheelchair_pence').$type<Pence>().notNull(),
    fare: text('fare', { enum: ['together', 'each'] }).notNull(),
    agreedOn: text('agreed_on').$type<Day>().notNull(),
    wordsDigest: text('words_digest').notNull(),
    evidenceId: proof(),
  },
  (table) => [index('transport_tariff_from').on(table.fromDay), index('transport_tariff_log').on(table.logSeq)],
);

export const transportTariffTakenBack = sqliteTable(
  'transport_tariff_taken_back',
  {
    transportTariffId: text('transport_tariff_id')
      .primaryKey()
      .notNull()
      .references(() => transportTariff.id, restrict),
    logSeq: logSeq(),
    reasonDigest: text('reason_digest').notNull(),
  },
  (table) => [index('transport_tariff_taken_back_log').on(table.logSeq)],
);

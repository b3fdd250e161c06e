import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { evidence } from './kernel.ts';
import { lease } from './lease.ts';
import { logSeq, restrict } from './parts.ts';
import { vehicleTrip } from './vehicle.ts';

// Files of trips, equal to 0037_trip_files.sql: a test compares them.

export const vehicleTripImport = sqliteTable(
  'vehicle_trip_import',
  {
    id: text('id').primaryKey().notNull(),
    logSeq: logSeq(),
    leaseId: text('lease_id')
      .notNull()
      .references(() => lease.id, restrict),
    evidenceId: text('evidence_id')
      .notNull()
      .references(() => evidence.id, restrict),
    made: integer('made').notNull(),
    already: integer('already').notNull(),
  },
  (table) => [index('vehicle_trip_import_evidence').on(table.evidenceId), index('vehicle_trip_import_log').on(table.logSeq)],
);

export const vehicleTripImported = sqliteTable(
  'vehicle_trip_imported',
  {
    vehicleTripId: text('vehicle_trip_id')
      .primaryKey()
      .notNull()
      .references(() => vehicleTrip.id, restrict),
    vehicleTripImportId: text('vehicle_trip_import_id')
      .notNull()
      .references(() => vehicleTripImport.id, restrict),
    logSeq: logSeq(),
    rowNumber: integer('row_number').notNull(),
  },
  (table) => [index('vehicle_trip_imported_from').on(table.vehicleTripImportId), index('vehicle_trip_imported_log').on(table.logSeq)],
);

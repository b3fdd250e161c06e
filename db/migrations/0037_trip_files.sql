-- A file of trips that was brought in, kept as evidence, and which of its rows each trip came from.
CREATE TABLE vehicle_trip_import (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  lease_id TEXT NOT NULL REFERENCES lease (id) ON DELETE RESTRICT,
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE RESTRICT,
  -- Rows that became trips, and rows whose trip was in the book already.
  made INTEGER NOT NULL CHECK (made >= 1),
  already INTEGER NOT NULL CHECK (already >= 0)
) STRICT;
CREATE INDEX vehicle_trip_import_evidence ON vehicle_trip_import (evidence_id);
CREATE INDEX vehicle_trip_import_log ON vehicle_trip_import (log_seq);

CREATE TABLE vehicle_trip_imported (
  vehicle_trip_id TEXT PRIMARY KEY NOT NULL REFERENCES vehicle_trip (id) ON DELETE RESTRICT,
  vehicle_trip_import_id TEXT NOT NULL REFERENCES vehicle_trip_import (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  row_number INTEGER NOT NULL CHECK (row_number >= 1)
) STRICT;
CREATE INDEX vehicle_trip_imported_from ON vehicle_trip_imported (vehicle_trip_import_id);
CREATE INDEX vehicle_trip_imported_log ON vehicle_trip_imported (log_seq);

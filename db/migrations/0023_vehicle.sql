-- The life of a leased vehicle besides its payments: what is recorded of it, who may drive, its trips, what else it costs, and what
-- commissioned transport would have cost. Nothing is edited: what was wrong is taken back with its reason.

CREATE TABLE vehicle_driver (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  lease_id TEXT NOT NULL REFERENCES lease (id) ON DELETE RESTRICT,
  -- A PA of the book, or somebody whose name stands in the words.
  assistant_id TEXT REFERENCES assistant (id) ON DELETE RESTRICT,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX vehicle_driver_of ON vehicle_driver (lease_id, from_day);
CREATE INDEX vehicle_driver_assistant ON vehicle_driver (assistant_id);
CREATE INDEX vehicle_driver_log ON vehicle_driver (log_seq);

CREATE TABLE vehicle_driver_ended (
  vehicle_driver_id TEXT PRIMARY KEY NOT NULL REFERENCES vehicle_driver (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  -- The last day on the list.
  day TEXT NOT NULL CHECK (day = date(day)),
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX vehicle_driver_ended_log ON vehicle_driver_ended (log_seq);

-- What kinds there are, and what each asks, stands in core/vehicle/kinds.ts.
CREATE TABLE vehicle_record (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  lease_id TEXT NOT NULL REFERENCES lease (id) ON DELETE RESTRICT,
  -- Where it is about one driver: a licence check.
  vehicle_driver_id TEXT REFERENCES vehicle_driver (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind GLOB '[a-z]*'),
  day TEXT NOT NULL CHECK (day = date(day)),
  -- Until when it holds, or when it is due again.
  until TEXT CHECK (until IS NULL OR (until = date(until) AND until >= day)),
  -- Whole miles on the clock.
  miles INTEGER CHECK (miles IS NULL OR miles >= 0),
  amount_pence INTEGER CHECK (amount_pence IS NULL OR amount_pence >= 0),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX vehicle_record_of ON vehicle_record (lease_id, kind, day);
CREATE INDEX vehicle_record_driver ON vehicle_record (vehicle_driver_id);
CREATE INDEX vehicle_record_log ON vehicle_record (log_seq);

CREATE TABLE vehicle_record_taken_back (
  vehicle_record_id TEXT PRIMARY KEY NOT NULL REFERENCES vehicle_record (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX vehicle_record_taken_back_log ON vehicle_record_taken_back (log_seq);

CREATE TABLE vehicle_trip (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  lease_id TEXT NOT NULL REFERENCES lease (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day = date(day)),
  -- One of the drivers, whether on the list that day or not; nobody of them where the words name another.
  vehicle_driver_id TEXT REFERENCES vehicle_driver (id) ON DELETE RESTRICT,
  tenths INTEGER NOT NULL CHECK (tenths > 0),
  clock_start INTEGER CHECK (clock_start IS NULL OR clock_start >= 0),
  clock_end INTEGER CHECK (clock_end IS NULL OR clock_end > clock_start),
  -- There and back is two.
  legs INTEGER NOT NULL CHECK (legs BETWEEN 1 AND 20),
  waiting_minutes INTEGER NOT NULL CHECK (waiting_minutes BETWEEN 0 AND 1440),
  driving_minutes INTEGER CHECK (driving_minutes IS NULL OR driving_minutes BETWEEN 1 AND 1440),
  -- Whether somebody would have had to go along in a taxi.
  escort INTEGER NOT NULL CHECK (escort IN (0, 1)),
  -- The agreement by which it is shared; none where it is shared by who it was for.
  split_id TEXT REFERENCES split (id) ON DELETE RESTRICT,
  words_digest TEXT NOT NULL,
  CHECK ((clock_start IS NULL) = (clock_end IS NULL))
) STRICT;
CREATE INDEX vehicle_trip_of ON vehicle_trip (lease_id, day);
CREATE INDEX vehicle_trip_log ON vehicle_trip (log_seq);

-- Whom a trip was for, and who bears how much of it: the weights are frozen with the trip.
CREATE TABLE vehicle_trip_person (
  vehicle_trip_id TEXT NOT NULL REFERENCES vehicle_trip (id) ON DELETE RESTRICT,
  beneficiary_id TEXT NOT NULL REFERENCES beneficiary (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  aboard INTEGER NOT NULL CHECK (aboard IN (0, 1)),
  wheelchair INTEGER NOT NULL CHECK (wheelchair IN (0, 1)),
  weight INTEGER NOT NULL CHECK (weight >= 0),
  PRIMARY KEY (vehicle_trip_id, beneficiary_id),
  CHECK (wheelchair <= aboard)
) STRICT;
CREATE INDEX vehicle_trip_person_log ON vehicle_trip_person (log_seq);

CREATE TABLE vehicle_trip_taken_back (
  vehicle_trip_id TEXT PRIMARY KEY NOT NULL REFERENCES vehicle_trip (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX vehicle_trip_taken_back_log ON vehicle_trip_taken_back (log_seq);

-- A purchase that is a cost of the vehicle.
CREATE TABLE vehicle_cost (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  lease_id TEXT NOT NULL REFERENCES lease (id) ON DELETE RESTRICT,
  purchase_id TEXT NOT NULL REFERENCES purchase (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('fuel', 'insurance', 'servicing', 'adaptation', 'parking', 'other')),
  -- Hundredths of a litre, or of a kilowatt-hour.
  quantity INTEGER CHECK (quantity IS NULL OR quantity > 0)
) STRICT;
CREATE INDEX vehicle_cost_of ON vehicle_cost (lease_id);
CREATE INDEX vehicle_cost_purchase ON vehicle_cost (purchase_id);
CREATE INDEX vehicle_cost_log ON vehicle_cost (log_seq);

CREATE TABLE vehicle_cost_taken_back (
  vehicle_cost_id TEXT PRIMARY KEY NOT NULL REFERENCES vehicle_cost (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX vehicle_cost_taken_back_log ON vehicle_cost_taken_back (log_seq);

-- What commissioned transport costs, as somebody agreed it: in force from its day until its last one, or until the next begins.
CREATE TABLE transport_tariff (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT CHECK (to_day IS NULL OR (to_day = date(to_day) AND to_day >= from_day)),
  -- For each way; a mile; an hour of waiting; an escort, and a wheelchair, for each way.
  start_pence INTEGER NOT NULL CHECK (start_pence >= 0),
  mile_pence INTEGER NOT NULL CHECK (mile_pence >= 0),
  hour_pence INTEGER NOT NULL CHECK (hour_pence >= 0),
  escort_pence INTEGER NOT NULL CHECK (escort_pence >= 0),
  wheelchair_pence INTEGER NOT NULL CHECK (wheelchair_pence >= 0),
  -- One fare for all who travel together, or one for each.
  fare TEXT NOT NULL CHECK (fare IN ('together', 'each')),
  agreed_on TEXT NOT NULL CHECK (agreed_on = date(agreed_on)),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX transport_tariff_from ON transport_tariff (from_day);
CREATE INDEX transport_tariff_log ON transport_tariff (log_seq);

CREATE TABLE transport_tariff_taken_back (
  transport_tariff_id TEXT PRIMARY KEY NOT NULL REFERENCES transport_tariff (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX transport_tariff_taken_back_log ON transport_tariff_taken_back (log_seq);

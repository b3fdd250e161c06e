-- Money that a funder asks back: its letters as they came, what was asked of it in return, what it decided, and what was paid of it.

CREATE TABLE demand (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX demand_log ON demand (log_seq);
CREATE INDEX demand_stream ON demand (stream_id);

-- What a letter leaves out is absent. Of several letters of one demand the newest that says something counts.
CREATE TABLE demand_letter (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  demand_id TEXT NOT NULL REFERENCES demand (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day = date(day)),
  amount_pence INTEGER CHECK (amount_pence IS NULL OR amount_pence > 0),
  pay_by TEXT CHECK (pay_by IS NULL OR (pay_by = date(pay_by) AND pay_by >= day)),
  reconsider_by TEXT CHECK (reconsider_by IS NULL OR (reconsider_by = date(reconsider_by) AND reconsider_by >= day)),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX demand_letter_log ON demand_letter (log_seq);
CREATE INDEX demand_letter_of ON demand_letter (demand_id);

-- The funder was asked to look at it again.
CREATE TABLE demand_reconsideration (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  demand_id TEXT NOT NULL REFERENCES demand (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day = date(day)),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX demand_reconsideration_log ON demand_reconsideration (log_seq);
CREATE INDEX demand_reconsideration_of ON demand_reconsideration (demand_id);

-- What it decided then: the demand stands, is less, or is withdrawn.
CREATE TABLE demand_outcome (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  demand_id TEXT NOT NULL REFERENCES demand (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day = date(day)),
  outcome TEXT NOT NULL CHECK (outcome IN ('stands', 'less', 'withdrawn')),
  amount_pence INTEGER CHECK (amount_pence > 0),
  pay_by TEXT CHECK (pay_by IS NULL OR (pay_by = date(pay_by) AND pay_by >= day)),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT,
  CHECK ((outcome = 'less') = (amount_pence IS NOT NULL)),
  CHECK (pay_by IS NULL OR outcome <> 'withdrawn')
) STRICT;
CREATE INDEX demand_outcome_log ON demand_outcome (log_seq);
CREATE INDEX demand_outcome_of ON demand_outcome (demand_id);

-- Money that was given back because of it.
CREATE TABLE demand_given_back (
  given_back_id TEXT PRIMARY KEY NOT NULL REFERENCES given_back (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  demand_id TEXT NOT NULL REFERENCES demand (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX demand_given_back_log ON demand_given_back (log_seq);
CREATE INDEX demand_given_back_of ON demand_given_back (demand_id);

CREATE TABLE demand_taken_back (
  demand_id TEXT PRIMARY KEY NOT NULL REFERENCES demand (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX demand_taken_back_log ON demand_taken_back (log_seq);

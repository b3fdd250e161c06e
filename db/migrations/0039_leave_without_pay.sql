-- Family leave without its statutory pay: too little earned, or employed too short. The leave stands in family_leave as any other.

CREATE TABLE family_leave_unpaid (
  family_leave_id TEXT PRIMARY KEY NOT NULL REFERENCES family_leave (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX family_leave_unpaid_log ON family_leave_unpaid (log_seq);

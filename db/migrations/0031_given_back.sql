-- Money that went back to the funder: what was left over, or was asked for. It was received and is no more; nothing was spent.
-- rows account +1
-- rows entry_kind +1
-- rows due_kind +1

INSERT INTO entry_kind (kind) VALUES ('given_back');
INSERT INTO due_kind (kind) VALUES ('given_back');
INSERT INTO account (id, kind, name) VALUES ('income:given_back', 'income', 'Given back to the funder');

CREATE TABLE given_back (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE RESTRICT,
  due_id TEXT NOT NULL UNIQUE REFERENCES due (id) ON DELETE RESTRICT,
  reason_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX given_back_log ON given_back (log_seq);
CREATE INDEX given_back_stream ON given_back (stream_id);

-- Who types for the holder, from when until when, and what the holder agreed to. The person is an actor; the words stand in content.

CREATE TABLE helper_term (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  actor_id TEXT NOT NULL REFERENCES actor (id) ON DELETE RESTRICT,
  relation TEXT NOT NULL CHECK (relation IN ('family', 'friend', 'assistant', 'broker', 'other')),
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT CHECK (to_day IS NULL OR (to_day = date(to_day) AND to_day >= from_day)),
  -- What they may do, and how the holder agreed.
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX helper_term_of ON helper_term (actor_id, from_day);
CREATE INDEX helper_term_log ON helper_term (log_seq);

CREATE TABLE helper_term_ended (
  helper_term_id TEXT PRIMARY KEY NOT NULL REFERENCES helper_term (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  last_day TEXT NOT NULL CHECK (last_day = date(last_day)),
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX helper_term_ended_log ON helper_term_ended (log_seq);

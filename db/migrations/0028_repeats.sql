-- What is bought again and again: told once, proposed on its days, and never recorded by itself.

CREATE TABLE purchase_repeat (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  -- The purchase that it repeats: its payee, plan lines and kind, until a newer one of it stands.
  purchase_id TEXT NOT NULL REFERENCES purchase (id) ON DELETE RESTRICT,
  every TEXT NOT NULL CHECK (every IN ('week', 'fortnight', 'four_weeks', 'month', 'quarter', 'year')),
  -- The first day on which it comes again, and the last it may, where somebody said so.
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT CHECK (to_day = date(to_day) AND to_day >= from_day)
) STRICT;
CREATE INDEX purchase_repeat_purchase ON purchase_repeat (purchase_id);
CREATE INDEX purchase_repeat_log ON purchase_repeat (log_seq);

-- Recorded again: which purchase it became, for which of its days.
CREATE TABLE purchase_repeated (
  purchase_id TEXT PRIMARY KEY NOT NULL REFERENCES purchase (id) ON DELETE RESTRICT,
  repeat_id TEXT NOT NULL REFERENCES purchase_repeat (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL CHECK (day = date(day))
) STRICT;
CREATE INDEX purchase_repeated_of ON purchase_repeated (repeat_id, day);
CREATE INDEX purchase_repeated_log ON purchase_repeated (log_seq);

-- It did not happen that time, and why.
CREATE TABLE purchase_repeat_skipped (
  repeat_id TEXT NOT NULL REFERENCES purchase_repeat (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day = date(day)),
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL,
  PRIMARY KEY (repeat_id, day)
) STRICT;
CREATE INDEX purchase_repeat_skipped_log ON purchase_repeat_skipped (log_seq);

-- It has stopped: nothing is proposed for a day after this one.
CREATE TABLE purchase_repeat_ended (
  repeat_id TEXT PRIMARY KEY NOT NULL REFERENCES purchase_repeat (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  last_day TEXT NOT NULL CHECK (last_day = date(last_day)),
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX purchase_repeat_ended_log ON purchase_repeat_ended (log_seq);

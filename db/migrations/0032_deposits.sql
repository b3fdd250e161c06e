-- A payment that comes back: a deposit for something lent or hired, the day by which it is expected, and why it was kept where it was.

CREATE TABLE purchase_deposit (
  purchase_id TEXT PRIMARY KEY NOT NULL REFERENCES purchase (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  back_by TEXT NOT NULL CHECK (back_by = date(back_by))
) STRICT;
CREATE INDEX purchase_deposit_log ON purchase_deposit (log_seq);
CREATE INDEX purchase_deposit_back ON purchase_deposit (back_by);

-- Kept for good, wholly or what is left of it: nothing more is expected back.
CREATE TABLE purchase_deposit_kept (
  purchase_id TEXT PRIMARY KEY NOT NULL REFERENCES purchase_deposit (purchase_id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX purchase_deposit_kept_log ON purchase_deposit_kept (log_seq);

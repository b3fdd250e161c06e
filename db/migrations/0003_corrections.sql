-- An opening balance that was typed wrong is recorded again with the reason; the row before it stays as it was, and the newest one counts.
-- The same columns and one that may be empty, so that every row keeps its digest in the chain.

CREATE TABLE bank_opening_again (
  bank_account_id TEXT NOT NULL REFERENCES bank_account (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL CHECK (day = date(day)),
  balance_pence INTEGER NOT NULL,
  entry_id TEXT REFERENCES entry (id) ON DELETE RESTRICT,
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE RESTRICT,
  -- Why the one before it was wrong; empty for the first.
  reason_digest TEXT,
  PRIMARY KEY (bank_account_id, log_seq)
) STRICT;
INSERT INTO bank_opening_again (bank_account_id, log_seq, day, balance_pence, entry_id, evidence_id)
SELECT bank_account_id, log_seq, day, balance_pence, entry_id, evidence_id FROM bank_opening;
DROP TABLE bank_opening;
ALTER TABLE bank_opening_again RENAME TO bank_opening;
CREATE INDEX bank_opening_log ON bank_opening (log_seq);

CREATE TRIGGER bank_opening_again_says_why BEFORE INSERT ON bank_opening
WHEN (NEW.reason_digest IS NULL) = EXISTS (SELECT 1 FROM bank_opening WHERE bank_account_id = NEW.bank_account_id)
BEGIN
  SELECT RAISE(ABORT, 'an opening balance again without its reason');
END;

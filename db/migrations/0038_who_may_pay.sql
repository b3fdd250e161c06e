-- Who can pay from an account: everybody on the bank's own list, with a card of it or its password.

-- Their names stand in content; the paper is the bank's list, or what the funder agreed to.
CREATE TABLE bank_payer (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  bank_account_id TEXT NOT NULL REFERENCES bank_account (id) ON DELETE RESTRICT,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX bank_payer_of ON bank_payer (bank_account_id, from_day);
CREATE INDEX bank_payer_evidence ON bank_payer (evidence_id);
CREATE INDEX bank_payer_log ON bank_payer (log_seq);

CREATE TABLE bank_payer_ended (
  bank_payer_id TEXT PRIMARY KEY NOT NULL REFERENCES bank_payer (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  -- The last day on which they could pay.
  day TEXT NOT NULL CHECK (day = date(day)),
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX bank_payer_ended_log ON bank_payer_ended (log_seq);

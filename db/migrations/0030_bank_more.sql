-- What a person says is always the same, cash, money moved between the book's own accounts, matches of several with several, and the days that a bank's statement covers.
-- rows account +1
-- rows entry_kind +1
-- rows due_kind +2

-- Proposed on the bank screen, and never done by itself. Its words hold what the bank's words must say.
CREATE TABLE bank_rule (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  proposes TEXT NOT NULL CHECK (proposes IN ('purchase', 'receipt', 'transfer')),
  words_digest TEXT NOT NULL,
  plan_line_id TEXT REFERENCES plan_line (id) ON DELETE RESTRICT,
  stream_id TEXT REFERENCES stream (id) ON DELETE RESTRICT,
  receipt_kind TEXT CHECK (receipt_kind IN ('award', 'one_off', 'contribution', 'interest', 'other')),
  other_account_id TEXT REFERENCES bank_account (id) ON DELETE RESTRICT,
  CHECK (plan_line_id IS NULL OR proposes = 'purchase'),
  CHECK ((proposes = 'receipt') = (receipt_kind IS NOT NULL) AND (proposes = 'receipt') = (stream_id IS NOT NULL)),
  CHECK ((proposes = 'transfer') = (other_account_id IS NOT NULL)),
  CHECK (proposes <> 'purchase' OR direction = 'out'),
  CHECK (proposes <> 'receipt' OR direction = 'in')
) STRICT;
CREATE INDEX bank_rule_log ON bank_rule (log_seq);

CREATE TABLE bank_rule_ended (
  bank_rule_id TEXT PRIMARY KEY NOT NULL REFERENCES bank_rule (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX bank_rule_ended_log ON bank_rule_ended (log_seq);

-- Matches that were accepted in one stroke, to be undone in one.
CREATE TABLE bank_match_together (
  bank_match_id TEXT PRIMARY KEY NOT NULL REFERENCES bank_match (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  together_id TEXT NOT NULL
) STRICT;
CREATE INDEX bank_match_together_of ON bank_match_together (together_id);
CREATE INDEX bank_match_together_log ON bank_match_together (log_seq);

-- The days, the balance at their start and the sheets that a bank's own statement says it covers.
CREATE TABLE bank_statement_span (
  bank_statement_id TEXT PRIMARY KEY NOT NULL REFERENCES bank_statement (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  opening_pence INTEGER,
  first_sheet INTEGER CHECK (first_sheet >= 1),
  last_sheet INTEGER CHECK (last_sheet >= first_sheet),
  CHECK ((first_sheet IS NULL) = (last_sheet IS NULL))
) STRICT;
CREATE INDEX bank_statement_span_log ON bank_statement_span (log_seq);

-- An account that is a tin of money: no bank writes its lines, and counts prove it.
CREATE TABLE cash_account (
  bank_account_id TEXT PRIMARY KEY NOT NULL REFERENCES bank_account (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX cash_account_log ON cash_account (log_seq);

-- Each count stands in bank_statement as well, since it proves the balance of its day. The difference is what was counted less what the book had.
CREATE TABLE cash_count (
  bank_statement_id TEXT PRIMARY KEY NOT NULL REFERENCES bank_statement (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  difference_pence INTEGER NOT NULL,
  reason_digest TEXT,
  CHECK ((difference_pence = 0) = (reason_digest IS NULL))
) STRICT;
CREATE INDEX cash_count_log ON cash_count (log_seq);

-- Money moved between the book's own accounts: out of one and into the other, each matched to its own line. No spending and no income.
INSERT INTO entry_kind (kind) VALUES ('transfer');
INSERT INTO due_kind (kind) VALUES ('moved_out'), ('moved_in');
INSERT INTO account (id, kind, name) VALUES ('owed:own', 'liability', 'On its way between own accounts');

CREATE TABLE transfer (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE RESTRICT,
  from_account_id TEXT NOT NULL REFERENCES bank_account (id) ON DELETE RESTRICT,
  to_account_id TEXT NOT NULL REFERENCES bank_account (id) ON DELETE RESTRICT,
  out_due_id TEXT NOT NULL UNIQUE REFERENCES due (id) ON DELETE RESTRICT,
  in_due_id TEXT NOT NULL UNIQUE REFERENCES due (id) ON DELETE RESTRICT,
  CHECK (from_account_id <> to_account_id)
) STRICT;
CREATE INDEX transfer_log ON transfer (log_seq);

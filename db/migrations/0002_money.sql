-- The money of a direct-payment book: whose care, whose money, the plan, the journal, the bank, the statements.
-- Sums are whole pence. A posting above nothing is a debit, below nothing a credit; every entry's postings make nothing.
-- Every log_seq has its index: adding a log row makes SQLite look for the rows that waited for it, in every table that names the log.
-- 'none' means "not about one of these" and 'unknown' means "nobody has said yet": spending may be unknown, never none.

CREATE TABLE holder (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('self', 'representative', 'nominee')),
  since TEXT CHECK (since IS NULL OR since = date(since)),
  address TEXT,
  contact TEXT
) STRICT;

CREATE TABLE beneficiary (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  reference TEXT NOT NULL UNIQUE,
  care TEXT NOT NULL,
  born TEXT CHECK (born IS NULL OR born = date(born)),
  nhs_number TEXT
) STRICT;

CREATE TABLE funder (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('icb', 'council', 'education', 'self')),
  case_reference TEXT,
  audit_contact TEXT,
  retained_weeks INTEGER CHECK (retained_weeks IS NULL OR retained_weeks BETWEEN 0 AND 52),
  statement_every TEXT CHECK (statement_every IS NULL OR statement_every IN ('month', 'quarter', 'four_weeks', 'year')),
  due_within_days INTEGER CHECK (due_within_days IS NULL OR due_within_days BETWEEN 0 AND 366)
) STRICT;

CREATE TABLE funder_name (
  funder_id TEXT NOT NULL REFERENCES funder (id) ON DELETE RESTRICT,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  name TEXT NOT NULL,
  PRIMARY KEY (funder_id, from_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE stream (
  id TEXT PRIMARY KEY NOT NULL,
  funder_id TEXT REFERENCES funder (id) ON DELETE RESTRICT,
  name TEXT NOT NULL UNIQUE,
  basis TEXT NOT NULL CHECK (basis IN ('nhs', 'care_act', 'education', 'own', 'other')),
  agreement TEXT,
  agreement_on TEXT CHECK (agreement_on IS NULL OR agreement_on = date(agreement_on)),
  plan_on TEXT CHECK (plan_on IS NULL OR plan_on = date(plan_on)),
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT CHECK (to_day IS NULL OR (to_day = date(to_day) AND to_day >= from_day)),
  CHECK (funder_id IS NOT NULL OR id IN ('none', 'unknown'))
) STRICT;

CREATE TABLE stream_beneficiary (
  stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE RESTRICT,
  beneficiary_id TEXT NOT NULL REFERENCES beneficiary (id) ON DELETE RESTRICT,
  PRIMARY KEY (stream_id, beneficiary_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE award (
  id TEXT PRIMARY KEY NOT NULL,
  stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE RESTRICT,
  amount_pence INTEGER NOT NULL CHECK (amount_pence > 0),
  every TEXT NOT NULL CHECK (every IN ('week', 'fortnight', 'four_weeks', 'month', 'quarter', 'year', 'once')),
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT NOT NULL CHECK (to_day = date(to_day) AND to_day >= from_day),
  first_due TEXT NOT NULL CHECK (first_due = date(first_due)),
  letter TEXT,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX award_stream ON award (stream_id, from_day);

CREATE TABLE outcome (
  id TEXT PRIMARY KEY NOT NULL,
  beneficiary_id TEXT NOT NULL REFERENCES beneficiary (id) ON DELETE RESTRICT,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE plan_line (
  id TEXT PRIMARY KEY NOT NULL,
  stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE RESTRICT,
  beneficiary_id TEXT NOT NULL REFERENCES beneficiary (id) ON DELETE RESTRICT,
  outcome_id TEXT NOT NULL REFERENCES outcome (id) ON DELETE RESTRICT,
  name TEXT NOT NULL,
  category TEXT NOT NULL CHECK (category IN ('equipment', 'therapy', 'activity', 'training', 'insurance', 'agency', 'travel', 'vehicle',
    'wages', 'payroll', 'bank_charge', 'other')),
  rule TEXT NOT NULL CHECK (rule IN ('allowed', 'ask_first', 'not_allowed')),
  agreed_pence INTEGER NOT NULL CHECK (agreed_pence >= 0),
  every TEXT NOT NULL CHECK (every IN ('week', 'fortnight', 'four_weeks', 'month', 'quarter', 'year', 'once')),
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT CHECK (to_day IS NULL OR (to_day = date(to_day) AND to_day >= from_day))
) STRICT;
CREATE INDEX plan_line_stream ON plan_line (stream_id);

CREATE TABLE plan_approval (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  plan_line_id TEXT NOT NULL REFERENCES plan_line (id) ON DELETE RESTRICT,
  agreed_on TEXT NOT NULL CHECK (agreed_on = date(agreed_on)),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX plan_approval_line ON plan_approval (plan_line_id);
CREATE INDEX plan_approval_log ON plan_approval (log_seq);

-- A shared cost's split never changes: a new agreement is a new split with a later day.
CREATE TABLE split (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  approved_on TEXT NOT NULL CHECK (approved_on = date(approved_on)),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX split_log ON split (log_seq);

CREATE TABLE split_share (
  split_id TEXT NOT NULL REFERENCES split (id) ON DELETE RESTRICT,
  beneficiary_id TEXT NOT NULL REFERENCES beneficiary (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  hundredths INTEGER NOT NULL CHECK (hundredths BETWEEN 1 AND 10000),
  PRIMARY KEY (split_id, beneficiary_id)
) STRICT;
CREATE INDEX split_share_log ON split_share (log_seq);

CREATE TABLE account (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('bank', 'asset', 'liability', 'income', 'expense', 'equity')),
  name TEXT NOT NULL
) STRICT;

CREATE TABLE bank_account (
  id TEXT PRIMARY KEY NOT NULL,
  account_id TEXT NOT NULL UNIQUE REFERENCES account (id) ON DELETE RESTRICT,
  name TEXT NOT NULL,
  bank TEXT NOT NULL,
  last_digits TEXT NOT NULL CHECK (length(last_digits) = 4)
) STRICT;

CREATE TABLE bank_account_stream (
  bank_account_id TEXT NOT NULL REFERENCES bank_account (id) ON DELETE RESTRICT,
  stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE RESTRICT,
  PRIMARY KEY (bank_account_id, stream_id)
) STRICT, WITHOUT ROWID;

-- The journal.
CREATE TABLE entry (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL CHECK (day = date(day)),
  kind TEXT NOT NULL CHECK (kind IN ('opening', 'owed_at_start', 'receipt', 'purchase', 'refund', 'loan', 'settlement', 'reversal')),
  words_digest TEXT,
  reverses TEXT UNIQUE REFERENCES entry (id) ON DELETE RESTRICT,
  reason_digest TEXT,
  CHECK ((kind = 'reversal') = (reverses IS NOT NULL)),
  CHECK (reverses IS NULL OR reason_digest IS NOT NULL)
) STRICT;
CREATE INDEX entry_day ON entry (day);
CREATE INDEX entry_log ON entry (log_seq);

CREATE TABLE posting (
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE RESTRICT,
  place INTEGER NOT NULL CHECK (place >= 1),
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL CHECK (day = date(day)),
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
  amount_pence INTEGER NOT NULL CHECK (amount_pence <> 0),
  stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE RESTRICT,
  beneficiary_id TEXT NOT NULL REFERENCES beneficiary (id) ON DELETE RESTRICT,
  plan_line_id TEXT NOT NULL REFERENCES plan_line (id) ON DELETE RESTRICT,
  outcome_id TEXT NOT NULL REFERENCES outcome (id) ON DELETE RESTRICT,
  PRIMARY KEY (entry_id, place)
) STRICT;
CREATE INDEX posting_account_stream_day ON posting (account_id, stream_id, day, amount_pence);
CREATE INDEX posting_stream_day ON posting (stream_id, day, account_id, amount_pence, plan_line_id);
CREATE INDEX posting_log ON posting (log_seq);

-- Everything that waits for the bank, in or out, and what it was for.
CREATE TABLE due (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('purchase', 'reimbursement', 'receipt', 'refund', 'loan', 'repayment', 'opening')),
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day = date(day)),
  amount_pence INTEGER NOT NULL CHECK (amount_pence > 0),
  words_digest TEXT NOT NULL
) STRICT;
CREATE INDEX due_day ON due (day);
CREATE INDEX due_entry ON due (entry_id);
CREATE INDEX due_log ON due (log_seq);

CREATE TABLE receipt (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  due_id TEXT NOT NULL UNIQUE REFERENCES due (id) ON DELETE RESTRICT,
  stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('award', 'one_off', 'contribution', 'interest', 'other')),
  award_id TEXT REFERENCES award (id) ON DELETE RESTRICT,
  award_due_day TEXT CHECK (award_due_day IS NULL OR award_due_day = date(award_due_day)),
  CHECK ((award_id IS NULL) = (award_due_day IS NULL))
) STRICT;
CREATE INDEX receipt_award ON receipt (award_id, award_due_day);
CREATE INDEX receipt_stream ON receipt (stream_id);
CREATE INDEX receipt_log ON receipt (log_seq);

CREATE TABLE purchase (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  due_id TEXT NOT NULL UNIQUE REFERENCES due (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day = date(day)),
  category TEXT NOT NULL CHECK (category IN ('equipment', 'therapy', 'activity', 'training', 'insurance', 'agency', 'travel', 'vehicle',
    'wages', 'payroll', 'bank_charge', 'other')),
  paid_by TEXT NOT NULL CHECK (paid_by IN ('account', 'holder')),
  words_digest TEXT NOT NULL,
  split_id TEXT REFERENCES split (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX purchase_day ON purchase (day);
CREATE INDEX purchase_log ON purchase (log_seq);

CREATE TABLE purchase_evidence (
  purchase_id TEXT NOT NULL REFERENCES purchase (id) ON DELETE RESTRICT,
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (purchase_id, evidence_id)
) STRICT;
CREATE INDEX purchase_evidence_log ON purchase_evidence (log_seq);

-- Why there is no receipt. The newest says it; a receipt that turns up later stands above any reason.
CREATE TABLE purchase_unproven (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  purchase_id TEXT NOT NULL REFERENCES purchase (id) ON DELETE RESTRICT,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX purchase_unproven_purchase ON purchase_unproven (purchase_id);
CREATE INDEX purchase_unproven_log ON purchase_unproven (log_seq);

CREATE TABLE refund (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  purchase_id TEXT NOT NULL REFERENCES purchase (id) ON DELETE RESTRICT,
  due_id TEXT NOT NULL UNIQUE REFERENCES due (id) ON DELETE RESTRICT,
  reason_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX refund_purchase ON refund (purchase_id);
CREATE INDEX refund_log ON refund (log_seq);

CREATE TABLE loan (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE RESTRICT,
  in_due_id TEXT NOT NULL UNIQUE REFERENCES due (id) ON DELETE RESTRICT,
  out_due_id TEXT NOT NULL UNIQUE REFERENCES due (id) ON DELETE RESTRICT,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX loan_log ON loan (log_seq);

-- The bank.
CREATE TABLE bank_profile (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL UNIQUE,
  mapping TEXT NOT NULL CHECK (json_valid(mapping))
) STRICT;

CREATE TABLE bank_opening (
  bank_account_id TEXT PRIMARY KEY NOT NULL REFERENCES bank_account (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL CHECK (day = date(day)),
  balance_pence INTEGER NOT NULL,
  entry_id TEXT REFERENCES entry (id) ON DELETE RESTRICT,
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX bank_opening_log ON bank_opening (log_seq);

CREATE TABLE bank_import (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  bank_account_id TEXT NOT NULL REFERENCES bank_account (id) ON DELETE RESTRICT,
  profile_id TEXT NOT NULL,
  file_sha256 TEXT,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT NOT NULL CHECK (to_day = date(to_day) AND to_day >= from_day),
  fresh INTEGER NOT NULL CHECK (fresh >= 0),
  already INTEGER NOT NULL CHECK (already >= 0)
) STRICT;
CREATE INDEX bank_import_log ON bank_import (log_seq);

CREATE TABLE bank_line (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  import_id TEXT NOT NULL REFERENCES bank_import (id) ON DELETE RESTRICT,
  bank_account_id TEXT NOT NULL REFERENCES bank_account (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day = date(day)),
  -- The order within the account, by day and then as the bank has it; gaps are allowed.
  place INTEGER NOT NULL,
  amount_pence INTEGER NOT NULL CHECK (amount_pence <> 0),
  balance_pence INTEGER,
  words_digest TEXT NOT NULL
) STRICT;
CREATE INDEX bank_line_account_day ON bank_line (bank_account_id, day, place, amount_pence);
CREATE INDEX bank_line_log ON bank_line (log_seq);

CREATE TABLE bank_match (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  bank_line_id TEXT NOT NULL REFERENCES bank_line (id) ON DELETE RESTRICT,
  due_id TEXT NOT NULL REFERENCES due (id) ON DELETE RESTRICT,
  amount_pence INTEGER NOT NULL CHECK (amount_pence > 0),
  entry_id TEXT NOT NULL UNIQUE REFERENCES entry (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX bank_match_line ON bank_match (bank_line_id);
CREATE INDEX bank_match_due ON bank_match (due_id);
CREATE INDEX bank_match_log ON bank_match (log_seq);

CREATE TABLE bank_match_undone (
  bank_match_id TEXT PRIMARY KEY NOT NULL REFERENCES bank_match (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  entry_id TEXT NOT NULL UNIQUE REFERENCES entry (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX bank_match_undone_log ON bank_match_undone (log_seq);

-- The bank's own statement: what an auditor believes.
CREATE TABLE bank_statement (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  bank_account_id TEXT NOT NULL REFERENCES bank_account (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day = date(day)),
  closing_pence INTEGER NOT NULL,
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX bank_statement_account_day ON bank_statement (bank_account_id, day);
CREATE INDEX bank_statement_log ON bank_statement (log_seq);

CREATE TABLE reconciliation (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  bank_account_id TEXT NOT NULL REFERENCES bank_account (id) ON DELETE RESTRICT,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT NOT NULL CHECK (to_day = date(to_day) AND to_day >= from_day),
  opening_pence INTEGER NOT NULL,
  closing_pence INTEGER NOT NULL,
  bank_statement_id TEXT NOT NULL REFERENCES bank_statement (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX reconciliation_account_day ON reconciliation (bank_account_id, to_day);
CREATE INDEX reconciliation_log ON reconciliation (log_seq);

CREATE TABLE reconciliation_reopened (
  reconciliation_id TEXT PRIMARY KEY NOT NULL REFERENCES reconciliation (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX reconciliation_reopened_log ON reconciliation_reopened (log_seq);

-- Issued statements tile each stream. A correction opens the period again until the next version is issued or it is left.
CREATE TABLE statement (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE RESTRICT,
  number INTEGER NOT NULL CHECK (number >= 1),
  version INTEGER NOT NULL CHECK (version >= 1),
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT NOT NULL CHECK (to_day = date(to_day) AND to_day >= from_day),
  opening_pence INTEGER NOT NULL,
  closing_pence INTEGER NOT NULL,
  document_id TEXT NOT NULL UNIQUE REFERENCES document (id) ON DELETE RESTRICT,
  correction_id TEXT UNIQUE REFERENCES correction (id) ON DELETE RESTRICT,
  UNIQUE (stream_id, number, version),
  CHECK ((version = 1) = (correction_id IS NULL))
) STRICT;
CREATE INDEX statement_stream_day ON statement (stream_id, to_day);
CREATE INDEX statement_log ON statement (log_seq);

CREATE TABLE correction (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  statement_id TEXT NOT NULL REFERENCES statement (id) ON DELETE RESTRICT,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX correction_statement ON correction (statement_id);
CREATE INDEX correction_log ON correction (log_seq);

CREATE TABLE correction_left (
  correction_id TEXT PRIMARY KEY NOT NULL REFERENCES correction (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX correction_left_log ON correction_left (log_seq);

-- What is open, kept by triggers from the rows above so that old books stay quick. `settled_on` is 9999-12-31 while open.
-- The health check counts both again from the matches themselves.
CREATE TABLE due_state (
  due_id TEXT PRIMARY KEY NOT NULL REFERENCES due (id) ON DELETE RESTRICT,
  day TEXT NOT NULL,
  open_pence INTEGER NOT NULL CHECK (open_pence >= 0),
  settled_on TEXT NOT NULL DEFAULT '9999-12-31' CHECK (settled_on = date(settled_on))
) STRICT;
CREATE INDEX due_state_settled ON due_state (settled_on, day);

CREATE TABLE bank_line_state (
  bank_line_id TEXT PRIMARY KEY NOT NULL REFERENCES bank_line (id) ON DELETE RESTRICT,
  bank_account_id TEXT NOT NULL,
  day TEXT NOT NULL,
  open_pence INTEGER NOT NULL CHECK (open_pence >= 0)
) STRICT;
CREATE INDEX bank_line_state_open ON bank_line_state (bank_account_id, day) WHERE open_pence > 0;

CREATE TRIGGER due_opens AFTER INSERT ON due
BEGIN
  INSERT INTO due_state (due_id, day, open_pence) VALUES (NEW.id, NEW.day, NEW.amount_pence);
END;

CREATE TRIGGER bank_line_opens AFTER INSERT ON bank_line
BEGIN
  INSERT INTO bank_line_state (bank_line_id, bank_account_id, day, open_pence) VALUES (NEW.id, NEW.bank_account_id, NEW.day, abs(NEW.amount_pence));
END;

CREATE TRIGGER bank_match_closes AFTER INSERT ON bank_match
BEGIN
  UPDATE bank_line_state SET open_pence = open_pence - NEW.amount_pence WHERE bank_line_id = NEW.bank_line_id;
  UPDATE due_state SET open_pence = open_pence - NEW.amount_pence WHERE due_id = NEW.due_id;
  UPDATE due_state SET settled_on = (
    SELECT max(bank_line.day) FROM bank_match JOIN bank_line ON bank_line.id = bank_match.bank_line_id
    WHERE bank_match.due_id = NEW.due_id AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)
  ) WHERE due_id = NEW.due_id AND open_pence = 0;
END;

CREATE TRIGGER bank_match_opens_again AFTER INSERT ON bank_match_undone
BEGIN
  UPDATE bank_line_state SET open_pence = open_pence + (SELECT amount_pence FROM bank_match WHERE id = NEW.bank_match_id)
  WHERE bank_line_id = (SELECT bank_line_id FROM bank_match WHERE id = NEW.bank_match_id);
  UPDATE due_state SET open_pence = open_pence + (SELECT amount_pence FROM bank_match WHERE id = NEW.bank_match_id), settled_on = '9999-12-31'
  WHERE due_id = (SELECT due_id FROM bank_match WHERE id = NEW.bank_match_id);
END;

CREATE TRIGGER due_reversed AFTER INSERT ON entry WHEN NEW.reverses IS NOT NULL
BEGIN
  UPDATE due_state SET open_pence = 0, settled_on = day WHERE due_id IN (SELECT id FROM due WHERE entry_id = NEW.reverses);
END;

-- The named values, and the chart of accounts of a direct-payment book. Bank accounts join as 'bank:…'.
INSERT INTO beneficiary (id, name, reference, care) VALUES ('none', 'None', 'None', 'none'), ('unknown', 'Not said yet', 'Not said yet', 'unknown');
INSERT INTO stream (id, funder_id, name, basis, from_day) VALUES ('none', NULL, 'None', 'other', '1900-01-01'), ('unknown', NULL, 'Not said yet', 'other', '1900-01-01');
INSERT INTO outcome (id, beneficiary_id, name) VALUES ('none', 'none', 'None'), ('unknown', 'unknown', 'Not said yet');
INSERT INTO plan_line (id, stream_id, beneficiary_id, outcome_id, name, category, rule, agreed_pence, every, from_day)
VALUES ('none', 'none', 'none', 'none', 'None', 'other', 'not_allowed', 0, 'once', '1900-01-01'),
  ('unknown', 'unknown', 'unknown', 'unknown', 'Not said yet', 'other', 'ask_first', 0, 'once', '1900-01-01');
INSERT INTO account (id, kind, name) VALUES
  ('coming', 'asset', 'Money on its way to the bank'),
  ('owed:payees', 'liability', 'Owed to payees'),
  ('owed:holder', 'liability', 'Owed to the holder for what they paid'),
  ('owed:loan', 'liability', 'Lent by the holder'),
  ('equity:opening', 'equity', 'Opening balances'),
  ('income:award', 'income', 'Direct payments'),
  ('income:one_off', 'income', 'One-off payments'),
  ('income:contribution', 'income', 'Own contribution'),
  ('income:interest', 'income', 'Interest'),
  ('income:other', 'income', 'Other money in'),
  ('spent:equipment', 'expense', 'Equipment'),
  ('spent:therapy', 'expense', 'Therapy and professionals'),
  ('spent:activity', 'expense', 'Activities'),
  ('spent:training', 'expense', 'Training'),
  ('spent:insurance', 'expense', 'Insurance'),
  ('spent:agency', 'expense', 'Agency care'),
  ('spent:travel', 'expense', 'Travel'),
  ('spent:vehicle', 'expense', 'Vehicle'),
  ('spent:wages', 'expense', 'Personal assistants'),
  ('spent:payroll', 'expense', 'Payroll and running it'),
  ('spent:bank_charge', 'expense', 'Bank charges'),
  ('spent:other', 'expense', 'Other agreed spending');

-- Spending carries its stream, beneficiary, plan line and outcome; nothing is spent for 'none'.
CREATE TRIGGER posting_says_what_for BEFORE INSERT ON posting
WHEN (SELECT kind FROM account WHERE id = NEW.account_id) = 'expense'
  AND (NEW.stream_id = 'none' OR NEW.beneficiary_id = 'none' OR NEW.plan_line_id = 'none' OR NEW.outcome_id = 'none')
BEGIN
  SELECT RAISE(ABORT, 'posting of spending without its plan');
END;

CREATE TRIGGER posting_day_is_its_entrys BEFORE INSERT ON posting
WHEN NEW.day IS NOT (SELECT day FROM entry WHERE id = NEW.entry_id)
BEGIN
  SELECT RAISE(ABORT, 'posting on another day than its entry');
END;

-- An issued statement locks its stream's days, until a correction is open that was neither left nor issued.
CREATE TRIGGER posting_not_in_issued_period BEFORE INSERT ON posting
WHEN EXISTS (
  SELECT 1 FROM statement AS issued
  WHERE issued.stream_id = NEW.stream_id AND NEW.day <= issued.to_day AND NEW.day >= issued.from_day
    AND NOT EXISTS (SELECT 1 FROM statement AS later WHERE later.stream_id = issued.stream_id AND later.number = issued.number AND later.version > issued.version)
    AND NOT EXISTS (
      SELECT 1 FROM correction WHERE correction.statement_id = issued.id
        AND NOT EXISTS (SELECT 1 FROM correction_left WHERE correction_left.correction_id = correction.id)
    )
)
BEGIN
  SELECT RAISE(ABORT, 'posting in an issued period');
END;

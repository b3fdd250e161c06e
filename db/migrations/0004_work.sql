-- People and their pay: employers, PAs, pay agreements, shifts, timesheets, pay runs, HMRC's bills; and the leased vehicle.
-- Words about people stand in content; rows hold ids, sums, days and digests. Times are moments in UTC, counted in London time.
-- Kinds of entries and dues become tables of their own, so that a new kind adds a row and rebuilds nothing.
-- rows account +6

DROP TRIGGER posting_day_is_its_entrys;
DROP TRIGGER due_reversed;
DROP TRIGGER due_opens;

CREATE TABLE entry_kind (kind TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO entry_kind (kind) VALUES ('opening'), ('owed_at_start'), ('receipt'), ('purchase'), ('refund'), ('loan'), ('settlement'), ('reversal'),
  ('wages'), ('tax_bill'), ('lease');

CREATE TABLE due_kind (kind TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO due_kind (kind) VALUES ('purchase'), ('reimbursement'), ('receipt'), ('refund'), ('loan'), ('repayment'), ('opening'),
  ('wages'), ('tax_bill'), ('lease');

CREATE TABLE entry_rebuilt (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL CHECK (day = date(day)),
  kind TEXT NOT NULL REFERENCES entry_kind (kind) ON DELETE RESTRICT,
  words_digest TEXT,
  reverses TEXT UNIQUE REFERENCES entry (id) ON DELETE RESTRICT,
  reason_digest TEXT,
  CHECK ((kind = 'reversal') = (reverses IS NOT NULL)),
  CHECK (reverses IS NULL OR reason_digest IS NOT NULL)
) STRICT;
INSERT INTO entry_rebuilt SELECT id, log_seq, day, kind, words_digest, reverses, reason_digest FROM entry ORDER BY rowid;
DROP TABLE entry;
ALTER TABLE entry_rebuilt RENAME TO entry;
CREATE INDEX entry_day ON entry (day);
CREATE INDEX entry_log ON entry (log_seq);
CREATE INDEX entry_kind_of ON entry (kind);

CREATE TABLE due_rebuilt (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL REFERENCES due_kind (kind) ON DELETE RESTRICT,
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day = date(day)),
  amount_pence INTEGER NOT NULL CHECK (amount_pence > 0),
  words_digest TEXT NOT NULL
) STRICT;
INSERT INTO due_rebuilt SELECT id, log_seq, entry_id, kind, direction, account_id, day, amount_pence, words_digest FROM due ORDER BY rowid;
DROP TABLE due;
ALTER TABLE due_rebuilt RENAME TO due;
CREATE INDEX due_day ON due (day);
CREATE INDEX due_entry ON due (entry_id);
CREATE INDEX due_log ON due (log_seq);
CREATE INDEX due_kind_of ON due (kind);

CREATE TRIGGER due_opens AFTER INSERT ON due
BEGIN
  INSERT INTO due_state (due_id, day, open_pence) VALUES (NEW.id, NEW.day, NEW.amount_pence);
END;

CREATE TRIGGER due_reversed AFTER INSERT ON entry WHEN NEW.reverses IS NOT NULL
BEGIN
  UPDATE due_state SET open_pence = 0, settled_on = day WHERE due_id IN (SELECT id FROM due WHERE entry_id = NEW.reverses);
END;

CREATE TRIGGER posting_day_is_its_entrys BEFORE INSERT ON posting
WHEN NEW.day IS NOT (SELECT day FROM entry WHERE id = NEW.entry_id)
BEGIN
  SELECT RAISE(ABORT, 'posting on another day than its entry');
END;

INSERT INTO account (id, kind, name) VALUES
  ('owed:wages', 'liability', 'Wages owed to personal assistants'),
  ('owed:hmrc', 'liability', 'Tax and National Insurance, not yet billed'),
  ('owed:hmrc_bill', 'liability', 'Owed to HMRC'),
  ('owed:pension', 'liability', 'Owed to pension schemes'),
  ('owed:lessor', 'liability', 'Owed for the vehicle'),
  ('spent:allowance', 'expense', 'Employment Allowance claimed');

-- The contractual employer and its PAYE scheme, never inferred from whose money pays.
CREATE TABLE employer (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  nation TEXT NOT NULL CHECK (nation IN ('england', 'wales', 'scotland', 'northern_ireland')),
  paye_reference TEXT,
  accounts_office TEXT,
  pays_hmrc TEXT NOT NULL CHECK (pays_hmrc IN ('month', 'quarter'))
) STRICT;

-- Newest for a tax year wins: whether this employer claims the Employment Allowance, and what an earlier payroll used of it.
CREATE TABLE employer_allowance (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employer_id TEXT NOT NULL REFERENCES employer (id) ON DELETE RESTRICT,
  tax_year TEXT NOT NULL CHECK (tax_year GLOB '20[0-9][0-9]-[0-9][0-9]'),
  claimed INTEGER NOT NULL CHECK (claimed IN (0, 1)),
  used_before_pence INTEGER NOT NULL CHECK (used_before_pence >= 0)
) STRICT;
CREATE INDEX employer_allowance_year ON employer_allowance (employer_id, tax_year);
CREATE INDEX employer_allowance_log ON employer_allowance (log_seq);

CREATE TABLE pay_group (
  id TEXT PRIMARY KEY NOT NULL,
  employer_id TEXT NOT NULL REFERENCES employer (id) ON DELETE RESTRICT,
  name TEXT NOT NULL,
  frequency TEXT NOT NULL CHECK (frequency IN ('weekly', 'fortnightly', 'four-weekly', 'monthly')),
  -- The first day of the first period that this book pays, and the payday of that period; the rest follow by the frequency.
  first_from TEXT NOT NULL CHECK (first_from = date(first_from)),
  first_payday TEXT NOT NULL CHECK (first_payday = date(first_payday))
) STRICT;
CREATE INDEX pay_group_employer ON pay_group (employer_id);

CREATE TABLE assistant (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  -- How an auditor's copy names them: 'PA 1'.
  reference TEXT NOT NULL UNIQUE,
  born TEXT NOT NULL CHECK (born = date(born)),
  ni_number TEXT,
  address TEXT,
  contact TEXT
) STRICT;

-- Bank details: the newest is paid. The details themselves are content {holderName, sortCode, account, reference}.
CREATE TABLE assistant_bank (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  assistant_id TEXT NOT NULL REFERENCES assistant (id) ON DELETE RESTRICT,
  words_digest TEXT NOT NULL
) STRICT;
CREATE INDEX assistant_bank_of ON assistant_bank (assistant_id);
CREATE INDEX assistant_bank_log ON assistant_bank (log_seq);

CREATE TABLE employment (
  id TEXT PRIMARY KEY NOT NULL,
  assistant_id TEXT NOT NULL REFERENCES assistant (id) ON DELETE RESTRICT,
  employer_id TEXT NOT NULL REFERENCES employer (id) ON DELETE RESTRICT,
  pay_group_id TEXT NOT NULL REFERENCES pay_group (id) ON DELETE RESTRICT,
  payroll_id TEXT NOT NULL,
  job TEXT NOT NULL,
  starts_on TEXT NOT NULL CHECK (starts_on = date(starts_on)),
  ends_on TEXT CHECK (ends_on IS NULL OR (ends_on = date(ends_on) AND ends_on >= starts_on)),
  UNIQUE (employer_id, payroll_id)
) STRICT;
CREATE INDEX employment_assistant ON employment (assistant_id);
CREATE INDEX employment_group ON employment (pay_group_id);

-- What HMRC or the PA has said of tax, National Insurance and loans: in force from its day until the next. Latest row of a day wins.
CREATE TABLE employment_tax (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  tax_code TEXT NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('cumulative', 'non-cumulative')),
  ni_letter TEXT NOT NULL CHECK (length(ni_letter) = 1),
  student_loan TEXT CHECK (student_loan IS NULL OR student_loan IN ('1', '2', '4', '5')),
  postgraduate_loan INTEGER NOT NULL CHECK (postgraduate_loan IN (0, 1)),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX employment_tax_of ON employment_tax (employment_id, from_day);
CREATE INDEX employment_tax_log ON employment_tax (log_seq);

-- The pay agreement in force from a day: contract hours and the rates, as core/shifts reads them. Latest row of a day wins.
CREATE TABLE agreement (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  week_minutes INTEGER CHECK (week_minutes IS NULL OR week_minutes BETWEEN 0 AND 10080),
  terms TEXT NOT NULL CHECK (json_valid(terms)),
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX agreement_of ON agreement (employment_id, from_day);
CREATE INDEX agreement_log ON agreement (log_seq);

-- This tax year's figures from elsewhere: a P45 counts for tax only; a payroll taken over counts for everything. Newest of a kind wins.
CREATE TABLE brought_forward (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  tax_year TEXT NOT NULL CHECK (tax_year GLOB '20[0-9][0-9]-[0-9][0-9]'),
  kind TEXT NOT NULL CHECK (kind IN ('p45', 'takeover')),
  pay_pence INTEGER NOT NULL CHECK (pay_pence >= 0),
  tax_pence INTEGER NOT NULL,
  employee_ni_pence INTEGER NOT NULL CHECK (employee_ni_pence >= 0),
  employer_ni_pence INTEGER NOT NULL CHECK (employer_ni_pence >= 0),
  student_loan_pence INTEGER NOT NULL CHECK (student_loan_pence >= 0),
  postgraduate_loan_pence INTEGER NOT NULL CHECK (postgraduate_loan_pence >= 0),
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT,
  CHECK (kind = 'takeover' OR (employee_ni_pence = 0 AND employer_ni_pence = 0 AND student_loan_pence = 0 AND postgraduate_loan_pence = 0))
) STRICT;
CREATE INDEX brought_forward_of ON brought_forward (employment_id, tax_year);
CREATE INDEX brought_forward_log ON brought_forward (log_seq);

-- Time worked. A mistake is taken back with its reason and recorded again; nothing is edited.
CREATE TABLE shift (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('work', 'sleep_in')),
  -- The day it starts in London.
  day TEXT NOT NULL CHECK (day = date(day)),
  starts_at TEXT NOT NULL CHECK (starts_at = strftime('%Y-%m-%dT%H:%M:%fZ', starts_at)),
  ends_at TEXT NOT NULL CHECK (ends_at = strftime('%Y-%m-%dT%H:%M:%fZ', ends_at) AND ends_at > starts_at),
  split_id TEXT REFERENCES split (id) ON DELETE RESTRICT,
  words_digest TEXT
) STRICT;
CREATE INDEX shift_employment_day ON shift (employment_id, day);
CREATE INDEX shift_day ON shift (day);
CREATE INDEX shift_log ON shift (log_seq);

-- Unpaid breaks, and the hours awake for work in a sleep-in.
CREATE TABLE shift_part (
  shift_id TEXT NOT NULL REFERENCES shift (id) ON DELETE RESTRICT,
  place INTEGER NOT NULL CHECK (place >= 1),
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('break', 'woken')),
  starts_at TEXT NOT NULL CHECK (starts_at = strftime('%Y-%m-%dT%H:%M:%fZ', starts_at)),
  ends_at TEXT NOT NULL CHECK (ends_at = strftime('%Y-%m-%dT%H:%M:%fZ', ends_at) AND ends_at > starts_at),
  words_digest TEXT,
  PRIMARY KEY (shift_id, place)
) STRICT;
CREATE INDEX shift_part_log ON shift_part (log_seq);

-- Which plan lines pay: one with the whole weight, or one for each beneficiary of the split.
CREATE TABLE shift_charge (
  shift_id TEXT NOT NULL REFERENCES shift (id) ON DELETE RESTRICT,
  plan_line_id TEXT NOT NULL REFERENCES plan_line (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  hundredths INTEGER NOT NULL CHECK (hundredths BETWEEN 1 AND 10000),
  PRIMARY KEY (shift_id, plan_line_id)
) STRICT;
CREATE INDEX shift_charge_log ON shift_charge (log_seq);

CREATE TABLE shift_taken_back (
  shift_id TEXT PRIMARY KEY NOT NULL REFERENCES shift (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX shift_taken_back_log ON shift_taken_back (log_seq);

-- A period's shifts, frozen when the first side signs. `number` is what payslips and statements print.
CREATE TABLE timesheet (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL UNIQUE CHECK (number >= 1),
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT NOT NULL CHECK (to_day = date(to_day) AND to_day >= from_day),
  -- SHA-256 of the canonical JSON of its shifts: what was signed.
  shifts_digest TEXT NOT NULL CHECK (length(shifts_digest) = 64)
) STRICT;
CREATE INDEX timesheet_employment ON timesheet (employment_id, from_day);
CREATE INDEX timesheet_log ON timesheet (log_seq);

CREATE TABLE timesheet_shift (
  timesheet_id TEXT NOT NULL REFERENCES timesheet (id) ON DELETE RESTRICT,
  shift_id TEXT NOT NULL REFERENCES shift (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (timesheet_id, shift_id)
) STRICT;
CREATE INDEX timesheet_shift_of ON timesheet_shift (shift_id);
CREATE INDEX timesheet_shift_log ON timesheet_shift (log_seq);

CREATE TABLE timesheet_signature (
  timesheet_id TEXT NOT NULL REFERENCES timesheet (id) ON DELETE RESTRICT,
  side TEXT NOT NULL CHECK (side IN ('assistant', 'employer')),
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  signed_on TEXT NOT NULL CHECK (signed_on = date(signed_on)),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT,
  PRIMARY KEY (timesheet_id, side)
) STRICT;
CREATE INDEX timesheet_signature_log ON timesheet_signature (log_seq);

-- Opened again with its reason, before a pay run has paid it: its shifts are free for another.
CREATE TABLE timesheet_opened (
  timesheet_id TEXT PRIMARY KEY NOT NULL REFERENCES timesheet (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX timesheet_opened_log ON timesheet_opened (log_seq);

-- Where each shift that stands is: in no timesheet, or in the live one that holds it. Kept by triggers, so that what is still to be
-- signed is found without reading every shift of twenty years. A shift taken back is not here.
CREATE TABLE shift_state (
  shift_id TEXT PRIMARY KEY NOT NULL REFERENCES shift (id) ON DELETE RESTRICT,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  day TEXT NOT NULL,
  timesheet_id TEXT REFERENCES timesheet (id) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;
CREATE INDEX shift_state_of ON shift_state (employment_id, timesheet_id, day);
CREATE INDEX shift_state_timesheet ON shift_state (timesheet_id);

CREATE TRIGGER shift_begins AFTER INSERT ON shift
BEGIN
  INSERT INTO shift_state (shift_id, employment_id, day) VALUES (NEW.id, NEW.employment_id, NEW.day);
END;

CREATE TRIGGER shift_goes AFTER INSERT ON shift_taken_back
BEGIN
  DELETE FROM shift_state WHERE shift_id = NEW.shift_id;
END;

CREATE TRIGGER shift_joins_timesheet AFTER INSERT ON timesheet_shift
BEGIN
  UPDATE shift_state SET timesheet_id = NEW.timesheet_id WHERE shift_id = NEW.shift_id;
END;

CREATE TRIGGER timesheet_lets_go AFTER INSERT ON timesheet_opened
BEGIN
  UPDATE shift_state SET timesheet_id = NULL WHERE timesheet_id = NEW.timesheet_id;
END;

-- A line of the next pay run: a bonus, or a correction of an earlier one. Below nothing takes back.
CREATE TABLE pay_extra (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('correction', 'extra')),
  day TEXT NOT NULL CHECK (day = date(day)),
  amount_pence INTEGER NOT NULL CHECK (amount_pence <> 0),
  plan_line_id TEXT NOT NULL REFERENCES plan_line (id) ON DELETE RESTRICT,
  corrects TEXT REFERENCES payslip (id) ON DELETE RESTRICT,
  words_digest TEXT NOT NULL
) STRICT;
CREATE INDEX pay_extra_employment ON pay_extra (employment_id);
CREATE INDEX pay_extra_log ON pay_extra (log_seq);

CREATE TABLE pay_extra_taken_back (
  pay_extra_id TEXT PRIMARY KEY NOT NULL REFERENCES pay_extra (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX pay_extra_taken_back_log ON pay_extra_taken_back (log_seq);

-- One payday's result, approved by the digest of what was previewed. `figures_digest` names the year table it was worked out with.
CREATE TABLE pay_run (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL UNIQUE CHECK (number >= 1),
  pay_group_id TEXT NOT NULL REFERENCES pay_group (id) ON DELETE RESTRICT,
  employer_id TEXT NOT NULL REFERENCES employer (id) ON DELETE RESTRICT,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT NOT NULL CHECK (to_day = date(to_day) AND to_day >= from_day),
  payday TEXT NOT NULL CHECK (payday = date(payday)),
  tax_year TEXT NOT NULL CHECK (tax_year GLOB '20[0-9][0-9]-[0-9][0-9]'),
  tax_period INTEGER NOT NULL CHECK (tax_period BETWEEN 1 AND 56),
  tax_month INTEGER NOT NULL CHECK (tax_month BETWEEN 1 AND 12),
  preview_digest TEXT NOT NULL CHECK (length(preview_digest) = 64),
  figures_digest TEXT NOT NULL CHECK (length(figures_digest) = 64)
) STRICT;
CREATE INDEX pay_run_group ON pay_run (pay_group_id, payday);
CREATE INDEX pay_run_employer ON pay_run (employer_id, tax_year, tax_month);
CREATE INDEX pay_run_log ON pay_run (log_seq);

-- One PA's frozen result. The whole of it is its document's data; the sums here are what is added up from year to date.
CREATE TABLE payslip (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  pay_run_id TEXT NOT NULL REFERENCES pay_run (id) ON DELETE RESTRICT,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  number INTEGER NOT NULL UNIQUE CHECK (number >= 1),
  tax_year TEXT NOT NULL,
  payday TEXT NOT NULL CHECK (payday = date(payday)),
  paid_minutes INTEGER NOT NULL CHECK (paid_minutes >= 0),
  gross_pence INTEGER NOT NULL CHECK (gross_pence >= 0),
  tax_pence INTEGER NOT NULL,
  employee_ni_pence INTEGER NOT NULL CHECK (employee_ni_pence >= 0),
  employer_ni_pence INTEGER NOT NULL CHECK (employer_ni_pence >= 0),
  student_loan_pence INTEGER NOT NULL CHECK (student_loan_pence >= 0),
  postgraduate_loan_pence INTEGER NOT NULL CHECK (postgraduate_loan_pence >= 0),
  net_pence INTEGER NOT NULL CHECK (net_pence >= 0),
  allowance_pence INTEGER NOT NULL CHECK (allowance_pence >= 0 AND allowance_pence <= employer_ni_pence),
  -- Absent only where the payslip is of nothing at all.
  entry_id TEXT UNIQUE REFERENCES entry (id) ON DELETE RESTRICT,
  due_id TEXT UNIQUE REFERENCES due (id) ON DELETE RESTRICT,
  document_id TEXT NOT NULL UNIQUE REFERENCES document (id) ON DELETE RESTRICT,
  UNIQUE (pay_run_id, employment_id),
  CHECK (net_pence = gross_pence - tax_pence - employee_ni_pence - student_loan_pence - postgraduate_loan_pence)
) STRICT;
CREATE INDEX payslip_employment_year ON payslip (employment_id, tax_year, payday);
CREATE INDEX payslip_log ON payslip (log_seq);

CREATE TABLE payslip_timesheet (
  payslip_id TEXT NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  timesheet_id TEXT NOT NULL REFERENCES timesheet (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (payslip_id, timesheet_id)
) STRICT;
CREATE INDEX payslip_timesheet_of ON payslip_timesheet (timesheet_id);
CREATE INDEX payslip_timesheet_log ON payslip_timesheet (log_seq);

CREATE TABLE payslip_extra (
  payslip_id TEXT NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  pay_extra_id TEXT NOT NULL REFERENCES pay_extra (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (payslip_id, pay_extra_id)
) STRICT;
CREATE INDEX payslip_extra_of ON payslip_extra (pay_extra_id);
CREATE INDEX payslip_extra_log ON payslip_extra (log_seq);

-- A pay run that was neither paid nor billed, made void with its reason: its entries are reversed, its timesheets are free again.
CREATE TABLE pay_run_void (
  pay_run_id TEXT PRIMARY KEY NOT NULL REFERENCES pay_run (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX pay_run_void_log ON pay_run_void (log_seq);

-- What is to be paid to HMRC for a tax month or quarter. Its entry's reversal takes it back.
CREATE TABLE tax_bill (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employer_id TEXT NOT NULL REFERENCES employer (id) ON DELETE RESTRICT,
  tax_year TEXT NOT NULL CHECK (tax_year GLOB '20[0-9][0-9]-[0-9][0-9]'),
  tax_month INTEGER NOT NULL CHECK (tax_month BETWEEN 1 AND 12),
  pay_by TEXT NOT NULL CHECK (pay_by = date(pay_by)),
  entry_id TEXT NOT NULL UNIQUE REFERENCES entry (id) ON DELETE RESTRICT,
  due_id TEXT NOT NULL UNIQUE REFERENCES due (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX tax_bill_employer ON tax_bill (employer_id, tax_year, tax_month);
CREATE INDEX tax_bill_log ON tax_bill (log_seq);

CREATE TABLE tax_bill_run (
  tax_bill_id TEXT NOT NULL REFERENCES tax_bill (id) ON DELETE RESTRICT,
  pay_run_id TEXT NOT NULL REFERENCES pay_run (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (tax_bill_id, pay_run_id)
) STRICT;
CREATE INDEX tax_bill_run_of ON tax_bill_run (pay_run_id);
CREATE INDEX tax_bill_run_log ON tax_bill_run (log_seq);

-- The adapted vehicle. Terms are versions, each in force from its day; dues are stored when the terms are.
CREATE TABLE lease (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  starts_on TEXT NOT NULL CHECK (starts_on = date(starts_on)),
  words_digest TEXT NOT NULL
) STRICT;
CREATE INDEX lease_log ON lease (log_seq);

CREATE TABLE lease_terms (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  lease_id TEXT NOT NULL REFERENCES lease (id) ON DELETE RESTRICT,
  version INTEGER NOT NULL CHECK (version >= 1),
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  ends_on TEXT NOT NULL CHECK (ends_on = date(ends_on) AND ends_on >= from_day),
  amount_pence INTEGER NOT NULL CHECK (amount_pence > 0),
  every TEXT NOT NULL CHECK (every IN ('week', 'fortnight', 'four_weeks', 'month', 'quarter', 'year')),
  first_due TEXT NOT NULL CHECK (first_due = date(first_due)),
  split_id TEXT REFERENCES split (id) ON DELETE RESTRICT,
  miles_a_year INTEGER CHECK (miles_a_year IS NULL OR miles_a_year > 0),
  excess_tenths INTEGER CHECK (excess_tenths IS NULL OR excess_tenths >= 0),
  -- Paid once at the start: an advance payment is not returned, a deposit is.
  up_front_kind TEXT CHECK (up_front_kind IN ('advance', 'deposit')),
  up_front_pence INTEGER CHECK (up_front_pence > 0),
  up_front_day TEXT CHECK (up_front_day = date(up_front_day)),
  approved_on TEXT NOT NULL CHECK (approved_on = date(approved_on)),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT,
  UNIQUE (lease_id, version),
  CHECK ((up_front_kind IS NULL) = (up_front_pence IS NULL) AND (up_front_kind IS NULL) = (up_front_day IS NULL))
) STRICT;
CREATE INDEX lease_terms_log ON lease_terms (log_seq);

CREATE TABLE lease_charge (
  lease_terms_id TEXT NOT NULL REFERENCES lease_terms (id) ON DELETE RESTRICT,
  plan_line_id TEXT NOT NULL REFERENCES plan_line (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  hundredths INTEGER NOT NULL CHECK (hundredths BETWEEN 1 AND 10000),
  PRIMARY KEY (lease_terms_id, plan_line_id)
) STRICT;
CREATE INDEX lease_charge_log ON lease_charge (log_seq);

-- Below nothing comes back to the holder: a deposit returned, a refund at the end.
CREATE TABLE lease_due (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  lease_terms_id TEXT NOT NULL REFERENCES lease_terms (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('advance', 'deposit', 'rental', 'charge', 'refund')),
  day TEXT NOT NULL CHECK (day = date(day)),
  amount_pence INTEGER NOT NULL CHECK (amount_pence <> 0),
  -- What a last charge is for, or what comes back.
  words_digest TEXT
) STRICT;
CREATE INDEX lease_due_terms ON lease_due (lease_terms_id, day);
CREATE INDEX lease_due_log ON lease_due (log_seq);

-- New terms, or the end, drop the dues that were still to come.
CREATE TABLE lease_due_dropped (
  lease_due_id TEXT PRIMARY KEY NOT NULL REFERENCES lease_due (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX lease_due_dropped_log ON lease_due_dropped (log_seq);

-- Confirmed: the payment is owed and waits for the bank. Taken back by its entry's reversal, after which it may be confirmed again.
CREATE TABLE lease_due_confirmed (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  lease_due_id TEXT NOT NULL REFERENCES lease_due (id) ON DELETE RESTRICT,
  entry_id TEXT NOT NULL UNIQUE REFERENCES entry (id) ON DELETE RESTRICT,
  due_id TEXT NOT NULL UNIQUE REFERENCES due (id) ON DELETE RESTRICT,
  -- The agreement to share by which it was shared: the newest that had begun on its day, perhaps newer than the terms'.
  split_id TEXT REFERENCES split (id) ON DELETE RESTRICT,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX lease_due_confirmed_of ON lease_due_confirmed (lease_due_id);
CREATE INDEX lease_due_confirmed_log ON lease_due_confirmed (log_seq);

CREATE TABLE lease_ended (
  lease_id TEXT PRIMARY KEY NOT NULL REFERENCES lease (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL CHECK (day = date(day)),
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX lease_ended_log ON lease_ended (log_seq);

-- Papers that are issued besides payslips and statements; how a PA starts, what HMRC says of their code, and how they leave; payslips as they
-- were given; why the Employment Allowance is claimed; what HMRC's account shows; a new tax year's figures.

-- A paper is numbered among all papers. What it is about is an employment, an employer or a pay run: whatever its kind is of.
CREATE TABLE paper (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL UNIQUE CHECK (number >= 1),
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
  about TEXT NOT NULL,
  document_id TEXT NOT NULL UNIQUE REFERENCES document (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX paper_about ON paper (about, kind);
CREATE INDEX paper_log ON paper (log_seq);

-- What a PA brought on starting: a P45, a starter checklist, or neither. The newest of an employment stands. The answers are content.
CREATE TABLE starter (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  brought TEXT NOT NULL CHECK (brought IN ('p45', 'checklist', 'nothing')),
  -- The statement that HMRC is told: of someone who brought neither it is C.
  statement TEXT NOT NULL CHECK (statement IN ('A', 'B', 'C')),
  employment_tax_id TEXT NOT NULL UNIQUE REFERENCES employment_tax (id) ON DELETE RESTRICT,
  brought_forward_id TEXT UNIQUE REFERENCES brought_forward (id) ON DELETE RESTRICT,
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX starter_employment ON starter (employment_id);
CREATE INDEX starter_log ON starter (log_seq);

-- HMRC's notices: a code, or the start or stop of a loan. Each made the tax details that stand from its day.
CREATE TABLE code_notice (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('P6', 'P9', 'P9T', 'SL1', 'SL2', 'PGL1', 'PGL2')),
  tax_year TEXT NOT NULL CHECK (tax_year GLOB '20[0-9][0-9]-[0-9][0-9]'),
  issued_on TEXT NOT NULL CHECK (issued_on = date(issued_on)),
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  employment_tax_id TEXT NOT NULL UNIQUE REFERENCES employment_tax (id) ON DELETE RESTRICT,
  brought_forward_id TEXT UNIQUE REFERENCES brought_forward (id) ON DELETE RESTRICT,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX code_notice_employment ON code_notice (employment_id, from_day);
CREATE INDEX code_notice_log ON code_notice (log_seq);

-- A code carried into a new tax year by HMRC's rules, after somebody looked at it.
CREATE TABLE code_carried (
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  tax_year TEXT NOT NULL CHECK (tax_year GLOB '20[0-9][0-9]-[0-9][0-9]'),
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  -- Absent where nothing had to change.
  employment_tax_id TEXT UNIQUE REFERENCES employment_tax (id) ON DELETE RESTRICT,
  PRIMARY KEY (employment_id, tax_year)
) STRICT;
CREATE INDEX code_carried_log ON code_carried (log_seq);

CREATE TABLE leaving (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  last_day TEXT NOT NULL CHECK (last_day = date(last_day)),
  why TEXT NOT NULL CHECK (why IN ('resigned', 'ended', 'redundancy', 'dismissed', 'retired', 'died', 'moved')),
  words_digest TEXT NOT NULL
) STRICT;
CREATE INDEX leaving_employment ON leaving (employment_id);
CREATE INDEX leaving_log ON leaving (log_seq);

CREATE TABLE leaving_taken_back (
  leaving_id TEXT PRIMARY KEY NOT NULL REFERENCES leaving (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX leaving_taken_back_log ON leaving_taken_back (log_seq);

-- How a payslip reached the PA: by law at or before the payment.
CREATE TABLE payslip_given (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  payslip_id TEXT NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day = date(day)),
  way TEXT NOT NULL CHECK (way IN ('paper', 'file', 'email'))
) STRICT;
CREATE INDEX payslip_given_payslip ON payslip_given (payslip_id);
CREATE INDEX payslip_given_log ON payslip_given (log_seq);

CREATE TABLE payslip_given_taken_back (
  payslip_given_id TEXT PRIMARY KEY NOT NULL REFERENCES payslip_given (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX payslip_given_taken_back_log ON payslip_given_taken_back (log_seq);

-- What was answered when the Employment Allowance was claimed, or left. The reason in their own words is content.
CREATE TABLE allowance_answer (
  employer_allowance_id TEXT PRIMARY KEY NOT NULL REFERENCES employer_allowance (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  -- All duties of every PA are for a person who needs care.
  care_only INTEGER NOT NULL CHECK (care_only IN (0, 1)),
  -- A PA works for more than one person.
  shared INTEGER NOT NULL CHECK (shared IN (0, 1)),
  household INTEGER NOT NULL CHECK (household IN (0, 1)),
  words_digest TEXT NOT NULL
) STRICT;
CREATE INDEX allowance_answer_log ON allowance_answer (log_seq);

-- What HMRC's account shows is owed, as somebody read it there; below nothing HMRC owes back. What explains a difference is content.
CREATE TABLE hmrc_balance (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employer_id TEXT NOT NULL REFERENCES employer (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day = date(day)),
  balance_pence INTEGER NOT NULL,
  words_digest TEXT
) STRICT;
CREATE INDEX hmrc_balance_employer ON hmrc_balance (employer_id, day);
CREATE INDEX hmrc_balance_log ON hmrc_balance (log_seq);

-- The figures of a tax year that this app came without, from a file that somebody looked through. The newest of a year stands.
CREATE TABLE year_pack (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  tax_year TEXT NOT NULL CHECK (tax_year GLOB '20[0-9][0-9]-[0-9][0-9]'),
  digest TEXT NOT NULL CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
  pack TEXT NOT NULL CHECK (json_valid(pack))
) STRICT;
CREATE INDEX year_pack_year ON year_pack (tax_year);
CREATE INDEX year_pack_log ON year_pack (log_seq);

-- Workplace pensions: schemes, who is in them, what was assessed, told and paid in.

-- The day on which an employer's duties began: the first PA's first day, or a staging day before that was the rule. The newest stands.
CREATE TABLE pension_duties (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employer_id TEXT NOT NULL REFERENCES employer (id) ON DELETE RESTRICT,
  starts_on TEXT NOT NULL CHECK (starts_on = date(starts_on))
) STRICT;
CREATE INDEX pension_duties_of ON pension_duties (employer_id);
CREATE INDEX pension_duties_log ON pension_duties (log_seq);

-- Told to the Pensions Regulator: the declaration of compliance, and once more with each re-enrolment.
CREATE TABLE pension_declaration (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employer_id TEXT NOT NULL REFERENCES employer (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('declaration', 'redeclaration')),
  done_on TEXT NOT NULL CHECK (done_on = date(done_on)),
  words_digest TEXT,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX pension_declaration_of ON pension_declaration (employer_id);
CREATE INDEX pension_declaration_log ON pension_declaration (log_seq);

-- The day an employer chose for enrolling again whoever opted out or left, about every three years.
CREATE TABLE pension_re_enrolment (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employer_id TEXT NOT NULL REFERENCES employer (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day = date(day))
) STRICT;
CREATE INDEX pension_re_enrolment_of ON pension_re_enrolment (employer_id);
CREATE INDEX pension_re_enrolment_log ON pension_re_enrolment (log_seq);

-- A scheme as the provider knows it; its details may be put right.
CREATE TABLE pension_scheme (
  id TEXT PRIMARY KEY NOT NULL,
  employer_id TEXT NOT NULL REFERENCES employer (id) ON DELETE RESTRICT,
  name TEXT NOT NULL,
  provider TEXT NOT NULL,
  -- Address, telephone and e-mail of the scheme, as the letters have to say them.
  contact TEXT NOT NULL,
  employer_reference TEXT,
  -- As the provider's account has it, letter for letter.
  payment_source TEXT,
  pays_electronically INTEGER NOT NULL CHECK (pays_electronically IN (0, 1)),
  -- A day of the month after, where an earlier one than the law's was agreed.
  due_date_of_month INTEGER CHECK (due_date_of_month IS NULL OR due_date_of_month BETWEEN 1 AND 22)
) STRICT;
CREATE INDEX pension_scheme_of ON pension_scheme (employer_id);

-- What a scheme takes from a day on. Latest row of a day wins. Percentages in hundredths: 500 is 5%.
CREATE TABLE pension_terms (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  scheme_id TEXT NOT NULL REFERENCES pension_scheme (id) ON DELETE RESTRICT,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  method TEXT NOT NULL CHECK (method IN ('net_pay', 'relief_at_source')),
  basis TEXT NOT NULL CHECK (basis IN ('qualifying', 'set_1', 'set_2', 'set_3')),
  employee_hundredths INTEGER NOT NULL CHECK (employee_hundredths BETWEEN 0 AND 10000),
  employer_hundredths INTEGER NOT NULL CHECK (employer_hundredths BETWEEN 0 AND 10000)
) STRICT;
CREATE INDEX pension_terms_of ON pension_terms (scheme_id, from_day);
CREATE INDEX pension_terms_log ON pension_terms (log_seq);

-- What happened to one employment's pension, in the order in which it was recorded.
CREATE TABLE pension_event (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('enrolled', 're_enrolled', 'opted_in', 'joined', 'postponed', 'opted_out', 'left')),
  -- A membership's first day; a postponement's; the day a notice to opt out came; the last day of a membership that was left.
  day TEXT NOT NULL CHECK (day = date(day)),
  until_day TEXT CHECK (until_day IS NULL OR (until_day = date(until_day) AND until_day > day)),
  scheme_id TEXT REFERENCES pension_scheme (id) ON DELETE RESTRICT,
  -- When the provider had made them a member: the opt-out month cannot begin before.
  set_up_on TEXT CHECK (set_up_on IS NULL OR set_up_on = date(set_up_on)),
  -- When the PA's notice came, or the PA was given the notice of a postponement.
  notice_on TEXT CHECK (notice_on IS NULL OR notice_on = date(notice_on)),
  -- Of somebody who joined: their own percentage of all pay.
  own_hundredths INTEGER CHECK (own_hundredths IS NULL OR own_hundredths BETWEEN 1 AND 10000),
  words_digest TEXT,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT,
  CHECK ((kind = 'postponed') = (until_day IS NOT NULL)),
  CHECK ((kind IN ('enrolled', 're_enrolled', 'opted_in', 'joined')) = (scheme_id IS NOT NULL)),
  CHECK ((scheme_id IS NULL) = (set_up_on IS NULL)),
  CHECK ((kind = 'joined') = (own_hundredths IS NOT NULL))
) STRICT;
CREATE INDEX pension_event_of ON pension_event (employment_id);
CREATE INDEX pension_event_scheme ON pension_event (scheme_id);
CREATE INDEX pension_event_log ON pension_event (log_seq);

CREATE TABLE pension_event_taken_back (
  event_id TEXT PRIMARY KEY NOT NULL REFERENCES pension_event (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX pension_event_taken_back_log ON pension_event_taken_back (log_seq);

-- Letters that a PA was given, and when.
CREATE TABLE pension_letter (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  -- What it is about; of information for who is not enrolled, nothing.
  event_id TEXT REFERENCES pension_event (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('enrolment', 're_enrolment', 'opt_in', 'joining', 'postponement', 'information')),
  given_on TEXT NOT NULL CHECK (given_on = date(given_on)),
  document_id TEXT NOT NULL UNIQUE REFERENCES document (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX pension_letter_of ON pension_letter (employment_id);
CREATE INDEX pension_letter_log ON pension_letter (log_seq);

-- What a PA was for pensions in the period of a payslip, as it was approved.
CREATE TABLE pension_assessment (
  payslip_id TEXT PRIMARY KEY NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  category TEXT NOT NULL CHECK (category IN ('eligible', 'non_eligible', 'entitled', 'none')),
  since_day TEXT NOT NULL CHECK (since_day = date(since_day)),
  age INTEGER NOT NULL CHECK (age >= 0),
  earnings_pence INTEGER NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('outside', 'postponed', 'member', 'out'))
) STRICT;
CREATE INDEX pension_assessment_log ON pension_assessment (log_seq);

-- What a payslip put into a pension, also where that was nothing; by the membership it belongs to.
CREATE TABLE pension_contribution (
  payslip_id TEXT PRIMARY KEY NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  event_id TEXT NOT NULL REFERENCES pension_event (id) ON DELETE RESTRICT,
  terms_id TEXT NOT NULL REFERENCES pension_terms (id) ON DELETE RESTRICT,
  pensionable_pence INTEGER NOT NULL CHECK (pensionable_pence >= 0),
  employee_pence INTEGER NOT NULL CHECK (employee_pence >= 0),
  employer_pence INTEGER NOT NULL CHECK (employer_pence >= 0)
) STRICT;
CREATE INDEX pension_contribution_of ON pension_contribution (event_id);
CREATE INDEX pension_contribution_log ON pension_contribution (log_seq);

-- What a payslip gave back to somebody who opted out, and what the provider gives back of the employer's: by the membership that ended.
CREATE TABLE pension_refund (
  payslip_id TEXT PRIMARY KEY NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  event_id TEXT NOT NULL REFERENCES pension_event (id) ON DELETE RESTRICT,
  employee_pence INTEGER NOT NULL CHECK (employee_pence >= 0),
  employer_pence INTEGER NOT NULL CHECK (employer_pence >= 0)
) STRICT;
CREATE INDEX pension_refund_of ON pension_refund (event_id);
CREATE INDEX pension_refund_log ON pension_refund (log_seq);

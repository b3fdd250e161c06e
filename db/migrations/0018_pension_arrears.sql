-- Pension contributions that approved paydays missed, what one PA and their employer agreed to pay in, and further refunds of a payslip.

-- One PA's own percentages from a day on, in place of the scheme's; both absent from the day on which the scheme's hold again. The newest
-- row of a day wins. Percentages in hundredths: 500 is 5%.
CREATE TABLE pension_own_terms (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  employee_hundredths INTEGER CHECK (employee_hundredths BETWEEN 0 AND 10000),
  employer_hundredths INTEGER CHECK (employer_hundredths BETWEEN 0 AND 10000),
  words_digest TEXT,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT,
  CHECK ((employee_hundredths IS NULL) = (employer_hundredths IS NULL))
) STRICT;
CREATE INDEX pension_own_terms_of ON pension_own_terms (employment_id, from_day);
CREATE INDEX pension_own_terms_log ON pension_own_terms (log_seq);

-- How a PA's part of what was missed is paid: from so many paydays, or by the employer in their stead. The newest of a membership stands.
CREATE TABLE pension_arrears_agreed (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  event_id TEXT NOT NULL REFERENCES pension_event (id) ON DELETE RESTRICT,
  paid_by TEXT NOT NULL CHECK (paid_by IN ('pay', 'employer')),
  paydays INTEGER CHECK (paydays BETWEEN 1 AND 104),
  agreed_on TEXT NOT NULL CHECK (agreed_on = date(agreed_on)),
  words_digest TEXT,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT,
  CHECK ((paid_by = 'pay') = (paydays IS NOT NULL))
) STRICT;
CREATE INDEX pension_arrears_agreed_of ON pension_arrears_agreed (event_id);
CREATE INDEX pension_arrears_agreed_log ON pension_arrears_agreed (log_seq);

-- What a payslip paid in for an earlier payslip that missed it. The employer's includes what it pays in the PA's stead.
CREATE TABLE payslip_pension_arrears (
  payslip_id TEXT NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  missed_payslip_id TEXT NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  event_id TEXT NOT NULL REFERENCES pension_event (id) ON DELETE RESTRICT,
  terms_id TEXT NOT NULL REFERENCES pension_terms (id) ON DELETE RESTRICT,
  pensionable_pence INTEGER NOT NULL CHECK (pensionable_pence >= 0),
  employee_pence INTEGER NOT NULL CHECK (employee_pence >= 0),
  employer_pence INTEGER NOT NULL CHECK (employer_pence >= in_stead_pence),
  in_stead_pence INTEGER NOT NULL CHECK (in_stead_pence >= 0),
  PRIMARY KEY (payslip_id, missed_payslip_id)
) STRICT;
CREATE INDEX payslip_pension_arrears_missed ON payslip_pension_arrears (missed_payslip_id);
CREATE INDEX payslip_pension_arrears_of ON payslip_pension_arrears (event_id);
CREATE INDEX payslip_pension_arrears_log ON payslip_pension_arrears (log_seq);

-- Where one payslip gives back what was taken under several memberships: the further ones. The first stands in pension_refund.
CREATE TABLE pension_refund_more (
  payslip_id TEXT NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  event_id TEXT NOT NULL REFERENCES pension_event (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employee_pence INTEGER NOT NULL CHECK (employee_pence >= 0),
  employer_pence INTEGER NOT NULL CHECK (employer_pence >= 0),
  PRIMARY KEY (payslip_id, event_id)
) STRICT;
CREATE INDEX pension_refund_more_of ON pension_refund_more (event_id);
CREATE INDEX pension_refund_more_log ON pension_refund_more (log_seq);

-- A PA’s jobs with one employer in two pay groups: what they pay in one period of National Insurance is one sum (Social Security
-- Contributions and Benefits Act 1992 Sch 1 para 1; SI 2001/1004 reg 6), so a later payday takes what the earlier one has not.

-- Payslips of other pay groups that a payslip’s National Insurance was counted with.
CREATE TABLE payslip_ni_before (
  payslip_id TEXT NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  counted_id TEXT NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT CHECK (counted_id <> payslip_id),
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (payslip_id, counted_id)
) STRICT;
CREATE INDEX payslip_ni_before_counted ON payslip_ni_before (counted_id);
CREATE INDEX payslip_ni_before_log ON payslip_ni_before (log_seq);

-- Told to HMRC under another job, which that payday does not pay (SI 2001/1004 Sch 4 para 21C; HMRC NIM11545).
CREATE TABLE payslip_ni_under (
  payslip_id TEXT PRIMARY KEY NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX payslip_ni_under_employment ON payslip_ni_under (employment_id);
CREATE INDEX payslip_ni_under_log ON payslip_ni_under (log_seq);

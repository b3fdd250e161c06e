-- Tax on expenses is taken from what is paid in all. Where there is little or no pay for work beside them, it is more than that pay:
-- pay less deductions is then below nothing, though what the PA gets is not. What is paid in all is never below nothing.

-- The same columns in the same order, so that every row keeps its digest in the chain.
CREATE TABLE payslip_rebuilt (
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
  net_pence INTEGER NOT NULL,
  allowance_pence INTEGER NOT NULL CHECK (allowance_pence >= 0 AND allowance_pence <= employer_ni_pence),
  -- Absent only where the payslip is of nothing at all.
  entry_id TEXT UNIQUE REFERENCES entry (id) ON DELETE RESTRICT,
  due_id TEXT UNIQUE REFERENCES due (id) ON DELETE RESTRICT,
  document_id TEXT NOT NULL UNIQUE REFERENCES document (id) ON DELETE RESTRICT,
  UNIQUE (pay_run_id, employment_id),
  CHECK (net_pence = gross_pence - tax_pence - employee_ni_pence - student_loan_pence - postgraduate_loan_pence)
) STRICT;
INSERT INTO payslip_rebuilt (id, log_seq, pay_run_id, employment_id, number, tax_year, payday, paid_minutes, gross_pence, tax_pence,
  employee_ni_pence, employer_ni_pence, student_loan_pence, postgraduate_loan_pence, net_pence, allowance_pence, entry_id, due_id, document_id)
SELECT id, log_seq, pay_run_id, employment_id, number, tax_year, payday, paid_minutes, gross_pence, tax_pence,
  employee_ni_pence, employer_ni_pence, student_loan_pence, postgraduate_loan_pence, net_pence, allowance_pence, entry_id, due_id, document_id
FROM payslip ORDER BY rowid;
DROP TABLE payslip;
ALTER TABLE payslip_rebuilt RENAME TO payslip;

CREATE INDEX payslip_employment_year ON payslip (employment_id, tax_year, payday);
CREATE INDEX payslip_log ON payslip (log_seq);

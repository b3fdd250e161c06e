-- National Insurance of a PA’s two jobs that are paid on one payday is one sum, and HMRC is told of it under one of them
-- (Social Security Contributions and Benefits Act 1992 Sch 1 para 1; SI 2001/1004 Sch 4 para 21C). A row for each payslip whose
-- National Insurance is told under another payslip of the same pay run; the bands of both stand in payslip_ni of that other one.

CREATE TABLE payslip_ni_with (
  payslip_id TEXT PRIMARY KEY NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  told_with TEXT NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT CHECK (told_with <> payslip_id),
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX payslip_ni_with_other ON payslip_ni_with (told_with);
CREATE INDEX payslip_ni_with_log ON payslip_ni_with (log_seq);

-- Timesheets beside the rota, what turned out otherwise after it was paid, and shifts brought in from files.

-- What the rota had for a timesheet's period when its first side signed, held beside what was worked. Minutes are paid minutes; pence
-- are pay before tax by the agreement. `rows` is JSON, one for each shift planned or worked; it has no words about anybody.
CREATE TABLE timesheet_rota (
  timesheet_id TEXT PRIMARY KEY NOT NULL REFERENCES timesheet (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  planned_minutes INTEGER NOT NULL CHECK (planned_minutes >= 0),
  worked_minutes INTEGER NOT NULL CHECK (worked_minutes >= 0),
  planned_pence INTEGER NOT NULL CHECK (planned_pence >= 0),
  worked_pence INTEGER NOT NULL CHECK (worked_pence >= 0),
  rows TEXT NOT NULL CHECK (json_valid(rows))
) STRICT;
CREATE INDEX timesheet_rota_log ON timesheet_rota (log_seq);

-- A shift of a timesheet that was paid already turned out otherwise, or was not worked at all. The timesheet stays as it was signed; the
-- difference becomes lines of the next payslip. Both sides agreed on it: words are content {reason, assistant, employer}.
CREATE TABLE late_change (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  timesheet_id TEXT NOT NULL REFERENCES timesheet (id) ON DELETE RESTRICT,
  was_shift_id TEXT NOT NULL UNIQUE REFERENCES shift (id) ON DELETE RESTRICT,
  now_shift_id TEXT UNIQUE REFERENCES shift (id) ON DELETE RESTRICT,
  agreed_on TEXT NOT NULL CHECK (agreed_on = date(agreed_on)),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX late_change_employment ON late_change (employment_id);
CREATE INDEX late_change_timesheet ON late_change (timesheet_id);
CREATE INDEX late_change_evidence ON late_change (evidence_id);
CREATE INDEX late_change_log ON late_change (log_seq);

-- The payslip that paid the difference, or took it back. What a void run paid is free again.
CREATE TABLE payslip_late_change (
  payslip_id TEXT NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  late_change_id TEXT NOT NULL REFERENCES late_change (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (payslip_id, late_change_id)
) STRICT;
CREATE INDEX payslip_late_change_of ON payslip_late_change (late_change_id);
CREATE INDEX payslip_late_change_log ON payslip_late_change (log_seq);

-- A file of shifts that was brought in, kept as evidence, and which of its rows each shift came from.
CREATE TABLE shift_import (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE RESTRICT,
  -- Rows that became shifts, and rows whose shift was in the book already.
  made INTEGER NOT NULL CHECK (made >= 1),
  already INTEGER NOT NULL CHECK (already >= 0)
) STRICT;
CREATE INDEX shift_import_evidence ON shift_import (evidence_id);
CREATE INDEX shift_import_log ON shift_import (log_seq);

CREATE TABLE shift_imported (
  shift_id TEXT PRIMARY KEY NOT NULL REFERENCES shift (id) ON DELETE RESTRICT,
  shift_import_id TEXT NOT NULL REFERENCES shift_import (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  row_number INTEGER NOT NULL CHECK (row_number >= 1)
) STRICT;
CREATE INDEX shift_imported_from ON shift_imported (shift_import_id);
CREATE INDEX shift_imported_log ON shift_imported (log_seq);

-- The missing ends of leave: holiday given back where the PA was ill, forms that were made, what family pay is counted by, a birth before its time.

-- Whether holiday on days of sickness is given back to be taken later, or kept as holiday. The newest word of a sickness and leave stands.
CREATE TABLE sickness_over_leave (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  sickness_id TEXT NOT NULL REFERENCES sickness (id) ON DELETE RESTRICT,
  holiday_leave_id TEXT NOT NULL REFERENCES holiday_leave (id) ON DELETE RESTRICT,
  is_given_back INTEGER NOT NULL CHECK (is_given_back IN (0, 1)),
  -- As a person counted them; where empty the days of sickness say.
  minutes INTEGER CHECK (minutes IS NULL OR minutes > 0),
  CHECK (is_given_back = 1 OR minutes IS NULL)
) STRICT;
CREATE INDEX sickness_over_leave_of ON sickness_over_leave (sickness_id);
CREATE INDEX sickness_over_leave_leave ON sickness_over_leave (holiday_leave_id);
CREATE INDEX sickness_over_leave_log ON sickness_over_leave (log_seq);

-- Which sickness a form SSP1 was made for.
CREATE TABLE sickness_form (
  paper_id TEXT PRIMARY KEY NOT NULL REFERENCES paper (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  sickness_id TEXT NOT NULL REFERENCES sickness (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX sickness_form_of ON sickness_form (sickness_id);
CREATE INDEX sickness_form_log ON sickness_form (log_seq);

-- What shared parental pay and neonatal care pay are counted by, kept with the leave.
CREATE TABLE family_claim (
  family_leave_id TEXT PRIMARY KEY NOT NULL REFERENCES family_leave (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  -- Weeks of maternity or adoption pay or Maternity Allowance that were taken, and of the other parent's shared parental pay.
  paid_weeks INTEGER CHECK (paid_weeks IS NULL OR paid_weeks BETWEEN 0 AND 39),
  shared_weeks INTEGER CHECK (shared_weeks IS NULL OR shared_weeks BETWEEN 0 AND 37),
  born_on TEXT CHECK (born_on IS NULL OR born_on = date(born_on)),
  -- The last day of neonatal care; empty while it goes on.
  care_to TEXT CHECK (care_to IS NULL OR care_to = date(care_to))
) STRICT;
CREATE INDEX family_claim_log ON family_claim (log_seq);

-- The birth, told after maternity leave was recorded. Before the day chosen it begins pay and leave on the day after it.
CREATE TABLE family_leave_born (
  family_leave_id TEXT PRIMARY KEY NOT NULL REFERENCES family_leave (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  born_on TEXT NOT NULL CHECK (born_on = date(born_on))
) STRICT;
CREATE INDEX family_leave_born_log ON family_leave_born (log_seq);

-- Letters that tell when maternity or adoption leave ends.
CREATE TABLE family_leave_letter (
  paper_id TEXT PRIMARY KEY NOT NULL REFERENCES paper (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  family_leave_id TEXT NOT NULL REFERENCES family_leave (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX family_leave_letter_of ON family_leave_letter (family_leave_id);
CREATE INDEX family_leave_letter_log ON family_leave_letter (log_seq);

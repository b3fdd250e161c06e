-- Sick pay and family pay: what was told of an absence, and what each payslip paid of it.

-- The days of the week on which a PA would usually work, agreed for sick pay, in force from a day. Latest row of a day wins.
CREATE TABLE qualifying_days (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  -- '12345': 1 Monday … 7 Sunday, in order.
  weekdays TEXT NOT NULL CHECK (length(weekdays) BETWEEN 1 AND 7 AND weekdays NOT GLOB '*[^1-7]*')
) STRICT;
CREATE INDEX qualifying_days_of ON qualifying_days (employment_id, from_day);
CREATE INDEX qualifying_days_log ON qualifying_days (log_seq);

-- Days in a row of sickness. `to_day` is empty while it goes on; sickness_ended says the day then.
CREATE TABLE sickness (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT CHECK (to_day IS NULL OR (to_day = date(to_day) AND to_day >= from_day)),
  notified_on TEXT NOT NULL CHECK (notified_on = date(notified_on)),
  exclusion TEXT CHECK (exclusion IS NULL OR exclusion IN ('pregnancy', 'custody', 'strike', 'benefit', 'no_work_yet', 'abroad')),
  -- Told of late without a good reason: nothing is paid to this day.
  withheld_to TEXT CHECK (withheld_to IS NULL OR (withheld_to = date(withheld_to) AND withheld_to >= from_day)),
  -- Paid by the payroll before this one: counted towards the 28 weeks, never paid here.
  is_elsewhere INTEGER NOT NULL CHECK (is_elsewhere IN (0, 1)),
  words_digest TEXT
) STRICT;
CREATE INDEX sickness_of ON sickness (employment_id, from_day);
CREATE INDEX sickness_log ON sickness (log_seq);

CREATE TABLE sickness_ended (
  sickness_id TEXT PRIMARY KEY NOT NULL REFERENCES sickness (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  to_day TEXT NOT NULL CHECK (to_day = date(to_day))
) STRICT;
CREATE INDEX sickness_ended_log ON sickness_ended (log_seq);

CREATE TABLE sickness_taken_back (
  sickness_id TEXT PRIMARY KEY NOT NULL REFERENCES sickness (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX sickness_taken_back_log ON sickness_taken_back (log_seq);

-- What proves the sickness: the PA's own statement for the first seven days, a fit note after them.
CREATE TABLE sickness_proof (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  sickness_id TEXT NOT NULL REFERENCES sickness (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('self', 'fit_note')),
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT NOT NULL CHECK (to_day = date(to_day) AND to_day >= from_day),
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX sickness_proof_of ON sickness_proof (sickness_id);
CREATE INDEX sickness_proof_log ON sickness_proof (log_seq);

-- Earnings of the eight weeks before a day, where the book is too young to know them. Latest row of a day wins.
CREATE TABLE earnings_before (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  -- The first day of linked sickness, or the Saturday of a family leave's relevant week.
  about_day TEXT NOT NULL CHECK (about_day = date(about_day)),
  pattern TEXT NOT NULL CHECK (pattern IN ('weekly', 'fortnightly', 'four-weekly', 'monthly', 'irregular', 'short', 'contract')),
  -- Payments of a regular pattern; days otherwise.
  many INTEGER NOT NULL CHECK (many BETWEEN 1 AND 400),
  earnings_pence INTEGER NOT NULL CHECK (earnings_pence >= 0),
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX earnings_before_of ON earnings_before (employment_id, about_day);
CREATE INDEX earnings_before_log ON earnings_before (log_seq);

-- Maternity, adoption, paternity, shared parental, bereavement and neonatal care: one unbroken stretch of pay weeks each.
CREATE TABLE family_leave (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('smp', 'spp', 'sap', 'shpp', 'spbp', 'sncp')),
  is_adoption INTEGER NOT NULL CHECK (is_adoption IN (0, 1)),
  due_on TEXT CHECK (due_on IS NULL OR due_on = date(due_on)),
  matched_on TEXT CHECK (matched_on IS NULL OR matched_on = date(matched_on)),
  -- The birth, the placement, the death, or the first day of neonatal care.
  happened_on TEXT CHECK (happened_on IS NULL OR happened_on = date(happened_on)),
  pay_from TEXT NOT NULL CHECK (pay_from = date(pay_from)),
  weeks INTEGER NOT NULL CHECK (weeks BETWEEN 1 AND 39),
  leave_to TEXT NOT NULL CHECK (leave_to = date(leave_to) AND leave_to >= pay_from),
  asked_on TEXT NOT NULL CHECK (asked_on = date(asked_on)),
  -- MATB1, the matching certificate or the PA's own declaration.
  proof_on TEXT CHECK (proof_on IS NULL OR proof_on = date(proof_on)),
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT,
  words_digest TEXT
) STRICT;
CREATE INDEX family_leave_of ON family_leave (employment_id, pay_from);
CREATE INDEX family_leave_log ON family_leave (log_seq);

-- Pay that stops before its weeks are over, with the last day that is paid.
CREATE TABLE family_leave_ended (
  family_leave_id TEXT PRIMARY KEY NOT NULL REFERENCES family_leave (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  last_day TEXT NOT NULL CHECK (last_day = date(last_day)),
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX family_leave_ended_log ON family_leave_ended (log_seq);

CREATE TABLE family_leave_taken_back (
  family_leave_id TEXT PRIMARY KEY NOT NULL REFERENCES family_leave (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX family_leave_taken_back_log ON family_leave_taken_back (log_seq);

-- A day worked in a leave that does not end its pay.
CREATE TABLE keep_in_touch (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  family_leave_id TEXT NOT NULL REFERENCES family_leave (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day = date(day))
) STRICT;
CREATE INDEX keep_in_touch_of ON keep_in_touch (family_leave_id, day);
CREATE INDEX keep_in_touch_log ON keep_in_touch (log_seq);

CREATE TABLE keep_in_touch_taken_back (
  keep_in_touch_id TEXT PRIMARY KEY NOT NULL REFERENCES keep_in_touch (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX keep_in_touch_taken_back_log ON keep_in_touch_taken_back (log_seq);

-- Whether an employer's Class 1 National Insurance of a tax year makes them small for family pay. The newest of a year stands.
CREATE TABLE small_employer (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employer_id TEXT NOT NULL REFERENCES employer (id) ON DELETE RESTRICT,
  tax_year TEXT NOT NULL CHECK (tax_year GLOB '20[0-9][0-9]-[0-9][0-9]'),
  is_small INTEGER NOT NULL CHECK (is_small IN (0, 1)),
  words_digest TEXT
) STRICT;
CREATE INDEX small_employer_year ON small_employer (employer_id, tax_year);
CREATE INDEX small_employer_log ON small_employer (log_seq);

-- The days of sickness that a payslip paid, each with its own pence: the days of a week make its sum, up to the penny.
CREATE TABLE payslip_sick_day (
  payslip_id TEXT NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day = date(day)),
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  sickness_id TEXT NOT NULL REFERENCES sickness (id) ON DELETE RESTRICT,
  pence INTEGER NOT NULL CHECK (pence >= 0),
  PRIMARY KEY (payslip_id, day)
) STRICT;
CREATE INDEX payslip_sick_day_of ON payslip_sick_day (sickness_id, day);
CREATE INDEX payslip_sick_day_log ON payslip_sick_day (log_seq);

-- The stretch of a family leave that a payslip paid, with what HMRC gives back of it.
CREATE TABLE payslip_family (
  payslip_id TEXT NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  family_leave_id TEXT NOT NULL REFERENCES family_leave (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT NOT NULL CHECK (to_day = date(to_day) AND to_day >= from_day),
  pence INTEGER NOT NULL CHECK (pence >= 0),
  recovered_pence INTEGER NOT NULL CHECK (recovered_pence >= 0),
  compensation_pence INTEGER NOT NULL CHECK (compensation_pence >= 0),
  PRIMARY KEY (payslip_id, family_leave_id)
) STRICT;
CREATE INDEX payslip_family_of ON payslip_family (family_leave_id, to_day);
CREATE INDEX payslip_family_log ON payslip_family (log_seq);

-- Who is away: leave that is asked for and answered, days that the holder or a beneficiary is in hospital, and the retainer that was agreed
-- for them. Words about people stand in content.

CREATE TABLE leave_request (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  asked_on TEXT NOT NULL CHECK (asked_on = date(asked_on)),
  -- The PA asks for leave, or the employer asks that it be taken: the law's notice is the same.
  asked_by TEXT NOT NULL CHECK (asked_by IN ('assistant', 'employer')),
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT NOT NULL CHECK (to_day = date(to_day) AND to_day >= from_day),
  -- Days and part-days that would have been worked: what the law's notice counts.
  days INTEGER NOT NULL CHECK (days BETWEEN 1 AND 366),
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  words_digest TEXT
) STRICT;
CREATE INDEX leave_request_of ON leave_request (employment_id, from_day);
CREATE INDEX leave_request_day ON leave_request (to_day);
CREATE INDEX leave_request_log ON leave_request (log_seq);

-- Answered once. What was approved stands as leave of its own, which may be taken back.
CREATE TABLE leave_request_answer (
  leave_request_id TEXT PRIMARY KEY NOT NULL REFERENCES leave_request (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  answer TEXT NOT NULL CHECK (answer IN ('approved', 'refused', 'withdrawn')),
  answered_on TEXT NOT NULL CHECK (answered_on = date(answered_on)),
  holiday_leave_id TEXT UNIQUE REFERENCES holiday_leave (id) ON DELETE RESTRICT,
  reason_digest TEXT,
  CHECK ((answer = 'approved') = (holiday_leave_id IS NOT NULL)),
  CHECK (answer = 'approved' OR reason_digest IS NOT NULL)
) STRICT;
CREATE INDEX leave_request_answer_log ON leave_request_answer (log_seq);

-- A beneficiary's days in hospital, or elsewhere without their PAs. Open while the last day is not known.
CREATE TABLE hospital_stay (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  beneficiary_id TEXT NOT NULL REFERENCES beneficiary (id) ON DELETE RESTRICT,
  place TEXT NOT NULL CHECK (place IN ('hospital', 'elsewhere')),
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT CHECK (to_day IS NULL OR (to_day = date(to_day) AND to_day >= from_day)),
  words_digest TEXT
) STRICT;
CREATE INDEX hospital_stay_of ON hospital_stay (beneficiary_id, from_day);
CREATE INDEX hospital_stay_log ON hospital_stay (log_seq);

CREATE TABLE hospital_stay_ended (
  hospital_stay_id TEXT PRIMARY KEY NOT NULL REFERENCES hospital_stay (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  to_day TEXT NOT NULL CHECK (to_day = date(to_day))
) STRICT;
CREATE INDEX hospital_stay_ended_log ON hospital_stay_ended (log_seq);

CREATE TABLE hospital_stay_taken_back (
  hospital_stay_id TEXT PRIMARY KEY NOT NULL REFERENCES hospital_stay (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX hospital_stay_taken_back_log ON hospital_stay_taken_back (log_seq);

-- That a funder was told of a stay: when, how, and what they said.
CREATE TABLE hospital_stay_told (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  hospital_stay_id TEXT NOT NULL REFERENCES hospital_stay (id) ON DELETE RESTRICT,
  funder_id TEXT NOT NULL REFERENCES funder (id) ON DELETE RESTRICT,
  told_on TEXT NOT NULL CHECK (told_on = date(told_on)),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX hospital_stay_told_of ON hospital_stay_told (hospital_stay_id);
CREATE INDEX hospital_stay_told_log ON hospital_stay_told (log_seq);

-- What a contract keeps paid in such a stay, from a day until the next: a share of the usual hours, for so many days of each stay.
-- The newest of a day wins; a share of nothing ends it.
CREATE TABLE retainer (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  hundredths INTEGER NOT NULL CHECK (hundredths BETWEEN 0 AND 10000),
  days INTEGER NOT NULL CHECK (days BETWEEN 1 AND 366),
  week_minutes INTEGER NOT NULL CHECK (week_minutes BETWEEN 1 AND 10080),
  -- Whose stays it is for: of any beneficiary where none is named.
  beneficiary_id TEXT REFERENCES beneficiary (id) ON DELETE RESTRICT,
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX retainer_of ON retainer (employment_id, from_day);
CREATE INDEX retainer_log ON retainer (log_seq);

-- The days of a stay that a payslip kept paid.
CREATE TABLE payslip_retainer (
  payslip_id TEXT NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  hospital_stay_id TEXT NOT NULL REFERENCES hospital_stay (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT NOT NULL CHECK (to_day = date(to_day) AND to_day >= from_day),
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  pence INTEGER NOT NULL CHECK (pence >= 0),
  PRIMARY KEY (payslip_id, hospital_stay_id)
) STRICT;
CREATE INDEX payslip_retainer_of ON payslip_retainer (hospital_stay_id, employment_id);
CREATE INDEX payslip_retainer_log ON payslip_retainer (log_seq);

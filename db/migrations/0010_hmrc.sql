-- What HMRC is told: how an employer reports, what HMRC asks about a PA and a job, each report as it was made, and how it was sent and answered.

-- How an employer tells HMRC about pay, from which payday on. The newest stands.
CREATE TABLE employer_reporting (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employer_id TEXT NOT NULL REFERENCES employer (id) ON DELETE RESTRICT,
  way TEXT NOT NULL CHECK (way IN ('basic_paye_tools', 'software', 'agent', 'paper')),
  from_day TEXT NOT NULL CHECK (from_day = date(from_day))
) STRICT;
CREATE INDEX employer_reporting_of ON employer_reporting (employer_id);
CREATE INDEX employer_reporting_log ON employer_reporting (log_seq);

-- A person as HMRC knows them; the newest stands. The answers are content {title, forenames, surname, gender, lines, postcode, country, passport}.
CREATE TABLE hmrc_person (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  assistant_id TEXT NOT NULL REFERENCES assistant (id) ON DELETE RESTRICT,
  words_digest TEXT NOT NULL
) STRICT;
CREATE INDEX hmrc_person_of ON hmrc_person (assistant_id);
CREATE INDEX hmrc_person_log ON hmrc_person (log_seq);

-- What HMRC asks about a job; the newest stands.
CREATE TABLE hmrc_job (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  hours TEXT NOT NULL CHECK (hours IN ('A', 'B', 'C', 'D', 'E')),
  irregular INTEGER NOT NULL CHECK (irregular IN (0, 1)),
  -- The statement of someone whose start HMRC has yet to be told of; empty where an earlier payroll told it.
  statement TEXT CHECK (statement IS NULL OR statement IN ('A', 'B', 'C')),
  -- Where they work: only for letters of freeports and investment zones.
  workplace_postcode TEXT
) STRICT;
CREATE INDEX hmrc_job_of ON hmrc_job (employment_id);
CREATE INDEX hmrc_job_log ON hmrc_job (log_seq);

-- A report as it was made: an FPS of a pay run, or an EPS of a tax month. Data and XML are content {data, xml}; the digests are of each.
CREATE TABLE report (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL UNIQUE CHECK (number >= 1),
  kind TEXT NOT NULL CHECK (kind IN ('fps', 'eps')),
  employer_id TEXT NOT NULL REFERENCES employer (id) ON DELETE RESTRICT,
  pay_run_id TEXT REFERENCES pay_run (id) ON DELETE RESTRICT,
  tax_year TEXT NOT NULL CHECK (tax_year GLOB '20[0-9][0-9]-[0-9][0-9]'),
  tax_month INTEGER NOT NULL CHECK (tax_month BETWEEN 1 AND 12),
  due_on TEXT NOT NULL CHECK (due_on = date(due_on)),
  -- Whether it says that it is the last of the tax year.
  is_final INTEGER NOT NULL CHECK (is_final IN (0, 1)),
  data_digest TEXT NOT NULL CHECK (length(data_digest) = 64),
  xml_digest TEXT NOT NULL CHECK (length(xml_digest) = 64),
  -- As people read it: Base32.
  ir_mark TEXT NOT NULL CHECK (length(ir_mark) = 32),
  content_digest TEXT NOT NULL,
  CHECK ((kind = 'fps') = (pay_run_id IS NOT NULL))
) STRICT;
CREATE INDEX report_run ON report (pay_run_id);
CREATE INDEX report_employer ON report (employer_id, tax_year, tax_month);
CREATE INDEX report_log ON report (log_seq);

-- Whom an FPS is about, so that the next one knows what HMRC was told of them.
CREATE TABLE report_employee (
  report_id TEXT NOT NULL REFERENCES report (id) ON DELETE RESTRICT,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  payroll_id TEXT NOT NULL,
  tells_start INTEGER NOT NULL CHECK (tells_start IN (0, 1)),
  tells_leaving INTEGER NOT NULL CHECK (tells_leaving IN (0, 1)),
  PRIMARY KEY (report_id, employment_id)
) STRICT;
CREATE INDEX report_employee_of ON report_employee (employment_id);
CREATE INDEX report_employee_log ON report_employee (log_seq);

-- What an EPS says: the tax year's Employment Allowance, that nobody was paid, and sums got back, by kind.
CREATE TABLE report_summary (
  report_id TEXT PRIMARY KEY NOT NULL REFERENCES report (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  -- Days on which nobody is paid: a month that was, or months to come.
  idle_from_day TEXT CHECK (idle_from_day IS NULL OR idle_from_day = date(idle_from_day)),
  idle_to_day TEXT CHECK (idle_to_day IS NULL OR (idle_to_day = date(idle_to_day) AND idle_to_day >= idle_from_day)),
  allowance TEXT CHECK (allowance IS NULL OR allowance IN ('yes', 'no')),
  CHECK ((idle_from_day IS NULL) = (idle_to_day IS NULL))
) STRICT;
CREATE INDEX report_summary_log ON report_summary (log_seq);

CREATE TABLE report_recovered (
  report_id TEXT NOT NULL REFERENCES report (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('smp', 'spp', 'sap', 'shpp', 'spbp', 'sncp')),
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  recovered_pence INTEGER NOT NULL CHECK (recovered_pence >= 0),
  compensation_pence INTEGER NOT NULL CHECK (compensation_pence >= 0),
  PRIMARY KEY (report_id, kind)
) STRICT;
CREATE INDEX report_recovered_log ON report_recovered (log_seq);

-- A report that somebody sent, by a way outside this app. Receipt and HMRC's answers to compare are content {receipt, answers}.
CREATE TABLE report_sent (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  report_id TEXT NOT NULL REFERENCES report (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day = date(day)),
  way TEXT NOT NULL CHECK (way IN ('basic_paye_tools', 'software', 'agent', 'paper')),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX report_sent_of ON report_sent (report_id);
CREATE INDEX report_sent_log ON report_sent (log_seq);

CREATE TABLE report_sent_taken_back (
  report_sent_id TEXT PRIMARY KEY NOT NULL REFERENCES report_sent (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX report_sent_taken_back_log ON report_sent_taken_back (log_seq);

-- What HMRC answered; the newest of a sending stands. Its words are content.
CREATE TABLE report_reply (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  report_sent_id TEXT NOT NULL REFERENCES report_sent (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day = date(day)),
  outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'refused')),
  words_digest TEXT NOT NULL
) STRICT;
CREATE INDEX report_reply_of ON report_reply (report_sent_id);
CREATE INDEX report_reply_log ON report_reply (log_seq);

-- A payday that HMRC was told of without a report of this book: before it reported here, or by an agent. The words say how.
CREATE TABLE pay_run_told (
  pay_run_id TEXT PRIMARY KEY NOT NULL REFERENCES pay_run (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL CHECK (day = date(day)),
  words_digest TEXT NOT NULL
) STRICT;
CREATE INDEX pay_run_told_log ON pay_run_told (log_seq);

-- Holiday: what each PA is entitled to, took and was paid, for the six years that the law asks for. Leave is kept in whole minutes.

-- How holiday is agreed, in force from a day until the next. The newest row of a day wins.
CREATE TABLE holiday_terms (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  kind TEXT NOT NULL CHECK (kind IN ('regular', 'irregular', 'part_year')),
  -- Month and date on which leave years begin.
  leave_year_start TEXT NOT NULL CHECK (leave_year_start GLOB '[01][0-9]-[0-3][0-9]'),
  -- Hundredths of a week in a whole year.
  weeks INTEGER NOT NULL CHECK (weeks BETWEEN 560 AND 2600),
  -- Of regular hours: hundredths of a day, and minutes, of a usual week.
  week_days INTEGER CHECK (week_days IS NULL OR week_days BETWEEN 10 AND 700),
  week_minutes INTEGER CHECK (week_minutes IS NULL OR week_minutes BETWEEN 15 AND 10080),
  bank_holidays TEXT NOT NULL CHECK (bank_holidays IN ('included', 'on_top')),
  paid TEXT NOT NULL CHECK (paid IN ('when_taken', 'rolled_up')),
  accrual TEXT NOT NULL CHECK (accrual IN ('legal', 'unrounded')),
  beyond_four_weeks TEXT NOT NULL CHECK (beyond_four_weeks IN ('normal', 'basic')),
  sleep_ins TEXT NOT NULL CHECK (sleep_ins IN ('whole', 'woken')),
  CHECK ((kind = 'regular') = (week_days IS NOT NULL) AND (week_days IS NULL) = (week_minutes IS NULL)),
  CHECK (kind <> 'regular' OR paid = 'when_taken')
) STRICT;
CREATE INDEX holiday_terms_of ON holiday_terms (employment_id, from_day);
CREATE INDEX holiday_terms_log ON holiday_terms (log_seq);

-- Where an earlier payroll stood at the end of a day, of the leave year that the day falls in. The newest wins.
CREATE TABLE holiday_opening (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  on_day TEXT NOT NULL CHECK (on_day = date(on_day)),
  accrued_minutes INTEGER NOT NULL CHECK (accrued_minutes >= 0),
  taken_minutes INTEGER NOT NULL CHECK (taken_minutes >= 0),
  carried_minutes INTEGER NOT NULL CHECK (carried_minutes >= 0)
) STRICT;
CREATE INDEX holiday_opening_of ON holiday_opening (employment_id);
CREATE INDEX holiday_opening_log ON holiday_opening (log_seq);

-- Weeks of an earlier payroll that holiday pay is averaged on: the newest set wins, and may be of none.
CREATE TABLE holiday_history (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX holiday_history_of ON holiday_history (employment_id);
CREATE INDEX holiday_history_log ON holiday_history (log_seq);

-- One week by its last day, or several that are known by their total only.
CREATE TABLE holiday_history_week (
  holiday_history_id TEXT NOT NULL REFERENCES holiday_history (id) ON DELETE RESTRICT,
  to_day TEXT NOT NULL CHECK (to_day = date(to_day)),
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  weeks INTEGER NOT NULL CHECK (weeks BETWEEN 1 AND 104),
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  pay_pence INTEGER NOT NULL CHECK (pay_pence >= 0),
  PRIMARY KEY (holiday_history_id, to_day)
) STRICT;
CREATE INDEX holiday_history_week_log ON holiday_history_week (log_seq);

-- Leave taken, within one leave year. A mistake is taken back with its reason and recorded again.
CREATE TABLE holiday_leave (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT NOT NULL CHECK (to_day = date(to_day) AND to_day >= from_day),
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  words_digest TEXT
) STRICT;
CREATE INDEX holiday_leave_of ON holiday_leave (employment_id, from_day);
CREATE INDEX holiday_leave_log ON holiday_leave (log_seq);

CREATE TABLE holiday_leave_taken_back (
  holiday_leave_id TEXT PRIMARY KEY NOT NULL REFERENCES holiday_leave (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX holiday_leave_taken_back_log ON holiday_leave_taken_back (log_seq);

-- Leave that goes on into the leave year that begins on a day, by what the law or an agreement allows.
CREATE TABLE holiday_carry (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  into_day TEXT NOT NULL CHECK (into_day = date(into_day)),
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  reason TEXT NOT NULL CHECK (reason IN ('agreed', 'sickness', 'family', 'not_offered')),
  use_by TEXT NOT NULL CHECK (use_by = date(use_by) AND use_by >= into_day),
  words_digest TEXT NOT NULL
) STRICT;
CREATE INDEX holiday_carry_of ON holiday_carry (employment_id, into_day);
CREATE INDEX holiday_carry_log ON holiday_carry (log_seq);

CREATE TABLE holiday_carry_taken_back (
  holiday_carry_id TEXT PRIMARY KEY NOT NULL REFERENCES holiday_carry (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX holiday_carry_taken_back_log ON holiday_carry_taken_back (log_seq);

-- What a payslip says of holiday: earned in its period, and what was left with it. The words are how it came about.
CREATE TABLE payslip_holiday (
  payslip_id TEXT PRIMARY KEY NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  -- The first day of the leave year that it counts in.
  leave_year_from TEXT NOT NULL CHECK (leave_year_from = date(leave_year_from)),
  worked_minutes INTEGER NOT NULL CHECK (worked_minutes >= 0),
  days_worked INTEGER NOT NULL CHECK (days_worked >= 0),
  -- Average hours that count as worked while on sick or family leave.
  away_minutes INTEGER NOT NULL CHECK (away_minutes >= 0),
  -- By the law's rounding alone, and what was credited.
  legal_minutes INTEGER NOT NULL CHECK (legal_minutes >= 0),
  earned_minutes INTEGER NOT NULL CHECK (earned_minutes >= 0),
  rolled_up_pence INTEGER NOT NULL CHECK (rolled_up_pence >= 0),
  left_minutes INTEGER NOT NULL,
  words_digest TEXT NOT NULL
) STRICT;
CREATE INDEX payslip_holiday_of ON payslip_holiday (employment_id, leave_year_from);
CREATE INDEX payslip_holiday_log ON payslip_holiday (log_seq);

-- Leave that a payslip paid, or whose pay it took back after the leave was: the sum is below nothing then.
CREATE TABLE payslip_leave (
  payslip_id TEXT NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  holiday_leave_id TEXT NOT NULL REFERENCES holiday_leave (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  minutes INTEGER NOT NULL,
  pay_pence INTEGER NOT NULL,
  words_digest TEXT NOT NULL,
  PRIMARY KEY (payslip_id, holiday_leave_id)
) STRICT;
CREATE INDEX payslip_leave_of ON payslip_leave (holiday_leave_id);
CREATE INDEX payslip_leave_log ON payslip_leave (log_seq);

-- Paid in place of leave when the work ended.
CREATE TABLE payslip_in_lieu (
  payslip_id TEXT PRIMARY KEY NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  leave_year_from TEXT NOT NULL CHECK (leave_year_from = date(leave_year_from)),
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  pay_pence INTEGER NOT NULL CHECK (pay_pence >= 0),
  words_digest TEXT NOT NULL
) STRICT;
CREATE INDEX payslip_in_lieu_of ON payslip_in_lieu (employment_id);
CREATE INDEX payslip_in_lieu_log ON payslip_in_lieu (log_seq);

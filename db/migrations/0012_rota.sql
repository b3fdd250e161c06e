-- The rota: what is planned. Patterns recur for as long as nothing ends them; what was planned once is a pattern of one day.
-- Nothing is edited: a change on one day stands beside the pattern, and a change from a day on ends it and begins another.

-- What one planned shift is. Times are by London's clock; where it ends no later than it starts, it ends on the next day.
CREATE TABLE rota_duty (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  -- Empty while nobody works it yet.
  employment_id TEXT REFERENCES employment (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('work', 'sleep_in')),
  starts TEXT NOT NULL CHECK (starts GLOB '[0-2][0-9]:[0-5][0-9]' AND starts < '24:00'),
  ends TEXT NOT NULL CHECK (ends GLOB '[0-2][0-9]:[0-5][0-9]' AND ends < '24:00'),
  -- Unpaid breaks by the clock: [{"from":"12:00","to":"12:30"}].
  breaks TEXT NOT NULL CHECK (json_valid(breaks)),
  split_id TEXT REFERENCES split (id) ON DELETE RESTRICT,
  words_digest TEXT
) STRICT;
CREATE INDEX rota_duty_employment ON rota_duty (employment_id);
CREATE INDEX rota_duty_log ON rota_duty (log_seq);

-- Which plan lines pay: one, or one for each beneficiary of the split.
CREATE TABLE rota_duty_line (
  duty_id TEXT NOT NULL REFERENCES rota_duty (id) ON DELETE RESTRICT,
  plan_line_id TEXT NOT NULL REFERENCES plan_line (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 1),
  PRIMARY KEY (duty_id, plan_line_id)
) STRICT;
CREATE INDEX rota_duty_line_log ON rota_duty_line (log_seq);

CREATE TABLE rota_pattern (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  duty_id TEXT NOT NULL REFERENCES rota_duty (id) ON DELETE RESTRICT,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT CHECK (to_day IS NULL OR (to_day = date(to_day) AND to_day >= from_day)),
  -- Empty where it is planned once, on from_day.
  every_weeks INTEGER CHECK (every_weeks IS NULL OR every_weeks BETWEEN 1 AND 52),
  -- '12345': 1 Monday … 7 Sunday, in order.
  weekdays TEXT CHECK (weekdays IS NULL OR (length(weekdays) BETWEEN 1 AND 7 AND weekdays NOT GLOB '*[^1-7]*')),
  -- A day in one of the weeks in which it happens, so that every second week stays the same one when the pattern changes.
  anchor_day TEXT CHECK (anchor_day IS NULL OR anchor_day = date(anchor_day)),
  -- The same for the patterns of PAs who are needed at the same time.
  together TEXT,
  -- The pattern that this one went on from.
  follows TEXT REFERENCES rota_pattern (id) ON DELETE RESTRICT,
  CHECK ((every_weeks IS NULL) = (weekdays IS NULL) AND (every_weeks IS NULL) = (anchor_day IS NULL)),
  CHECK (every_weeks IS NOT NULL OR to_day IS from_day)
) STRICT;
CREATE INDEX rota_pattern_days ON rota_pattern (every_weeks, from_day);
CREATE INDEX rota_pattern_duty ON rota_pattern (duty_id);
CREATE INDEX rota_pattern_together ON rota_pattern (together);
CREATE INDEX rota_pattern_follows ON rota_pattern (follows);
CREATE INDEX rota_pattern_log ON rota_pattern (log_seq);

-- The last day of a pattern, said later than it was planned: the newest wins, and may be empty again. A day before the first means never.
CREATE TABLE rota_pattern_ended (
  pattern_id TEXT NOT NULL REFERENCES rota_pattern (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  to_day TEXT CHECK (to_day IS NULL OR to_day = date(to_day)),
  words_digest TEXT,
  PRIMARY KEY (pattern_id, log_seq)
) STRICT;
CREATE INDEX rota_pattern_ended_log ON rota_pattern_ended (log_seq);

-- One day of a pattern is otherwise: the newest wins. Cancelled stays to be seen; removed was planned by mistake.
CREATE TABLE rota_change (
  pattern_id TEXT NOT NULL REFERENCES rota_pattern (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day = date(day)),
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('cancelled', 'removed', 'instead', 'as_planned')),
  -- What is planned instead, and the day it starts, which may be another.
  duty_id TEXT REFERENCES rota_duty (id) ON DELETE RESTRICT,
  on_day TEXT CHECK (on_day IS NULL OR on_day = date(on_day)),
  words_digest TEXT,
  PRIMARY KEY (pattern_id, day, log_seq),
  CHECK ((kind = 'instead') = (duty_id IS NOT NULL) AND (duty_id IS NULL) = (on_day IS NULL))
) STRICT;
CREATE INDEX rota_change_day ON rota_change (day);
CREATE INDEX rota_change_on ON rota_change (on_day);
CREATE INDEX rota_change_duty ON rota_change (duty_id);
CREATE INDEX rota_change_log ON rota_change (log_seq);

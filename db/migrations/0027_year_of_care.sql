-- Several funders' money for one care: who pays for a plan line and from which day, the person's own share, money held elsewhere, the day on
-- which one money takes another's place, and what happens when somebody dies or can no longer decide.

-- Who pays for a plan line from a day on: its own money, and others' beside it by ratio. The newest of a line that has begun holds.
CREATE TABLE funding (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  plan_line_id TEXT NOT NULL REFERENCES plan_line (id) ON DELETE RESTRICT,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  agreed_on TEXT NOT NULL CHECK (agreed_on = date(agreed_on)),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX funding_line ON funding (plan_line_id, from_day);
CREATE INDEX funding_log ON funding (log_seq);

-- Hundredths of a percent that make 10,000.
CREATE TABLE funding_share (
  funding_id TEXT NOT NULL REFERENCES funding (id) ON DELETE RESTRICT,
  plan_line_id TEXT NOT NULL REFERENCES plan_line (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  hundredths INTEGER NOT NULL CHECK (hundredths BETWEEN 1 AND 10000),
  PRIMARY KEY (funding_id, plan_line_id)
) STRICT;
CREATE INDEX funding_share_log ON funding_share (log_seq);

-- What the person pays themselves. The account has it where it is paid in; it never gets there where it is taken off before.
CREATE TABLE contribution (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE RESTRICT,
  amount_pence INTEGER NOT NULL CHECK (amount_pence > 0),
  every TEXT NOT NULL CHECK (every IN ('week', 'fortnight', 'four_weeks', 'month', 'quarter', 'year', 'once')),
  how TEXT NOT NULL CHECK (how IN ('paid_in', 'taken_off')),
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT CHECK (to_day IS NULL OR (to_day = date(to_day) AND to_day >= from_day)),
  first_due TEXT NOT NULL CHECK (first_due = date(first_due)),
  words_digest TEXT,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX contribution_stream ON contribution (stream_id);
CREATE INDEX contribution_log ON contribution (log_seq);

-- NHS care is free.
CREATE TRIGGER contribution_never_of_nhs BEFORE INSERT ON contribution
WHEN (SELECT basis FROM stream WHERE id = NEW.stream_id) = 'nhs'
BEGIN
  SELECT RAISE(ABORT, 'nobody pays a share of NHS money');
END;

-- The last day on which it is asked; before its first day where it never should have been.
CREATE TABLE contribution_ended (
  contribution_id TEXT PRIMARY KEY NOT NULL REFERENCES contribution (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  to_day TEXT NOT NULL CHECK (to_day = date(to_day)),
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX contribution_ended_log ON contribution_ended (log_seq);

-- A part of the budget that never comes into this book's accounts. For information: no sum of it touches the journal.
CREATE TABLE held_elsewhere (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  funder_id TEXT NOT NULL REFERENCES funder (id) ON DELETE RESTRICT,
  beneficiary_id TEXT NOT NULL REFERENCES beneficiary (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('notional', 'third_party')),
  amount_pence INTEGER NOT NULL CHECK (amount_pence > 0),
  every TEXT NOT NULL CHECK (every IN ('week', 'fortnight', 'four_weeks', 'month', 'quarter', 'year', 'once')),
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT CHECK (to_day IS NULL OR (to_day = date(to_day) AND to_day >= from_day)),
  words_digest TEXT NOT NULL
) STRICT;
CREATE INDEX held_elsewhere_log ON held_elsewhere (log_seq);

CREATE TABLE held_elsewhere_ended (
  held_elsewhere_id TEXT PRIMARY KEY NOT NULL REFERENCES held_elsewhere (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  to_day TEXT NOT NULL CHECK (to_day = date(to_day)),
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX held_elsewhere_ended_log ON held_elsewhere_ended (log_seq);

-- What a payment that comes once is for: the newest word. A payment every so often has its plan.
CREATE TABLE award_purpose (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  award_id TEXT NOT NULL REFERENCES award (id) ON DELETE RESTRICT,
  words_digest TEXT NOT NULL
) STRICT;
CREATE INDEX award_purpose_of ON award_purpose (award_id, log_seq);
CREATE INDEX award_purpose_log ON award_purpose (log_seq);

-- One money takes another's place: continuing healthcare starts and the council's payment ends. `was` holds the last days that the old
-- money's records had, so that taking it back can give them back: {"stream": day or null, "lines": {id: day or null}, "awards": {id: day}}.
CREATE TABLE handover (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  from_stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE RESTRICT,
  to_stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE RESTRICT CHECK (to_stream_id <> from_stream_id),
  first_day TEXT NOT NULL CHECK (first_day = date(first_day)),
  was TEXT NOT NULL CHECK (json_valid(was) AND json_type(was) = 'object'),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX handover_from ON handover (from_stream_id);
CREATE INDEX handover_log ON handover (log_seq);

-- Which line of the new money pays for what a line of the old one paid for.
CREATE TABLE handover_line (
  handover_id TEXT NOT NULL REFERENCES handover (id) ON DELETE RESTRICT,
  from_plan_line_id TEXT NOT NULL REFERENCES plan_line (id) ON DELETE RESTRICT,
  to_plan_line_id TEXT NOT NULL REFERENCES plan_line (id) ON DELETE RESTRICT CHECK (to_plan_line_id <> from_plan_line_id),
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (handover_id, from_plan_line_id)
) STRICT;
CREATE INDEX handover_line_from ON handover_line (from_plan_line_id);
CREATE INDEX handover_line_to ON handover_line (to_plan_line_id);
CREATE INDEX handover_line_log ON handover_line (log_seq);

CREATE TABLE handover_taken_back (
  handover_id TEXT PRIMARY KEY NOT NULL REFERENCES handover (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX handover_taken_back_log ON handover_taken_back (log_seq);

-- Somebody died or can no longer decide: the holder, where no beneficiary is named. The words are content: who acts now, and by what right.
CREATE TABLE life_event (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('death', 'capacity')),
  beneficiary_id TEXT REFERENCES beneficiary (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day = date(day)),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX life_event_log ON life_event (log_seq);

CREATE TABLE life_event_taken_back (
  life_event_id TEXT PRIMARY KEY NOT NULL REFERENCES life_event (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX life_event_taken_back_log ON life_event_taken_back (log_seq);

-- The last day for which a money may be spent, as its funder said it. The newest word of an event and a money stands.
CREATE TABLE cut_off (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  life_event_id TEXT NOT NULL REFERENCES life_event (id) ON DELETE RESTRICT,
  stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE RESTRICT,
  last_day TEXT NOT NULL CHECK (last_day = date(last_day)),
  said_on TEXT NOT NULL CHECK (said_on = date(said_on)),
  words_digest TEXT NOT NULL
) STRICT;
CREATE INDEX cut_off_event ON cut_off (life_event_id, stream_id);
CREATE INDEX cut_off_stream ON cut_off (stream_id);
CREATE INDEX cut_off_log ON cut_off (log_seq);

-- How a step of one of these lists stands, and who was told: the newest word of each.
CREATE TABLE care_step (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  handover_id TEXT REFERENCES handover (id) ON DELETE RESTRICT,
  life_event_id TEXT REFERENCES life_event (id) ON DELETE RESTRICT,
  step TEXT NOT NULL CHECK (step GLOB '[a-z]*'),
  state TEXT NOT NULL CHECK (state IN ('done', 'not_needed', 'open')),
  day TEXT NOT NULL CHECK (day = date(day)),
  words_digest TEXT,
  CHECK ((handover_id IS NULL) <> (life_event_id IS NULL))
) STRICT;
CREATE INDEX care_step_handover ON care_step (handover_id);
CREATE INDEX care_step_event ON care_step (life_event_id);
CREATE INDEX care_step_log ON care_step (log_seq);

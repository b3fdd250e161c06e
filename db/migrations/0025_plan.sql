-- The plan as it was agreed, version by version, with its reviews, what was asked of the funder and answered, the risks and what is done
-- about them, sums held for a purpose, why less was spent than planned, and what is ordered and not yet invoiced. Nothing is edited.

-- A version names its lines as they stood. The next one of the same money begins later.
CREATE TABLE plan_version (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE RESTRICT,
  number INTEGER NOT NULL CHECK (number >= 1),
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  agreed_on TEXT NOT NULL CHECK (agreed_on = date(agreed_on)),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT,
  UNIQUE (stream_id, number)
) STRICT;
CREATE INDEX plan_version_log ON plan_version (log_seq);

-- The sum as it was agreed, and how it comes about where that was said: so many units at a rate, for each of its periods.
CREATE TABLE plan_version_line (
  plan_version_id TEXT NOT NULL REFERENCES plan_version (id) ON DELETE RESTRICT,
  plan_line_id TEXT NOT NULL REFERENCES plan_line (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  agreed_pence INTEGER NOT NULL CHECK (agreed_pence >= 0),
  every TEXT NOT NULL CHECK (every IN ('week', 'fortnight', 'four_weeks', 'month', 'quarter', 'year', 'once')),
  unit TEXT CHECK (unit IN ('hour', 'night', 'day', 'week', 'visit', 'session', 'mile', 'trip', 'item', 'pound')),
  rate_pence INTEGER CHECK (rate_pence >= 0),
  quantity_hundredths INTEGER CHECK (quantity_hundredths >= 1),
  -- Why the sum is not rate times quantity, where it is not.
  words_digest TEXT,
  PRIMARY KEY (plan_version_id, plan_line_id),
  CHECK ((unit IS NULL) = (rate_pence IS NULL) AND (unit IS NULL) = (quantity_hundredths IS NULL))
) STRICT;
CREATE INDEX plan_version_line_of ON plan_version_line (plan_line_id);
CREATE INDEX plan_version_line_log ON plan_version_line (log_seq);

CREATE TABLE plan_version_taken_back (
  plan_version_id TEXT PRIMARY KEY NOT NULL REFERENCES plan_version (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX plan_version_taken_back_log ON plan_version_taken_back (log_seq);

-- A review that was held. `next_on` where the next was agreed; otherwise it is counted by the funder's rule.
CREATE TABLE plan_review (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE RESTRICT,
  held_on TEXT NOT NULL CHECK (held_on = date(held_on)),
  next_on TEXT CHECK (next_on IS NULL OR (next_on = date(next_on) AND next_on > held_on)),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX plan_review_stream ON plan_review (stream_id, held_on);
CREATE INDEX plan_review_log ON plan_review (log_seq);

CREATE TABLE plan_review_taken_back (
  plan_review_id TEXT PRIMARY KEY NOT NULL REFERENCES plan_review (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX plan_review_taken_back_log ON plan_review_taken_back (log_seq);

-- The approvals register: what was asked of the funder, a change to what was agreed, or a leave that the funder gave unasked.
CREATE TABLE plan_request (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('request', 'variation', 'authorisation')),
  asked_on TEXT NOT NULL CHECK (asked_on = date(asked_on)),
  way TEXT NOT NULL CHECK (way IN ('email', 'letter', 'telephone', 'meeting', 'portal', 'other')),
  before_pence INTEGER CHECK (before_pence >= 0),
  after_pence INTEGER CHECK (after_pence >= 0),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX plan_request_stream ON plan_request (stream_id, asked_on);
CREATE INDEX plan_request_log ON plan_request (log_seq);

CREATE TABLE plan_request_line (
  plan_request_id TEXT NOT NULL REFERENCES plan_request (id) ON DELETE RESTRICT,
  plan_line_id TEXT NOT NULL REFERENCES plan_line (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (plan_request_id, plan_line_id)
) STRICT;
CREATE INDEX plan_request_line_of ON plan_request_line (plan_line_id);
CREATE INDEX plan_request_line_log ON plan_request_line (log_seq);

CREATE TABLE plan_request_purchase (
  plan_request_id TEXT NOT NULL REFERENCES plan_request (id) ON DELETE RESTRICT,
  purchase_id TEXT NOT NULL REFERENCES purchase (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (plan_request_id, purchase_id)
) STRICT;
CREATE INDEX plan_request_purchase_of ON plan_request_purchase (purchase_id);
CREATE INDEX plan_request_purchase_log ON plan_request_purchase (log_seq);

-- What the funder answered: the newest stands.
CREATE TABLE plan_request_answer (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  plan_request_id TEXT NOT NULL REFERENCES plan_request (id) ON DELETE RESTRICT,
  answered_on TEXT NOT NULL CHECK (answered_on = date(answered_on)),
  answer TEXT NOT NULL CHECK (answer IN ('agreed', 'partly', 'refused', 'withdrawn')),
  agreed_pence INTEGER CHECK (agreed_pence >= 0),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX plan_request_answer_of ON plan_request_answer (plan_request_id);
CREATE INDEX plan_request_answer_log ON plan_request_answer (log_seq);

CREATE TABLE plan_request_taken_back (
  plan_request_id TEXT PRIMARY KEY NOT NULL REFERENCES plan_request (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX plan_request_taken_back_log ON plan_request_taken_back (log_seq);

-- A risk and what was agreed to do about it. One that changed is replaced by a new one.
CREATE TABLE plan_risk (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE RESTRICT,
  agreed_on TEXT NOT NULL CHECK (agreed_on = date(agreed_on)),
  look_on TEXT CHECK (look_on IS NULL OR (look_on = date(look_on) AND look_on > agreed_on)),
  replaces TEXT UNIQUE REFERENCES plan_risk (id) ON DELETE RESTRICT,
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX plan_risk_stream ON plan_risk (stream_id);
CREATE INDEX plan_risk_log ON plan_risk (log_seq);

CREATE TABLE plan_risk_closed (
  plan_risk_id TEXT PRIMARY KEY NOT NULL REFERENCES plan_risk (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX plan_risk_closed_log ON plan_risk_closed (log_seq);

-- A sum held for something: what for, and who of the funder's agreed. What is held is its movements together.
CREATE TABLE plan_reserve (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('contingency', 'savings', 'redundancy', 'training', 'other')),
  -- None while nobody agreed to it.
  agreed_on TEXT CHECK (agreed_on IS NULL OR agreed_on = date(agreed_on)),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX plan_reserve_stream ON plan_reserve (stream_id);
CREATE INDEX plan_reserve_log ON plan_reserve (log_seq);

CREATE TABLE plan_reserve_move (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  plan_reserve_id TEXT NOT NULL REFERENCES plan_reserve (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day = date(day)),
  kind TEXT NOT NULL CHECK (kind IN ('held', 'used', 'released')),
  amount_pence INTEGER NOT NULL CHECK (amount_pence > 0),
  -- Of what was used: whether the funder's team was told.
  told_on TEXT CHECK (told_on IS NULL OR told_on = date(told_on)),
  words_digest TEXT,
  CHECK (told_on IS NULL OR kind = 'used')
) STRICT;
CREATE INDEX plan_reserve_move_of ON plan_reserve_move (plan_reserve_id, day);
CREATE INDEX plan_reserve_move_log ON plan_reserve_move (log_seq);

-- The team was told afterwards that a sum was used.
CREATE TABLE plan_reserve_told (
  plan_reserve_move_id TEXT PRIMARY KEY NOT NULL REFERENCES plan_reserve_move (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  told_on TEXT NOT NULL CHECK (told_on = date(told_on)),
  words_digest TEXT NOT NULL
) STRICT;
CREATE INDEX plan_reserve_told_log ON plan_reserve_told (log_seq);

-- Why less was spent than planned: of one line, or of the money as a whole.
CREATE TABLE plan_reason (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE RESTRICT,
  plan_line_id TEXT REFERENCES plan_line (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('vacancy', 'hospital', 'away', 'not_needed', 'late_start', 'cheaper', 'saving', 'other')),
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT CHECK (to_day IS NULL OR (to_day = date(to_day) AND to_day >= from_day)),
  words_digest TEXT NOT NULL
) STRICT;
CREATE INDEX plan_reason_stream ON plan_reason (stream_id, from_day);
CREATE INDEX plan_reason_log ON plan_reason (log_seq);

CREATE TABLE plan_reason_taken_back (
  plan_reason_id TEXT PRIMARY KEY NOT NULL REFERENCES plan_reason (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX plan_reason_taken_back_log ON plan_reason_taken_back (log_seq);

-- Ordered and not yet invoiced. The purchases that came of it take its place; what is left of it when it is closed is committed no more.
CREATE TABLE plan_order (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE RESTRICT,
  plan_line_id TEXT NOT NULL REFERENCES plan_line (id) ON DELETE RESTRICT,
  ordered_on TEXT NOT NULL CHECK (ordered_on = date(ordered_on)),
  expected_on TEXT NOT NULL CHECK (expected_on = date(expected_on) AND expected_on >= ordered_on),
  amount_pence INTEGER NOT NULL CHECK (amount_pence > 0),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX plan_order_stream ON plan_order (stream_id, ordered_on);
CREATE INDEX plan_order_log ON plan_order (log_seq);

CREATE TABLE plan_order_purchase (
  purchase_id TEXT PRIMARY KEY NOT NULL REFERENCES purchase (id) ON DELETE RESTRICT,
  plan_order_id TEXT NOT NULL REFERENCES plan_order (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX plan_order_purchase_of ON plan_order_purchase (plan_order_id);
CREATE INDEX plan_order_purchase_log ON plan_order_purchase (log_seq);

CREATE TABLE plan_order_closed (
  plan_order_id TEXT PRIMARY KEY NOT NULL REFERENCES plan_order (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX plan_order_closed_log ON plan_order_closed (log_seq);

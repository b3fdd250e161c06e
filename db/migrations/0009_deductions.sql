-- Attachment orders, agreed deductions, advances, mileage and expenses, travel between assignments, and the minimum wage.

-- An order that somebody has power to make. Its words are content {payee, reference, accountName, sortCode, account}. A changed order is
-- ended and recorded anew.
CREATE TABLE attachment_order (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('dea_standard', 'dea_higher', 'council_tax_england', 'council_tax_wales', 'fine', 'court_priority',
    'court_other', 'child_maintenance', 'earnings_arrestment', 'current_maintenance', 'conjoined')),
  made_on TEXT NOT NULL CHECK (made_on = date(made_on)),
  -- Deducted from paydays on this day and later.
  from_day TEXT NOT NULL CHECK (from_day = date(from_day) AND from_day >= made_on),
  -- What the order itself states for each week or month.
  deduct_pence INTEGER CHECK (deduct_pence > 0),
  protect_pence INTEGER CHECK (protect_pence >= 0),
  per TEXT CHECK (per IN ('week', 'month')),
  -- The share of net pay that a child maintenance order protects.
  protect_percent INTEGER CHECK (protect_percent BETWEEN 60 AND 100),
  -- Maintenance for each day, of the Scottish orders that state it.
  daily_pence INTEGER CHECK (daily_pence > 0),
  has_ordinary_debt INTEGER NOT NULL CHECK (has_ordinary_debt IN (0, 1)),
  -- The whole debt, and what was short when this book took the order over.
  total_pence INTEGER CHECK (total_pence > 0),
  carried_pence INTEGER NOT NULL CHECK (carried_pence >= 0),
  has_charge INTEGER NOT NULL CHECK (has_charge IN (0, 1)),
  -- The date in the month after by which the creditor is paid; absent where it is paid with the wages.
  pay_by INTEGER CHECK (pay_by BETWEEN 1 AND 28),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT,
  CHECK ((deduct_pence IS NULL) = (per IS NULL) AND (protect_pence IS NULL OR per IS NOT NULL))
) STRICT;
CREATE INDEX attachment_order_of ON attachment_order (employment_id, from_day);
CREATE INDEX attachment_order_log ON attachment_order (log_seq);

CREATE TABLE attachment_order_ended (
  attachment_order_id TEXT PRIMARY KEY NOT NULL REFERENCES attachment_order (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  -- No payday after this day is deducted from.
  ended_on TEXT NOT NULL CHECK (ended_on = date(ended_on)),
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_order_ended_log ON attachment_order_ended (log_seq);

-- What a payslip took under an order, the employer's charge, and what is still short after it.
CREATE TABLE payslip_order (
  payslip_id TEXT NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  attachment_order_id TEXT NOT NULL REFERENCES attachment_order (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  taken_pence INTEGER NOT NULL CHECK (taken_pence >= 0),
  charge_pence INTEGER NOT NULL CHECK (charge_pence >= 0),
  short_pence INTEGER NOT NULL CHECK (short_pence >= 0),
  PRIMARY KEY (payslip_id, attachment_order_id)
) STRICT;
CREATE INDEX payslip_order_of ON payslip_order (attachment_order_id);
CREATE INDEX payslip_order_log ON payslip_order (log_seq);

-- A deduction that the PA agreed to in writing. Its words are content {what, payee, reference, accountName, sortCode, account, consent}.
CREATE TABLE agreed_deduction (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  -- To somebody whom the PA wants paid; back for what was overpaid; for costs of the job, or for the employer's own benefit.
  kind TEXT NOT NULL CHECK (kind IN ('third_party', 'overpayment', 'job', 'employer')),
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  each_pence INTEGER NOT NULL CHECK (each_pence > 0),
  total_pence INTEGER CHECK (total_pence > 0),
  consented_on TEXT NOT NULL CHECK (consented_on = date(consented_on)),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT,
  CHECK (kind <> 'overpayment' OR total_pence IS NOT NULL)
) STRICT;
CREATE INDEX agreed_deduction_of ON agreed_deduction (employment_id, from_day);
CREATE INDEX agreed_deduction_log ON agreed_deduction (log_seq);

CREATE TABLE agreed_deduction_ended (
  agreed_deduction_id TEXT PRIMARY KEY NOT NULL REFERENCES agreed_deduction (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  ended_on TEXT NOT NULL CHECK (ended_on = date(ended_on)),
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX agreed_deduction_ended_log ON agreed_deduction_ended (log_seq);

CREATE TABLE payslip_deduction (
  payslip_id TEXT NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  agreed_deduction_id TEXT NOT NULL REFERENCES agreed_deduction (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  taken_pence INTEGER NOT NULL CHECK (taken_pence > 0),
  PRIMARY KEY (payslip_id, agreed_deduction_id)
) STRICT;
CREATE INDEX payslip_deduction_of ON payslip_deduction (agreed_deduction_id);
CREATE INDEX payslip_deduction_log ON payslip_deduction (log_seq);

-- Pay advanced before its payday, got back from later ones. The reversal of its entry takes it back.
CREATE TABLE pay_advance (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day = date(day)),
  amount_pence INTEGER NOT NULL CHECK (amount_pence > 0),
  each_pence INTEGER NOT NULL CHECK (each_pence > 0 AND each_pence <= amount_pence),
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  plan_line_id TEXT NOT NULL REFERENCES plan_line (id) ON DELETE RESTRICT,
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT,
  entry_id TEXT NOT NULL UNIQUE REFERENCES entry (id) ON DELETE RESTRICT,
  due_id TEXT NOT NULL UNIQUE REFERENCES due (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX pay_advance_of ON pay_advance (employment_id, from_day);
CREATE INDEX pay_advance_log ON pay_advance (log_seq);

CREATE TABLE payslip_advance (
  payslip_id TEXT NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  pay_advance_id TEXT NOT NULL REFERENCES pay_advance (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  taken_pence INTEGER NOT NULL CHECK (taken_pence > 0),
  PRIMARY KEY (payslip_id, pay_advance_id)
) STRICT;
CREATE INDEX payslip_advance_of ON payslip_advance (pay_advance_id);
CREATE INDEX payslip_advance_log ON payslip_advance (log_seq);

-- Mileage, expenses, and what a back-dated rate adds to mileage paid before. Its words are content {words, from, to}.
CREATE TABLE pay_claim (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('mileage', 'expense', 'top_up', 'job_cost')),
  day TEXT NOT NULL CHECK (day = date(day)),
  plan_line_id TEXT NOT NULL REFERENCES plan_line (id) ON DELETE RESTRICT,
  -- What it pays; of a cost of the job that the PA bears, what it cost them.
  amount_pence INTEGER NOT NULL CHECK (amount_pence > 0),
  vehicle TEXT CHECK (vehicle IN ('car', 'motorcycle', 'bicycle')),
  tenths INTEGER CHECK (tenths > 0),
  passengers INTEGER CHECK (passengers BETWEEN 0 AND 8),
  per_mile_pence INTEGER CHECK (per_mile_pence > 0),
  tops_up TEXT REFERENCES pay_claim (id) ON DELETE RESTRICT,
  -- An expense that is not wholly for the work counts as pay.
  is_taxed INTEGER NOT NULL CHECK (is_taxed IN (0, 1)),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT,
  CHECK ((kind = 'mileage') = (tenths IS NOT NULL) AND (tenths IS NULL) = (vehicle IS NULL) AND (tenths IS NULL) = (per_mile_pence IS NULL)
    AND (tenths IS NULL) = (passengers IS NULL) AND (kind = 'top_up') = (tops_up IS NOT NULL))
) STRICT;
CREATE INDEX pay_claim_of ON pay_claim (employment_id, day);
CREATE INDEX pay_claim_tops_up ON pay_claim (tops_up);
CREATE INDEX pay_claim_log ON pay_claim (log_seq);

CREATE TABLE pay_claim_taken_back (
  pay_claim_id TEXT PRIMARY KEY NOT NULL REFERENCES pay_claim (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX pay_claim_taken_back_log ON pay_claim_taken_back (log_seq);

CREATE TABLE payslip_claim (
  payslip_id TEXT NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  pay_claim_id TEXT NOT NULL REFERENCES pay_claim (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (payslip_id, pay_claim_id)
) STRICT;
CREATE INDEX payslip_claim_of ON payslip_claim (pay_claim_id);
CREATE INDEX payslip_claim_log ON payslip_claim (log_seq);

-- Time between one assignment and the next: it counts for the minimum wage, and is paid where a rate was agreed. Words {words}.
CREATE TABLE travel_time (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day = date(day)),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  per_hour_pence INTEGER CHECK (per_hour_pence > 0),
  plan_line_id TEXT NOT NULL REFERENCES plan_line (id) ON DELETE RESTRICT,
  words_digest TEXT NOT NULL
) STRICT;
CREATE INDEX travel_time_of ON travel_time (employment_id, day);
CREATE INDEX travel_time_log ON travel_time (log_seq);

CREATE TABLE travel_time_taken_back (
  travel_time_id TEXT PRIMARY KEY NOT NULL REFERENCES travel_time (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX travel_time_taken_back_log ON travel_time_taken_back (log_seq);

CREATE TABLE payslip_travel (
  payslip_id TEXT NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  travel_time_id TEXT NOT NULL REFERENCES travel_time (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (payslip_id, travel_time_id)
) STRICT;
CREATE INDEX payslip_travel_of ON payslip_travel (travel_time_id);
CREATE INDEX payslip_travel_log ON payslip_travel (log_seq);

-- What an extra sum is, where it is more than an extra sum: what counts for the minimum wage, and of which days.
CREATE TABLE pay_extra_kind (
  pay_extra_id TEXT PRIMARY KEY NOT NULL REFERENCES pay_extra (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('bonus', 'overtime', 'back_pay')),
  minutes INTEGER CHECK (minutes BETWEEN 1 AND 10080),
  from_day TEXT CHECK (from_day = date(from_day)),
  to_day TEXT CHECK (to_day = date(to_day) AND to_day >= from_day),
  CHECK ((kind = 'overtime') = (minutes IS NOT NULL) AND (kind = 'back_pay') = (from_day IS NOT NULL) AND (from_day IS NULL) = (to_day IS NULL))
) STRICT;
CREATE INDEX pay_extra_kind_log ON pay_extra_kind (log_seq);

-- What else bears on the minimum wage, in force from a day until the next. The newest row of a day wins.
CREATE TABLE minimum_wage_fact (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  is_apprentice INTEGER NOT NULL CHECK (is_apprentice IN (0, 1)),
  -- Living accommodation: pence charged for each day, and nights of a week.
  charge_pence INTEGER CHECK (charge_pence >= 0),
  nights INTEGER CHECK (nights BETWEEN 1 AND 7),
  CHECK ((charge_pence IS NULL) = (nights IS NULL))
) STRICT;
CREATE INDEX minimum_wage_fact_of ON minimum_wage_fact (employment_id, from_day);
CREATE INDEX minimum_wage_fact_log ON minimum_wage_fact (log_seq);

-- Why a payday may be approved though a period's pay is short: only for what the law allows. Words {who, why}.
CREATE TABLE minimum_wage_answer (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employment_id TEXT NOT NULL REFERENCES employment (id) ON DELETE RESTRICT,
  payday TEXT NOT NULL CHECK (payday = date(payday)),
  -- The period that is short, and by how much.
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT NOT NULL CHECK (to_day = date(to_day) AND to_day >= from_day),
  short_pence INTEGER NOT NULL CHECK (short_pence > 0),
  kind TEXT NOT NULL CHECK (kind IN ('family_member', 'next_payday')),
  words_digest TEXT NOT NULL,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX minimum_wage_answer_of ON minimum_wage_answer (employment_id, payday);
CREATE INDEX minimum_wage_answer_log ON minimum_wage_answer (log_seq);

-- The check of each pay reference period that a payslip pays: kept for the six years that the law asks for.
CREATE TABLE payslip_minimum_wage (
  payslip_id TEXT NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT NOT NULL CHECK (to_day = date(to_day) AND to_day >= from_day),
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  rate_pence INTEGER NOT NULL CHECK (rate_pence > 0),
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  pay_pence INTEGER NOT NULL,
  least_pence INTEGER NOT NULL CHECK (least_pence >= 0),
  PRIMARY KEY (payslip_id, from_day)
) STRICT;
CREATE INDEX payslip_minimum_wage_log ON payslip_minimum_wage (log_seq);

-- What a payslip says besides tax, National Insurance and loans: what counts for each of them, pensions, orders, expenses and statutory pay;
-- and the bills that an approval makes for pension providers and for the creditors of orders.
-- rows account +5
-- rows entry_kind +3
-- rows due_kind +3

INSERT INTO account (id, kind, name) VALUES
  ('owed:pension_bill', 'liability', 'Owed to pension providers'),
  ('owed:orders', 'liability', 'Taken under orders, not yet billed'),
  ('owed:order_bill', 'liability', 'Owed under attachment orders'),
  ('advanced', 'asset', 'Pay advanced to PAs'),
  ('spent:recovered', 'expense', 'Statutory pay got back from HMRC');
INSERT INTO entry_kind (kind) VALUES ('pension_bill'), ('order_bill'), ('advance');
INSERT INTO due_kind (kind) VALUES ('pension'), ('order'), ('advance');

CREATE TABLE pay_sum_kind (kind TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO pay_sum_kind (kind) VALUES ('taxable'), ('niable'), ('pension'), ('net_pay_pension'), ('employer_pension'), ('pensionable'), ('taken'), ('expenses'),
  ('paid'), ('recovered'), ('compensation'), ('ssp'), ('smp'), ('spp'), ('sap'), ('shpp'), ('spbp'), ('sncp');

-- A payslip's further sums, one for each kind that is not nothing; and taxable, niable and paid, always. Payslips from before 0005 have
-- none: all of their gross pay counts for tax and National Insurance, and their net pay is what was paid.
CREATE TABLE payslip_sum (
  payslip_id TEXT NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL REFERENCES pay_sum_kind (kind) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  pence INTEGER NOT NULL,
  PRIMARY KEY (payslip_id, kind)
) STRICT;
CREATE INDEX payslip_sum_log ON payslip_sum (log_seq);

-- Earnings in the bands of National Insurance, as HMRC asks for them by letter.
CREATE TABLE payslip_ni (
  payslip_id TEXT PRIMARY KEY NOT NULL REFERENCES payslip (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  letter TEXT NOT NULL CHECK (length(letter) = 1),
  earnings_pence INTEGER NOT NULL CHECK (earnings_pence >= 0),
  at_lel_pence INTEGER NOT NULL CHECK (at_lel_pence >= 0),
  lel_to_pt_pence INTEGER NOT NULL CHECK (lel_to_pt_pence >= 0),
  pt_to_uel_pence INTEGER NOT NULL CHECK (pt_to_uel_pence >= 0),
  above_uel_pence INTEGER NOT NULL CHECK (above_uel_pence >= 0)
) STRICT;
CREATE INDEX payslip_ni_log ON payslip_ni (log_seq);

-- What a payroll taken over had paid this tax year besides: the same kinds of sums.
CREATE TABLE brought_forward_sum (
  brought_forward_id TEXT NOT NULL REFERENCES brought_forward (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL REFERENCES pay_sum_kind (kind) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  pence INTEGER NOT NULL CHECK (pence >= 0),
  PRIMARY KEY (brought_forward_id, kind)
) STRICT;
CREATE INDEX brought_forward_sum_log ON brought_forward_sum (log_seq);

-- The National Insurance bands of a payroll taken over, by letter.
CREATE TABLE brought_forward_ni (
  brought_forward_id TEXT NOT NULL REFERENCES brought_forward (id) ON DELETE RESTRICT,
  letter TEXT NOT NULL CHECK (length(letter) = 1),
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  earnings_pence INTEGER NOT NULL CHECK (earnings_pence >= 0),
  at_lel_pence INTEGER NOT NULL CHECK (at_lel_pence >= 0),
  lel_to_pt_pence INTEGER NOT NULL CHECK (lel_to_pt_pence >= 0),
  pt_to_uel_pence INTEGER NOT NULL CHECK (pt_to_uel_pence >= 0),
  employee_ni_pence INTEGER NOT NULL CHECK (employee_ni_pence >= 0),
  employer_ni_pence INTEGER NOT NULL CHECK (employer_ni_pence >= 0),
  PRIMARY KEY (brought_forward_id, letter)
) STRICT;
CREATE INDEX brought_forward_ni_log ON brought_forward_ni (log_seq);

-- Bills that an approval made: contributions to one provider, or one order's deduction. Void runs reverse them.
CREATE TABLE pay_run_bill (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  pay_run_id TEXT NOT NULL REFERENCES pay_run (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('pension', 'order')),
  -- The pension scheme, or the order.
  about TEXT NOT NULL,
  entry_id TEXT NOT NULL UNIQUE REFERENCES entry (id) ON DELETE RESTRICT,
  due_id TEXT NOT NULL UNIQUE REFERENCES due (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX pay_run_bill_of ON pay_run_bill (pay_run_id);
CREATE INDEX pay_run_bill_log ON pay_run_bill (log_seq);

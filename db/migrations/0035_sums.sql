-- Kept by triggers from the chained rows, so that a book of twenty years opens as a new one does; the health check counts both again.

-- What was posted in each calendar year: what stood before a year is the sum of those before it.
CREATE TABLE posting_year (
  account_id TEXT NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
  stream_id TEXT NOT NULL REFERENCES stream (id) ON DELETE RESTRICT,
  plan_line_id TEXT NOT NULL REFERENCES plan_line (id) ON DELETE RESTRICT,
  year TEXT NOT NULL CHECK (length(year) = 4),
  amount_pence INTEGER NOT NULL,
  PRIMARY KEY (account_id, stream_id, plan_line_id, year)
) STRICT, WITHOUT ROWID;

INSERT INTO posting_year (account_id, stream_id, plan_line_id, year, amount_pence)
SELECT account_id, stream_id, plan_line_id, substr(day, 1, 4), sum(amount_pence) FROM posting GROUP BY 1, 2, 3, 4;

CREATE TRIGGER posting_in_its_year AFTER INSERT ON posting
BEGIN
  INSERT INTO posting_year (account_id, stream_id, plan_line_id, year, amount_pence)
  VALUES (NEW.account_id, NEW.stream_id, NEW.plan_line_id, substr(NEW.day, 1, 4), NEW.amount_pence)
  ON CONFLICT (account_id, stream_id, plan_line_id, year) DO UPDATE SET amount_pence = amount_pence + excluded.amount_pence;
END;

-- Purchases that stand, with neither a receipt that is still there nor a reason why there is none.
CREATE TABLE purchase_wanting (
  purchase_id TEXT PRIMARY KEY NOT NULL REFERENCES purchase (id) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;

INSERT INTO purchase_wanting (purchase_id)
SELECT purchase.id FROM purchase JOIN due ON due.id = purchase.due_id
WHERE NOT EXISTS (SELECT 1 FROM purchase_unproven WHERE purchase_unproven.purchase_id = purchase.id)
  AND NOT EXISTS (SELECT 1 FROM purchase_evidence JOIN evidence ON evidence.id = purchase_evidence.evidence_id
    WHERE purchase_evidence.purchase_id = purchase.id AND NOT EXISTS (SELECT 1 FROM erasure WHERE erasure.digest = evidence.sha256))
  AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id);

CREATE TRIGGER purchase_wants AFTER INSERT ON purchase
BEGIN
  INSERT INTO purchase_wanting (purchase_id) VALUES (NEW.id);
END;

CREATE TRIGGER purchase_proved AFTER INSERT ON purchase_evidence
WHEN NOT EXISTS (SELECT 1 FROM evidence JOIN erasure ON erasure.digest = evidence.sha256 WHERE evidence.id = NEW.evidence_id)
BEGIN
  DELETE FROM purchase_wanting WHERE purchase_id = NEW.purchase_id;
END;

CREATE TRIGGER purchase_explained AFTER INSERT ON purchase_unproven
BEGIN
  DELETE FROM purchase_wanting WHERE purchase_id = NEW.purchase_id;
END;

CREATE TRIGGER purchase_wants_nothing AFTER INSERT ON entry WHEN NEW.reverses IS NOT NULL
BEGIN
  DELETE FROM purchase_wanting WHERE purchase_id IN (
    SELECT purchase.id FROM due JOIN purchase ON purchase.due_id = due.id WHERE due.entry_id = NEW.reverses);
END;

CREATE TRIGGER purchase_wants_again AFTER INSERT ON erasure WHEN NEW.kind = 'evidence'
BEGIN
  INSERT OR IGNORE INTO purchase_wanting (purchase_id)
  SELECT purchase.id FROM evidence JOIN purchase_evidence AS gone ON gone.evidence_id = evidence.id
    JOIN purchase ON purchase.id = gone.purchase_id JOIN due ON due.id = purchase.due_id
  WHERE evidence.sha256 = NEW.digest
    AND NOT EXISTS (SELECT 1 FROM purchase_unproven WHERE purchase_unproven.purchase_id = purchase.id)
    AND NOT EXISTS (SELECT 1 FROM purchase_evidence JOIN evidence AS other ON other.id = purchase_evidence.evidence_id
      WHERE purchase_evidence.purchase_id = purchase.id AND NOT EXISTS (SELECT 1 FROM erasure WHERE erasure.digest = other.sha256))
    AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = due.entry_id);
END;

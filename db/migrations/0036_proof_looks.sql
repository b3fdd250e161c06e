-- What was found when a proof was looked at: what reading it on this computer proposed, or what a person says of it. The newest word counts.

-- A payee and a reason stand in content. A machine only says what it read; whether a paper agrees, or cannot be read, is a person's word.
CREATE TABLE evidence_look (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE RESTRICT,
  looked_by TEXT NOT NULL CHECK (looked_by IN ('machine', 'person')),
  found TEXT NOT NULL CHECK (found IN ('agrees', 'says', 'illegible', 'not_itemised')),
  day TEXT CHECK (day = date(day)),
  amount_pence INTEGER CHECK (amount_pence > 0),
  words_digest TEXT,
  CHECK (found = 'says' OR (day IS NULL AND amount_pence IS NULL)),
  CHECK (looked_by = 'person' OR found = 'says')
) STRICT;
CREATE INDEX evidence_look_log ON evidence_look (log_seq);
CREATE INDEX evidence_look_of ON evidence_look (evidence_id);

-- Which purchases a proof proves: a receipt for several is held against all of them together.
CREATE INDEX purchase_evidence_of ON purchase_evidence (evidence_id);

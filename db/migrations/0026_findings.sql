-- What was said of a finding: an explanation, that none is needed and why, or that it is to be asked again. Findings themselves are worked
-- out from the book whenever they are looked at; the newest word about one stands.

CREATE TABLE finding_answer (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  -- The rule of core/findings: 'P01'.
  rule TEXT NOT NULL CHECK (rule GLOB '[A-Z][0-9][0-9]'),
  -- SHA-256 of the rule and the records it is about, and of those with what they said then: a finding whose facts changed asks again.
  topic TEXT NOT NULL CHECK (length(topic) = 64 AND topic NOT GLOB '*[^0-9a-f]*'),
  finding TEXT NOT NULL CHECK (length(finding) = 64 AND finding NOT GLOB '*[^0-9a-f]*'),
  kind TEXT NOT NULL CHECK (kind IN ('explained', 'not_needed', 'asked_again')),
  -- Content {said, words}: what the finding said then, and what the person said of it.
  words_digest TEXT NOT NULL
) STRICT;
CREATE INDEX finding_answer_topic ON finding_answer (topic);
CREATE INDEX finding_answer_log ON finding_answer (log_seq);

CREATE TABLE finding_answer_evidence (
  finding_answer_id TEXT NOT NULL REFERENCES finding_answer (id) ON DELETE RESTRICT,
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (finding_answer_id, evidence_id)
) STRICT;
CREATE INDEX finding_answer_evidence_log ON finding_answer_evidence (log_seq);

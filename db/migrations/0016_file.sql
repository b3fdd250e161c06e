-- The file of each PA: what is on record about a person who works here, with its day and what proves it. Then hiring and leaving, as
-- lists of steps that are stopped and taken up again. Nothing is edited: what was wrong is taken back with its reason.

-- One record of a PA's file, or of their employer's. What kinds there are, and what each asks, stands in core/people/kinds.ts.
CREATE TABLE file_item (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  assistant_id TEXT REFERENCES assistant (id) ON DELETE RESTRICT,
  employer_id TEXT REFERENCES employer (id) ON DELETE RESTRICT,
  -- Where it belongs to one of several jobs.
  employment_id TEXT REFERENCES employment (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind GLOB '[a-z]*'),
  -- Not needed: a person said so, with a reason, and it is asked for no more.
  standing TEXT NOT NULL CHECK (standing IN ('held', 'not_needed')),
  day TEXT NOT NULL CHECK (day = date(day)),
  -- Until when it holds, or when it is to be looked at again.
  until TEXT CHECK (until IS NULL OR until = date(until)),
  words_digest TEXT NOT NULL,
  CHECK ((assistant_id IS NULL) <> (employer_id IS NULL)),
  CHECK (employment_id IS NULL OR assistant_id IS NOT NULL)
) STRICT;
CREATE INDEX file_item_assistant ON file_item (assistant_id, kind);
CREATE INDEX file_item_employer ON file_item (employer_id, kind);
CREATE INDEX file_item_employment ON file_item (employment_id);
CREATE INDEX file_item_log ON file_item (log_seq);

CREATE TABLE file_item_evidence (
  file_item_id TEXT NOT NULL REFERENCES file_item (id) ON DELETE RESTRICT,
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (file_item_id, evidence_id)
) STRICT;
CREATE INDEX file_item_evidence_log ON file_item_evidence (log_seq);

CREATE TABLE file_item_taken_back (
  file_item_id TEXT PRIMARY KEY NOT NULL REFERENCES file_item (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX file_item_taken_back_log ON file_item_taken_back (log_seq);

-- What a funder asks of the files. The newest word of each stands.
CREATE TABLE funder_asks (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  funder_id TEXT NOT NULL REFERENCES funder (id) ON DELETE RESTRICT,
  -- How old a DBS, PVG or AccessNI check may be; none where the funder has not said.
  disclosure_months INTEGER CHECK (disclosure_months IS NULL OR disclosure_months BETWEEN 1 AND 240),
  liability_insurance INTEGER NOT NULL CHECK (liability_insurance IN (0, 1)),
  -- How redundancy pay is met: held in the account, promised for when it happens, insured, or not yet said.
  redundancy TEXT NOT NULL CHECK (redundancy IN ('reserve', 'promise', 'insurance', 'unknown'))
) STRICT;
CREATE INDEX funder_asks_of ON funder_asks (funder_id);
CREATE INDEX funder_asks_log ON funder_asks (log_seq);

-- A list of steps: hiring somebody, or ending a job.
CREATE TABLE checklist (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('hiring', 'ending')),
  employer_id TEXT NOT NULL REFERENCES employer (id) ON DELETE RESTRICT,
  employment_id TEXT REFERENCES employment (id) ON DELETE RESTRICT,
  -- Why the job ends, as the law sorts reasons.
  reason TEXT CHECK (reason IS NULL OR reason IN ('resigned', 'conduct', 'performance', 'health', 'redundancy', 'law', 'other')),
  begun_on TEXT NOT NULL CHECK (begun_on = date(begun_on)),
  words_digest TEXT NOT NULL,
  CHECK ((kind = 'ending') = (employment_id IS NOT NULL) AND (kind = 'ending') = (reason IS NOT NULL))
) STRICT;
CREATE INDEX checklist_employment ON checklist (employment_id);
CREATE INDEX checklist_log ON checklist (log_seq);

-- Who was chosen. The newest word stands.
CREATE TABLE checklist_person (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  checklist_id TEXT NOT NULL REFERENCES checklist (id) ON DELETE RESTRICT,
  assistant_id TEXT NOT NULL REFERENCES assistant (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX checklist_person_of ON checklist_person (checklist_id);
CREATE INDEX checklist_person_assistant ON checklist_person (assistant_id);
CREATE INDEX checklist_person_log ON checklist_person (log_seq);

-- How a step stands: the newest word of each.
CREATE TABLE checklist_step (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  checklist_id TEXT NOT NULL REFERENCES checklist (id) ON DELETE RESTRICT,
  step TEXT NOT NULL CHECK (step GLOB '[a-z]*'),
  state TEXT NOT NULL CHECK (state IN ('done', 'not_needed', 'open')),
  day TEXT NOT NULL CHECK (day = date(day)),
  words_digest TEXT
) STRICT;
CREATE INDEX checklist_step_of ON checklist_step (checklist_id, step);
CREATE INDEX checklist_step_log ON checklist_step (log_seq);

-- Stopped for now, taken up again, or finished: the newest word stands.
CREATE TABLE checklist_state (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  checklist_id TEXT NOT NULL REFERENCES checklist (id) ON DELETE RESTRICT,
  state TEXT NOT NULL CHECK (state IN ('stopped', 'resumed', 'finished')),
  words_digest TEXT NOT NULL
) STRICT;
CREATE INDEX checklist_state_of ON checklist_state (checklist_id);
CREATE INDEX checklist_state_log ON checklist_state (log_seq);

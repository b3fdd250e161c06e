-- Where an employer is reached; paper forms that were posted to HMRC; a PAYE scheme that ended; what of a year's end was seen to by hand.

-- How an employer is written to and reached. The words are content {address, phone, email}; the newest of an employer stands.
CREATE TABLE employer_contact (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employer_id TEXT NOT NULL REFERENCES employer (id) ON DELETE RESTRICT,
  words_digest TEXT NOT NULL
) STRICT;
CREATE INDEX employer_contact_of ON employer_contact (employer_id);
CREATE INDEX employer_contact_log ON employer_contact (log_seq);

-- The figures of a quarter, copied onto HMRC's paper forms and posted, with what proves it.
CREATE TABLE pack_posted (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employer_id TEXT NOT NULL REFERENCES employer (id) ON DELETE RESTRICT,
  tax_year TEXT NOT NULL CHECK (tax_year GLOB '20[0-9][0-9]-[0-9][0-9]'),
  quarter INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4),
  paper_id TEXT NOT NULL REFERENCES paper (id) ON DELETE RESTRICT,
  day TEXT NOT NULL CHECK (day = date(day)),
  words_digest TEXT,
  evidence_id TEXT REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX pack_posted_of ON pack_posted (employer_id, tax_year, quarter);
CREATE INDEX pack_posted_log ON pack_posted (log_seq);

CREATE TABLE pack_posted_taken_back (
  pack_posted_id TEXT PRIMARY KEY NOT NULL REFERENCES pack_posted (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX pack_posted_taken_back_log ON pack_posted_taken_back (log_seq);

-- The day on which a PAYE scheme ended: nobody is paid by it any more. HMRC is told with the last report.
CREATE TABLE scheme_ceased (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employer_id TEXT NOT NULL REFERENCES employer (id) ON DELETE RESTRICT,
  ceased_on TEXT NOT NULL CHECK (ceased_on = date(ceased_on))
) STRICT;
CREATE INDEX scheme_ceased_of ON scheme_ceased (employer_id);
CREATE INDEX scheme_ceased_log ON scheme_ceased (log_seq);

CREATE TABLE scheme_ceased_taken_back (
  scheme_ceased_id TEXT PRIMARY KEY NOT NULL REFERENCES scheme_ceased (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL
) STRICT;
CREATE INDEX scheme_ceased_taken_back_log ON scheme_ceased_taken_back (log_seq);

-- What only a person can say of a year's end, such as that the P60s were given. The newest word of a step stands.
CREATE TABLE year_step (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  employer_id TEXT NOT NULL REFERENCES employer (id) ON DELETE RESTRICT,
  tax_year TEXT NOT NULL CHECK (tax_year GLOB '20[0-9][0-9]-[0-9][0-9]'),
  step TEXT NOT NULL CHECK (step IN ('account', 'p60_given')),
  is_done INTEGER NOT NULL CHECK (is_done IN (0, 1))
) STRICT;
CREATE INDEX year_step_of ON year_step (employer_id, tax_year);
CREATE INDEX year_step_log ON year_step (log_seq);

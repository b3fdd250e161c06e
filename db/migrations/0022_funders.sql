-- What a funder asks of a book, beyond what stands with the funder itself. The newest of a funder stands; one left out was not said.

CREATE TABLE funder_profile (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  funder_id TEXT NOT NULL REFERENCES funder (id) ON DELETE RESTRICT,
  -- Its members are core/contract/shapes/funders.ts.
  parameters TEXT NOT NULL CHECK (json_valid(parameters) AND json_type(parameters) = 'object'),
  -- Names and the funder's own words, which can be erased.
  words_digest TEXT
) STRICT;
CREATE INDEX funder_profile_of ON funder_profile (funder_id, log_seq);
CREATE INDEX funder_profile_log ON funder_profile (log_seq);

-- The book itself: who writes in it, what they did in one chain, the words that may be forgotten, the proofs, what was issued.
-- Chained rows hold ids, sums, days and digests. Words about people stand in content and are named by SHA-256(salt, canonical JSON).

CREATE TABLE migration (
  number INTEGER PRIMARY KEY NOT NULL CHECK (number >= 1),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  applied_at TEXT NOT NULL CHECK (applied_at = strftime('%Y-%m-%dT%H:%M:%fZ', applied_at))
) STRICT;

-- One row. Its id, kind and days are the chain's beginning and never change; its name may.
CREATE TABLE book (
  one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
  id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('real', 'practice')),
  name TEXT NOT NULL,
  started_on TEXT NOT NULL CHECK (started_on = date(started_on)),
  created_at TEXT NOT NULL CHECK (created_at = strftime('%Y-%m-%dT%H:%M:%fZ', created_at))
) STRICT;

CREATE TABLE log (
  seq INTEGER PRIMARY KEY NOT NULL CHECK (seq >= 1),
  at TEXT NOT NULL CHECK (at = strftime('%Y-%m-%dT%H:%M:%fZ', at)),
  actor_id TEXT NOT NULL REFERENCES actor (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  command_id TEXT NOT NULL UNIQUE CHECK (length(command_id) BETWEEN 1 AND 100),
  route TEXT NOT NULL,
  -- What was asked and answered, in content while it is not erased: a command sent again gets the same answer.
  answer_digest TEXT NOT NULL CHECK (length(answer_digest) = 64 AND answer_digest NOT GLOB '*[^0-9a-f]*'),
  content_digest TEXT NOT NULL CHECK (length(content_digest) = 64 AND content_digest NOT GLOB '*[^0-9a-f]*'),
  rows_digest TEXT NOT NULL CHECK (length(rows_digest) = 64 AND rows_digest NOT GLOB '*[^0-9a-f]*'),
  previous TEXT NOT NULL UNIQUE CHECK (length(previous) = 64 AND previous NOT GLOB '*[^0-9a-f]*'),
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*')
) STRICT;

CREATE TABLE actor (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL CHECK (role IN ('holder', 'helper', 'broker')),
  name_digest TEXT NOT NULL CHECK (length(name_digest) = 64 AND name_digest NOT GLOB '*[^0-9a-f]*')
) STRICT;
CREATE INDEX actor_log ON actor (log_seq);

CREATE TABLE content (
  digest TEXT PRIMARY KEY NOT NULL CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  salt TEXT NOT NULL CHECK (length(salt) = 32 AND salt NOT GLOB '*[^0-9a-f]*'),
  json TEXT NOT NULL CHECK (json_valid(json))
) STRICT;
CREATE INDEX content_log ON content (log_seq);

-- What was forgotten on purpose. Adding the row is what deletes the words; a file goes after the commit.
CREATE TABLE erasure (
  digest TEXT PRIMARY KEY NOT NULL CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('content', 'evidence', 'document')),
  of_log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  reason_digest TEXT NOT NULL CHECK (length(reason_digest) = 64 AND reason_digest NOT GLOB '*[^0-9a-f]*')
) STRICT;
CREATE INDEX erasure_log ON erasure (log_seq);
CREATE INDEX erasure_of ON erasure (of_log_seq);

CREATE TRIGGER erasure_is_of_something BEFORE INSERT ON erasure
WHEN NEW.of_log_seq IS NOT CASE NEW.kind
  WHEN 'content' THEN (SELECT log_seq FROM content WHERE digest = NEW.digest)
  WHEN 'evidence' THEN (SELECT log_seq FROM evidence WHERE sha256 = NEW.digest)
  ELSE (SELECT min(log_seq) FROM document_file WHERE sha256 = NEW.digest) END
BEGIN
  SELECT RAISE(ABORT, 'erasure of what is not in the book');
END;

CREATE TRIGGER erasure_deletes AFTER INSERT ON erasure WHEN NEW.kind = 'content'
BEGIN
  DELETE FROM content WHERE digest = NEW.digest;
END;

CREATE TABLE evidence (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL UNIQUE CHECK (number >= 1),
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  media_type TEXT NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png', 'text/csv')),
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  name_digest TEXT NOT NULL CHECK (length(name_digest) = 64 AND name_digest NOT GLOB '*[^0-9a-f]*')
) STRICT;
CREATE INDEX evidence_log ON evidence (log_seq);

-- Issued: content_digest names the frozen data in content, data_digest is SHA-256 of its canonical JSON, as attached to the PDF.
CREATE TABLE document (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
  number INTEGER NOT NULL CHECK (number >= 1),
  version INTEGER NOT NULL CHECK (version >= 1),
  issued_on TEXT NOT NULL CHECK (issued_on = date(issued_on)),
  data_digest TEXT NOT NULL CHECK (length(data_digest) = 64 AND data_digest NOT GLOB '*[^0-9a-f]*'),
  content_digest TEXT NOT NULL CHECK (length(content_digest) = 64 AND content_digest NOT GLOB '*[^0-9a-f]*'),
  -- The short code that an auditor is given apart from the document.
  code TEXT,
  supersedes TEXT UNIQUE REFERENCES document (id) ON DELETE RESTRICT,
  CHECK ((version = 1) = (supersedes IS NULL))
) STRICT;
CREATE INDEX document_log ON document (log_seq);
CREATE INDEX document_kind ON document (kind, issued_on);

-- Drawn: the file in documents/ is named by its SHA-256. A reprint reads it and never draws again.
CREATE TABLE document_file (
  document_id TEXT NOT NULL REFERENCES document (id) ON DELETE RESTRICT,
  form TEXT NOT NULL CHECK (form IN ('normal', 'large', 'grey')),
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  renderer TEXT NOT NULL,
  PRIMARY KEY (document_id, form)
) STRICT;
CREATE INDEX document_file_log ON document_file (log_seq);
CREATE INDEX document_file_sha256 ON document_file (sha256);

-- Up to where the chain was checked in the last sound snapshot. Not part of the chain.
CREATE TABLE snapshot_mark (
  one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL,
  made_at TEXT NOT NULL
) STRICT;

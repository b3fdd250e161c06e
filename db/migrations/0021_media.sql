-- What kinds of files a proof can be: a table of its own, so that a new kind adds a row and rebuilds nothing. Photographs from phones and
-- scanners, and the banks’ other layouts, come to those that were. A file’s kind is told by its bytes, never by its name.

CREATE TABLE media_type (type TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO media_type (type) VALUES
  ('application/pdf'),
  ('image/jpeg'), ('image/png'), ('image/heic'), ('image/heif'), ('image/avif'), ('image/webp'), ('image/tiff'), ('image/gif'),
  ('text/csv'), ('text/plain'), ('application/xml'), ('application/x-ofx'), ('application/qif'), ('application/mt940');

DROP TRIGGER erasure_is_of_something;

-- The same columns in the same order, so that every row keeps its digest in the chain.
CREATE TABLE evidence_rebuilt (
  id TEXT PRIMARY KEY NOT NULL,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL UNIQUE CHECK (number >= 1),
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  media_type TEXT NOT NULL REFERENCES media_type (type) ON DELETE RESTRICT,
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  name_digest TEXT NOT NULL CHECK (length(name_digest) = 64 AND name_digest NOT GLOB '*[^0-9a-f]*')
) STRICT;
INSERT INTO evidence_rebuilt (id, log_seq, number, sha256, media_type, bytes, name_digest)
SELECT id, log_seq, number, sha256, media_type, bytes, name_digest FROM evidence ORDER BY rowid;
DROP TABLE evidence;
ALTER TABLE evidence_rebuilt RENAME TO evidence;
CREATE INDEX evidence_log ON evidence (log_seq);

CREATE TRIGGER erasure_is_of_something BEFORE INSERT ON erasure
WHEN NEW.of_log_seq IS NOT CASE NEW.kind
  WHEN 'content' THEN (SELECT log_seq FROM content WHERE digest = NEW.digest)
  WHEN 'evidence' THEN (SELECT log_seq FROM evidence WHERE sha256 = NEW.digest)
  ELSE (SELECT min(log_seq) FROM document_file WHERE sha256 = NEW.digest) END
BEGIN
  SELECT RAISE(ABORT, 'erasure of what is not in the book');
END;

-- Self-employed helpers on the rota. They have no job here and no wage: what they do is planned, and paid by invoice.

-- Who works a duty that no job does.
CREATE TABLE rota_duty_helper (
  duty_id TEXT PRIMARY KEY NOT NULL REFERENCES rota_duty (id) ON DELETE RESTRICT,
  assistant_id TEXT NOT NULL REFERENCES assistant (id) ON DELETE RESTRICT,
  log_seq INTEGER NOT NULL REFERENCES log (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX rota_duty_helper_assistant ON rota_duty_helper (assistant_id);
CREATE INDEX rota_duty_helper_log ON rota_duty_helper (log_seq);

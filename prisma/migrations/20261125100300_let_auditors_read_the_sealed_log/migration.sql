-- Auditors from outside read checkpoints and tiles with a token; only its hash is kept.
SET lock_timeout = '5s';

CREATE TABLE audit_token (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  hash BYTEA NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
  made_at TIMESTAMPTZ(3) NOT NULL,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  revoked_at TIMESTAMPTZ(3)
);
CREATE CONSTRAINT TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON audit_token
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_audit_entry();

-- Entries get their place in a Merkle tree: leaves, tiles, roots and signed checkpoints, all of them append-only.
SET lock_timeout = '5s';

-- What an entry commits to is salted, so that erased text can't be guessed back. 122 of the 128 bits are random.
ALTER TABLE audit_entry ADD COLUMN salt BYTEA DEFAULT uuid_send(gen_random_uuid());
COMMENT ON COLUMN audit_entry.salt IS 'set by the database';

-- One log for each signing key; a new one's first entry names the last checkpoint of the one before.
CREATE TABLE audit_log (
  id INTEGER PRIMARY KEY,
  origin TEXT NOT NULL UNIQUE,
  public_key BYTEA NOT NULL UNIQUE CHECK (octet_length(public_key) = 32),
  opened_at TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp()
);

-- An entry's place, and what of its text has to outlive the text.
CREATE TABLE audit_leaf (
  log_id INTEGER NOT NULL,
  index BIGINT NOT NULL,
  entry_id UUID NOT NULL,
  entry_at TIMESTAMPTZ(3) NOT NULL,
  hash BYTEA NOT NULL,
  commitment BYTEA NOT NULL,
  version INTEGER,
  outcome TEXT,
  policy_id TEXT,
  policy_sha256 TEXT,
  PRIMARY KEY (log_id, index)
);
-- Nothing is sealed twice, whoever tries.
CREATE UNIQUE INDEX audit_leaf_entry_id_key ON audit_leaf (entry_id);

-- Full tiles: 256 hashes, and the hash over them. Partial ones are read off the leaves, or off the tiles below.
CREATE TABLE audit_tile (
  log_id INTEGER NOT NULL,
  level INTEGER NOT NULL,
  index BIGINT NOT NULL,
  hashes BYTEA NOT NULL CHECK (octet_length(hashes) = 8192),
  root BYTEA NOT NULL,
  PRIMARY KEY (log_id, level, index)
);
ALTER TABLE audit_tile ALTER COLUMN hashes SET STORAGE EXTERNAL; -- hashes don't compress

-- The tree after each batch. It is signed in a second step, once this is committed.
CREATE TABLE audit_root (
  log_id INTEGER NOT NULL,
  size BIGINT NOT NULL,
  root BYTEA NOT NULL,
  made_at TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (log_id, size)
);
CREATE TABLE audit_checkpoint (
  log_id INTEGER NOT NULL,
  size BIGINT NOT NULL,
  note TEXT NOT NULL,
  signed_at TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (log_id, size)
);
-- What witnesses said of our checkpoints.
CREATE TABLE audit_cosignature (
  log_id INTEGER NOT NULL,
  size BIGINT NOT NULL,
  witness TEXT NOT NULL,
  line TEXT NOT NULL,
  received_at TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (log_id, size, witness)
);
-- What a look at the log found: at each start, every night.
CREATE TABLE audit_check (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  checked_at TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
  occasion TEXT NOT NULL CHECK (occasion IN ('start', 'night')),
  log_id INTEGER NOT NULL,
  size BIGINT NOT NULL,
  -- Whether a checkpoint from outside the house was at hand; without one the log is only consistent with itself.
  outside BIGINT,
  finding TEXT NOT NULL CHECK (finding IN ('sound', 'rolled_back', 'forked', 'altered')),
  entry_id UUID,
  detail TEXT NOT NULL DEFAULT ''
);
CREATE INDEX audit_check_log_id_finding_idx ON audit_check (log_id, finding);

-- Which entries were looked at already: pg_current_snapshot() of the last pass that left nothing. One row, and the lock
-- by which one sealer at a time works. Losing it costs a longer look, no entry.
CREATE TABLE audit_sealer (
  id INTEGER PRIMARY KEY DEFAULT 1 CHECK (id = 1),
  seen TEXT
);
INSERT INTO audit_sealer DEFAULT VALUES;

DO $$
DECLARE sealed text;
BEGIN
  FOREACH sealed IN ARRAY ARRAY['audit_log', 'audit_leaf', 'audit_tile', 'audit_root', 'audit_checkpoint', 'audit_cosignature', 'audit_check'] LOOP
    EXECUTE format('COMMENT ON TABLE %I IS %L', sealed, 'append-only: part of the audit log''s seal');
    EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', sealed);
    EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON %I EXECUTE FUNCTION refuse_change()', sealed);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER refuse_change', sealed);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER refuse_truncate', sealed);
  END LOOP;
END $$;
COMMENT ON COLUMN audit_root.made_at IS 'set by the database';
COMMENT ON COLUMN audit_checkpoint.signed_at IS 'set by the database';
COMMENT ON COLUMN audit_check.checked_at IS 'set by the database';
COMMENT ON COLUMN audit_check.id IS 'set by the database';

-- As a witness for other organisations' logs we remember of each the last checkpoint we cosigned.
SET lock_timeout = '5s';

CREATE TABLE witnessed_log (
  origin TEXT PRIMARY KEY,
  size BIGINT NOT NULL,
  root BYTEA NOT NULL CHECK (octet_length(root) = 32),
  cosigned_at TIMESTAMPTZ(3) NOT NULL
);

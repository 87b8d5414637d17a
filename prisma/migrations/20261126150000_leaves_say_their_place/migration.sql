-- A leaf says its own place, so that of entries that were swapped the first is named, not a stretch they lie in.
SET lock_timeout = '5s';

-- What was sealed before stays a leaf of shape 1, which doesn't say it.
ALTER TABLE audit_leaf ADD COLUMN v SMALLINT NOT NULL DEFAULT 1 CHECK (v IN (1, 2));

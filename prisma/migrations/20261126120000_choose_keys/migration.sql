-- Which keys somebody works with, theirs on every device.
SET lock_timeout = '5s';

ALTER TABLE "preference"
  ADD COLUMN "has_single_keys" BOOLEAN NOT NULL DEFAULT true,
  ADD COLUMN "keys" JSONB NOT NULL DEFAULT '{}';

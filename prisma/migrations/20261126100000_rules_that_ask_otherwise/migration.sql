-- A replay also says which rules would ask for something else than they did, not only which came and went.
SET lock_timeout = '5s';

ALTER TABLE "policy_replay_hit" ADD COLUMN "differing" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- What was found is kept beside what was judged, so that another policy can judge it again; and what such runs gave.
SET lock_timeout = '5s';

ALTER TABLE "revision" ADD COLUMN "found" JSONB;
ALTER TABLE "revision" ADD COLUMN "shadow" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "revision" ADD COLUMN "rechecked_for" TEXT;
ALTER TABLE "revision" ADD CONSTRAINT revision_rechecked_for CHECK (rechecked_for IN ('policy', 'directory'));

CREATE TABLE "policy_replay" (
    "id" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "requested_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "read_again" INTEGER NOT NULL DEFAULT 0,
    "flagged" INTEGER NOT NULL DEFAULT 0,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "policy_replay_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "policy_replay_created_at_idx" ON "policy_replay"("created_at" DESC);
ALTER TABLE policy_replay ADD CONSTRAINT policy_replay_state CHECK (state IN ('waiting', 'running', 'done', 'failed'));
-- Asking for one is an entry; how far it has come isn't.
CREATE CONSTRAINT TRIGGER audited AFTER INSERT ON policy_replay
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_audit_entry();

CREATE TABLE "policy_replay_hit" (
    "id" TEXT NOT NULL,
    "replay_id" TEXT NOT NULL,
    "draft_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "surface" TEXT NOT NULL,
    "was" TEXT NOT NULL,
    "now" TEXT NOT NULL,
    "gained" TEXT[],
    "lost" TEXT[],

    CONSTRAINT "policy_replay_hit_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "policy_replay_hit_replay_id_id_idx" ON "policy_replay_hit"("replay_id", "id");
ALTER TABLE "policy_replay_hit" ADD CONSTRAINT "policy_replay_hit_replay_id_fkey" FOREIGN KEY ("replay_id") REFERENCES "policy_replay"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "recheck" (
    "id" TEXT NOT NULL,
    "policy_version" INTEGER NOT NULL,
    "directory_version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "checked" INTEGER NOT NULL,
    "changed" INTEGER NOT NULL,

    CONSTRAINT "recheck_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "recheck_at_idx" ON "recheck"("at" DESC);

-- A version holds from a date of its own, and the next one is written beside those in force.
SET lock_timeout = '5s';

ALTER TABLE "policy_version" ADD COLUMN "effective_from" TIMESTAMPTZ(3);
ALTER TABLE "policy_version" ADD COLUMN "copy_of" INTEGER;
ALTER TABLE "policy_version" ADD COLUMN "withdrawn_at" TIMESTAMPTZ(3);
-- An existing version held from its publication on: a fact of the schema, so it has no entry of its own.
ALTER TABLE "policy_version" DISABLE TRIGGER audited;
UPDATE "policy_version" SET "effective_from" = "published_at";
ALTER TABLE "policy_version" ENABLE TRIGGER audited;
ALTER TABLE "policy_version" ALTER COLUMN "effective_from" SET NOT NULL;
CREATE INDEX "policy_version_effective_from_idx" ON "policy_version"("effective_from");

CREATE TABLE "policy_draft" (
    "id" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "based_on" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "policy_draft_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX policy_draft_only_one ON policy_draft ((true));
CREATE CONSTRAINT TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON policy_draft
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_audit_entry();

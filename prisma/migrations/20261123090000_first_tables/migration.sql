-- The tables of the product's first version. The audit log is partitioned by month from the start: a log that has grown
-- to millions of entries can't be partitioned later without rewriting what must never be rewritten.
SET lock_timeout = '5s';

-- CreateEnum
CREATE TYPE "draft_state" AS ENUM ('EDITING', 'IN_REVIEW', 'CHANGES_REQUESTED', 'CLEARED', 'APPROVED', 'REJECTED', 'EXPIRED', 'PUBLISHED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('EMPLOYEE', 'REVIEWER', 'ADMIN', 'AUDITOR');

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "type" TEXT NOT NULL,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "draft_id" TEXT,
    "rule_ids" TEXT[],
    "policy_version" INTEGER,
    "engine" TEXT,
    "summary" TEXT NOT NULL,
    "payload" JSONB NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("at","id")
) PARTITION BY RANGE ("at");

-- CreateTable
CREATE TABLE "directory_entry" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "aliases" TEXT[],
    "approved_description" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "directory_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "surface" TEXT NOT NULL,
    "state" "draft_state" NOT NULL DEFAULT 'EDITING',
    "version" INTEGER NOT NULL DEFAULT 1,
    "text" TEXT NOT NULL DEFAULT '',
    "severity" INTEGER,
    "action" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "valid_until" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "published_url" TEXT,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" TEXT NOT NULL,
    "draft_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "surface" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "text_hash" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "policy_version_id" TEXT NOT NULL,
    "engine" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "severity" INTEGER NOT NULL,
    "verdict" JSONB NOT NULL,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "finding" (
    "id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "category" TEXT NOT NULL,
    "entity" TEXT,
    "tag" TEXT,
    "detector" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "why" JSONB NOT NULL,
    "replacement" TEXT,
    "fingerprint" TEXT NOT NULL,
    "rule_id" TEXT NOT NULL,
    "rule_title" TEXT NOT NULL,
    "severity" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "guidance" TEXT NOT NULL,
    "fix" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "dismissal" TEXT,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dismissal" (
    "id" TEXT NOT NULL,
    "draft_id" TEXT NOT NULL,
    "rule_id" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dismissal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "industry" TEXT NOT NULL DEFAULT '',
    "regions" TEXT[],
    "is_listed" BOOLEAN NOT NULL DEFAULT false,
    "internal_domains" TEXT[],
    "sites" TEXT[],
    "zone" TEXT NOT NULL DEFAULT 'UTC',
    "is_sample" BOOLEAN NOT NULL DEFAULT false,
    "directory_version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "role" NOT NULL DEFAULT 'EMPLOYEE',
    "department" TEXT NOT NULL DEFAULT '',
    "country" TEXT NOT NULL DEFAULT '',
    "password_hash" TEXT,
    "oidc_subject" TEXT,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "policy_version" (
    "id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by" TEXT,

    CONSTRAINT "policy_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "draft_id" TEXT NOT NULL,
    "reviewer_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("draft_id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" TEXT NOT NULL,
    "draft_id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "reviewer_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reason_rules" TEXT[],
    "note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_entry_xid_idx" ON "audit_entry"("xid");

-- CreateIndex
CREATE INDEX "audit_entry_actor_id_at_idx" ON "audit_entry"("actor_id", "at" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_draft_id_at_idx" ON "audit_entry"("draft_id", "at" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_type_at_idx" ON "audit_entry"("type", "at" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_rule_ids_idx" ON "audit_entry" USING GIN ("rule_ids");

-- CreateIndex
CREATE UNIQUE INDEX "directory_entry_kind_name_key_key" ON "directory_entry"("kind", "name_key");

-- CreateIndex
CREATE INDEX "draft_author_id_updated_at_id_idx" ON "draft"("author_id", "updated_at" DESC, "id");

-- CreateIndex
CREATE INDEX "draft_state_severity_submitted_at_id_idx" ON "draft"("state", "severity" DESC, "submitted_at", "id");

-- CreateIndex
CREATE INDEX "draft_state_valid_until_idx" ON "draft"("state", "valid_until");

-- CreateIndex
CREATE INDEX "draft_submitted_at_idx" ON "draft"("submitted_at");

-- CreateIndex
CREATE UNIQUE INDEX "revision_draft_id_number_key" ON "revision"("draft_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "finding_revision_id_ordinal_key" ON "finding"("revision_id", "ordinal");

-- CreateIndex
CREATE INDEX "finding_rule_id_idx" ON "finding"("rule_id");

-- CreateIndex
CREATE INDEX "dismissal_rule_id_idx" ON "dismissal"("rule_id");

-- CreateIndex
CREATE UNIQUE INDEX "dismissal_draft_id_fingerprint_key" ON "dismissal"("draft_id", "fingerprint");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "person_oidc_subject_key" ON "person"("oidc_subject");

-- CreateIndex
CREATE INDEX "person_name_idx" ON "person"("name");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "policy_version_number_key" ON "policy_version"("number");

-- CreateIndex
CREATE INDEX "decision_draft_id_created_at_idx" ON "decision"("draft_id", "created_at");

-- CreateIndex
CREATE INDEX "decision_reviewer_id_created_at_idx" ON "decision"("reviewer_id", "created_at");

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_policy_version_id_fkey" FOREIGN KEY ("policy_version_id") REFERENCES "policy_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dismissal" ADD CONSTRAINT "dismissal_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who has to look at a draft, and until when: groups, rules, the stations of a draft's way, deputies.
SET lock_timeout = '5s';

ALTER TABLE "person" ADD COLUMN "manager_id" TEXT, ADD COLUMN "speaks_for_issuer" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "person" ADD CONSTRAINT "person_manager_id_fkey" FOREIGN KEY ("manager_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "review_settings"
  ADD COLUMN "work_days" INTEGER[] DEFAULT ARRAY[1, 2, 3, 4, 5]::INTEGER[],
  ADD COLUMN "work_start" INTEGER NOT NULL DEFAULT 540,
  ADD COLUMN "work_end" INTEGER NOT NULL DEFAULT 1020,
  ADD COLUMN "holidays" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "deadlines" JSONB NOT NULL DEFAULT '{}',
  ADD COLUMN "escalation_group_id" TEXT,
  ADD COLUMN "release_group_id" TEXT;
ALTER TABLE review_settings ADD CONSTRAINT review_settings_work
  CHECK (work_start BETWEEN 0 AND 1439 AND work_end BETWEEN 1 AND 1440 AND work_start < work_end AND cardinality(work_days) BETWEEN 1 AND 7);

CREATE TABLE "reviewer_group" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "is_restricted" BOOLEAN NOT NULL DEFAULT false,
    "assignment" TEXT NOT NULL DEFAULT 'none',
    "last_assigned_id" TEXT,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reviewer_group_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "reviewer_group_name_key" ON "reviewer_group"("name");
ALTER TABLE reviewer_group ADD CONSTRAINT reviewer_group_assignment CHECK (assignment IN ('none', 'round_robin', 'least_loaded'));

CREATE TABLE "group_member" (
    "group_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,

    CONSTRAINT "group_member_pkey" PRIMARY KEY ("group_id","person_id")
);
CREATE INDEX "group_member_person_id_idx" ON "group_member"("person_id");
ALTER TABLE "group_member" ADD CONSTRAINT "group_member_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "reviewer_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "group_member" ADD CONSTRAINT "group_member_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "routing_rule" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "is_on" BOOLEAN NOT NULL DEFAULT true,
    "conditions" JSONB NOT NULL,
    "path" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "routing_rule_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "routing_rule_position_idx" ON "routing_rule"("position");

CREATE TABLE "review_stage" (
    "id" TEXT NOT NULL,
    "draft_id" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "group_id" TEXT,
    "needs" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "is_release" BOOLEAN NOT NULL DEFAULT false,
    "excluded_ids" TEXT[],
    "assignee_id" TEXT,
    "budget_minutes" INTEGER NOT NULL,
    "opened_at" TIMESTAMPTZ(3),
    "remind_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3),
    "escalated_at" TIMESTAMPTZ(3),
    "nudged_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "review_stage_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "review_stage_draft_id_round_ordinal_key" ON "review_stage"("draft_id", "round", "ordinal");
CREATE INDEX "review_stage_state_due_at_idx" ON "review_stage"("state", "due_at");
CREATE INDEX "review_stage_group_id_state_idx" ON "review_stage"("group_id", "state");
CREATE INDEX "review_stage_assignee_id_state_idx" ON "review_stage"("assignee_id", "state");
ALTER TABLE "review_stage" ADD CONSTRAINT "review_stage_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "review_stage" ADD CONSTRAINT "review_stage_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "reviewer_group"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "review_stage" ADD CONSTRAINT "review_stage_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE review_stage ADD CONSTRAINT review_stage_needs CHECK (needs IN ('any', 'two', 'all'));
ALTER TABLE review_stage ADD CONSTRAINT review_stage_state CHECK (state IN ('ahead', 'open', 'done', 'void'));

CREATE TABLE "stage_approval" (
    "stage_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "by_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stage_approval_pkey" PRIMARY KEY ("stage_id","person_id")
);
ALTER TABLE "stage_approval" ADD CONSTRAINT "stage_approval_stage_id_fkey" FOREIGN KEY ("stage_id") REFERENCES "review_stage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "deputy" (
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "deputy_id" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "until" TEXT NOT NULL,

    CONSTRAINT "deputy_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "deputy_person_id_idx" ON "deputy"("person_id");
CREATE INDEX "deputy_deputy_id_idx" ON "deputy"("deputy_id");
ALTER TABLE "deputy" ADD CONSTRAINT "deputy_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "deputy" ADD CONSTRAINT "deputy_deputy_id_fkey" FOREIGN KEY ("deputy_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE deputy ADD CONSTRAINT deputy_not_oneself CHECK (person_id <> deputy_id AND "from" <= "until");

-- A yes on the way isn't the last word.
ALTER TABLE "decision" ADD COLUMN "is_final" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "pending_decision" ADD COLUMN "stage_ids" TEXT[], ADD COLUMN "for_ids" TEXT[];

-- What waits already waits for every reviewer.
INSERT INTO review_stage (id, draft_id, round, ordinal, needs, state, why, excluded_ids, budget_minutes, opened_at)
SELECT 'stg_' || substr(md5(d.id), 1, 20), d.id, coalesce((SELECT max(number) FROM revision r WHERE r.draft_id = d.id), 1),
       0, 'any', 'open', '', '{}', 480, d.submitted_at
  FROM draft d WHERE d.state = 'IN_REVIEW';

-- The queue is sorted by severity and by when it is due.
ALTER TABLE "draft" ADD COLUMN "due_at" TIMESTAMPTZ(3);
UPDATE draft SET due_at = submitted_at WHERE state = 'IN_REVIEW';
DROP INDEX "draft_state_severity_submitted_at_id_idx";
CREATE INDEX "draft_state_severity_due_at_id_idx" ON "draft"("state", "severity" DESC, "due_at", "id");

DO $$
DECLARE audited text;
BEGIN
  FOREACH audited IN ARRAY ARRAY['reviewer_group', 'group_member', 'routing_rule', 'stage_approval', 'deputy'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_audit_entry()', audited);
  END LOOP;
END $$;

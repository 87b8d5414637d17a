-- Reviewers comment on passages, authors answer; what a reviewer has seen, what was no trouble, and second opinions.
SET lock_timeout = '5s';

-- CreateTable
CREATE TABLE "comment" (
    "id" TEXT NOT NULL,
    "draft_id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "writer_id" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "replacement" TEXT,
    "salt" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "comment_draft_id_created_at_idx" ON "comment"("draft_id", "created_at");
CREATE INDEX "comment_writer_id_published_at_idx" ON "comment"("writer_id", "published_at");
CREATE INDEX "comment_revision_id_idx" ON "comment"("revision_id");
ALTER TABLE "comment" ADD CONSTRAINT "comment_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment" ADD CONSTRAINT "comment_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment" ADD CONSTRAINT "comment_writer_id_fkey" FOREIGN KEY ("writer_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE comment ADD CONSTRAINT comment_place CHECK ("start" >= 0 AND "end" > "start");
ALTER TABLE comment ADD CONSTRAINT comment_answer CHECK (
    answer IS NULL OR (answer IN ('applied', 'declined') AND replacement IS NOT NULL AND published_at IS NOT NULL));

-- CreateTable
CREATE TABLE "comment_reply" (
    "id" TEXT NOT NULL,
    "comment_id" TEXT NOT NULL,
    "writer_id" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "comment_reply_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "comment_reply_comment_id_created_at_idx" ON "comment_reply"("comment_id", "created_at");
ALTER TABLE "comment_reply" ADD CONSTRAINT "comment_reply_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment_reply" ADD CONSTRAINT "comment_reply_writer_id_fkey" FOREIGN KEY ("writer_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateTable: what a reviewer last opened of a draft, and what they had opened before that.
CREATE TABLE "last_look" (
    "draft_id" TEXT NOT NULL,
    "reviewer_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "previous" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "last_look_pkey" PRIMARY KEY ("draft_id", "reviewer_id")
);
ALTER TABLE "last_look" ADD CONSTRAINT "last_look_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "false_alarm" (
    "finding_id" TEXT NOT NULL,
    "reviewer_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "false_alarm_pkey" PRIMARY KEY ("finding_id")
);
ALTER TABLE "false_alarm" ADD CONSTRAINT "false_alarm_finding_id_fkey" FOREIGN KEY ("finding_id") REFERENCES "finding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "appeal" (
    "decision_id" TEXT NOT NULL,
    "draft_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "appeal_pkey" PRIMARY KEY ("decision_id")
);
CREATE INDEX "appeal_draft_id_idx" ON "appeal"("draft_id");
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "second_look" (
    "revision_id" TEXT NOT NULL,
    "draft_id" TEXT NOT NULL,
    "reviewer_id" TEXT NOT NULL,
    "was" TEXT NOT NULL,
    "opinion" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "second_look_pkey" PRIMARY KEY ("revision_id")
);
CREATE INDEX "second_look_draft_id_idx" ON "second_look"("draft_id");
CREATE INDEX "second_look_at_idx" ON "second_look"("at");
ALTER TABLE "second_look" ADD CONSTRAINT "second_look_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "second_look" ADD CONSTRAINT "second_look_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "second_look" ADD CONSTRAINT "second_look_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE second_look ADD CONSTRAINT second_look_was CHECK (was IN ('cleared', 'approved'));
ALTER TABLE second_look ADD CONSTRAINT second_look_opinion CHECK (opinion IN ('agree', 'change', 'reject'));

-- Which drafts are looked at a second time: the share, and the seed that draws them.
ALTER TABLE "review_settings" ADD COLUMN "second_look_percent" INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN "second_look_seed" TEXT NOT NULL DEFAULT replace(gen_random_uuid()::text, '-', '');
ALTER TABLE "review_settings" ALTER COLUMN "second_look_seed" SET DEFAULT '';
ALTER TABLE review_settings ADD CONSTRAINT review_settings_second_look CHECK (second_look_percent BETWEEN 0 AND 100);

-- What a reviewer writes is private until it is sent: it needs no entry before.
CREATE CONSTRAINT TRIGGER audited AFTER INSERT OR UPDATE ON comment DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.published_at IS NOT NULL) EXECUTE FUNCTION require_audit_entry();
CREATE CONSTRAINT TRIGGER audited_delete AFTER DELETE ON comment DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION require_audit_entry();

DO $$
DECLARE audited text;
BEGIN
  FOREACH audited IN ARRAY ARRAY['comment_reply', 'false_alarm', 'appeal', 'second_look'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_audit_entry()', audited);
  END LOOP;
END $$;

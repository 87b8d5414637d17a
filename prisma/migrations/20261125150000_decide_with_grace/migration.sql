-- A decision waits a few seconds before it takes effect, so that its reviewer can take it back.
SET lock_timeout = '5s';

-- CreateTable
CREATE TABLE "review_settings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "grace_seconds" INTEGER NOT NULL DEFAULT 10,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "review_settings_pkey" PRIMARY KEY ("id")
);
INSERT INTO "review_settings" DEFAULT VALUES;
ALTER TABLE review_settings ADD CONSTRAINT review_settings_only_one CHECK (id = 1);
ALTER TABLE review_settings ADD CONSTRAINT review_settings_grace CHECK (grace_seconds BETWEEN 0 AND 60);

-- CreateTable
CREATE TABLE "pending_decision" (
    "draft_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "reviewer_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reason_rules" TEXT[],
    "note" TEXT NOT NULL DEFAULT '',
    "private_note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "effective_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pending_decision_pkey" PRIMARY KEY ("draft_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "pending_decision_id_key" ON "pending_decision"("id");

-- CreateIndex
CREATE INDEX "pending_decision_effective_at_idx" ON "pending_decision"("effective_at");

-- AddForeignKey
ALTER TABLE "pending_decision" ADD CONSTRAINT "pending_decision_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pending_decision" ADD CONSTRAINT "pending_decision_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pending_decision" ADD CONSTRAINT "pending_decision_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE pending_decision ADD CONSTRAINT pending_decision_kind CHECK (kind IN ('approve', 'ask_for_changes', 'reject'));

-- What a reviewer tells colleagues, apart from what they tell the author.
ALTER TABLE "decision" ADD COLUMN "private_note" TEXT NOT NULL DEFAULT '';

DO $$
DECLARE audited text;
BEGIN
  FOREACH audited IN ARRAY ARRAY['review_settings', 'pending_decision'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_audit_entry()', audited);
  END LOOP;
END $$;

-- What is kept for how long: whether the nightly run erases, what is held, and what authors asked for.
SET lock_timeout = '5s';

CREATE TABLE "retention_state" (
    "id" INTEGER NOT NULL DEFAULT 1 CHECK (id = 1),
    "is_on" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "retention_state_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "legal_hold" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK (kind IN ('draft', 'person')),
    "subject_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "placed_by_name" TEXT NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "lifted_at" TIMESTAMPTZ(3),

    CONSTRAINT "legal_hold_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "legal_hold_kind_subject_id_idx" ON "legal_hold"("kind", "subject_id");
CREATE TABLE "deletion_request" (
    "draft_id" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deletion_request_pkey" PRIMARY KEY ("draft_id")
);

DO $$
DECLARE audited text;
BEGIN
  FOREACH audited IN ARRAY ARRAY['retention_state', 'legal_hold', 'deletion_request'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_audit_entry()', audited);
  END LOOP;
END $$;

-- A draft whose author asks for its text to go, or whose time is over, is read by its state and age.
CREATE INDEX "draft_updated_at_idx" ON "draft"("updated_at");

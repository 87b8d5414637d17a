-- Views of the queue are kept as those of the log are, and may be for all reviewers.
SET lock_timeout = '5s';

ALTER TABLE "saved_view" ADD COLUMN "is_shared" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "saved_view" DROP CONSTRAINT "saved_view_kind_check";
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_kind_check" CHECK (kind IN ('audit', 'report', 'queue'));
-- What one sees of the log or of a report is one's own business.
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_shared" CHECK (kind = 'queue' OR NOT is_shared);
CREATE INDEX "saved_view_kind_is_shared_idx" ON "saved_view"("kind", "is_shared");

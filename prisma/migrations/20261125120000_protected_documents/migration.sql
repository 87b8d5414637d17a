-- Texts and customer lists that must not leave, kept as keyed prints only: their words are never stored.
SET lock_timeout = '5s';

CREATE TABLE "protected_document" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "words" INTEGER NOT NULL,
    "print_count" INTEGER NOT NULL,
    "prints" BYTEA NOT NULL,
    "block_ends" BYTEA NOT NULL,
    "registered_by" TEXT NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "protected_document_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "protected_document_digest_key" ON "protected_document"("digest");

CREATE TABLE "customer_table" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "columns" TEXT[],
    "rows" INTEGER NOT NULL,
    "print_count" INTEGER NOT NULL,
    "prints" BYTEA NOT NULL,
    "block_ends" BYTEA NOT NULL,
    "registered_by" TEXT NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "customer_table_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "customer_table_digest_key" ON "customer_table"("digest");

ALTER TABLE protected_document ADD CONSTRAINT document_kind CHECK (kind IN ('pdf', 'docx', 'markdown', 'text'));

CREATE CONSTRAINT TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON protected_document
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_audit_entry();
CREATE CONSTRAINT TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON customer_table
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_audit_entry();

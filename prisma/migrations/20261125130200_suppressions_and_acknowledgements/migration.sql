-- What people say back to the policy: phrases that are no finding, and that they have read it.
SET lock_timeout = '5s';

CREATE TABLE "suppression" (
    "id" TEXT NOT NULL,
    "phrase" TEXT NOT NULL,
    "phrase_key" TEXT NOT NULL,
    "rule_id" TEXT,
    "reason" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "reviewed_by" TEXT,
    "reviewed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "suppression_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "suppression_expires_at_idx" ON "suppression"("expires_at");

CREATE TABLE "rule_notice" (
    "id" TEXT NOT NULL,
    "rule_id" TEXT NOT NULL,
    "policy_version" INTEGER NOT NULL,
    "verdicts" INTEGER NOT NULL,
    "confirmed" INTEGER NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rule_notice_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "rule_notice_rule_id_policy_version_key" ON "rule_notice"("rule_id", "policy_version");

CREATE TABLE "acknowledgement" (
    "person_id" TEXT NOT NULL,
    "policy_version_id" TEXT NOT NULL,
    "reminded_at" TIMESTAMPTZ(3),
    "acknowledged_at" TIMESTAMPTZ(3),

    CONSTRAINT "acknowledgement_pkey" PRIMARY KEY ("person_id","policy_version_id")
);
CREATE INDEX "acknowledgement_policy_version_id_idx" ON "acknowledgement"("policy_version_id");
ALTER TABLE "acknowledgement" ADD CONSTRAINT "acknowledgement_policy_version_id_fkey" FOREIGN KEY ("policy_version_id") REFERENCES "policy_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

DO $$
DECLARE audited text;
BEGIN
  FOREACH audited IN ARRAY ARRAY['suppression', 'rule_notice', 'acknowledgement'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_audit_entry()', audited);
  END LOOP;
END $$;

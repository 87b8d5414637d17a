-- What people are told: the centre in the app, and the outbox of what leaves the house.
SET lock_timeout = '5s';

CREATE TABLE "notification" (
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "draft_id" TEXT,
    "facts" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "notification_person_id_created_at_id_idx" ON "notification"("person_id", "created_at" DESC, "id");
CREATE INDEX "notification_person_id_read_at_idx" ON "notification"("person_id", "read_at");
ALTER TABLE "notification" ADD CONSTRAINT "notification_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "delivery" (
    "id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "person_id" TEXT,
    "group_id" TEXT,
    "event" TEXT NOT NULL,
    "draft_id" TEXT,
    "facts" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "is_digest" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "delivery_state_not_before_idx" ON "delivery"("state", "not_before");
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE delivery ADD CONSTRAINT delivery_state CHECK (state IN ('waiting', 'sent', 'given_up'));
ALTER TABLE delivery ADD CONSTRAINT delivery_channel CHECK (channel IN ('email', 'slack', 'teams'));

CREATE TABLE "channel_choice" (
    "person_id" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "is_on" BOOLEAN NOT NULL,

    CONSTRAINT "channel_choice_pkey" PRIMARY KEY ("person_id","event","channel")
);
ALTER TABLE "channel_choice" ADD CONSTRAINT "channel_choice_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "group_webhook" (
    "group_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "url" TEXT NOT NULL,

    CONSTRAINT "group_webhook_pkey" PRIMARY KEY ("group_id")
);
ALTER TABLE group_webhook ADD CONSTRAINT group_webhook_kind CHECK (kind IN ('slack', 'teams'));
CREATE CONSTRAINT TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON group_webhook
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_audit_entry();

ALTER TABLE "preference"
  ADD COLUMN "quiet_from" INTEGER,
  ADD COLUMN "quiet_until" INTEGER,
  ADD COLUMN "is_digest" BOOLEAN NOT NULL DEFAULT false;

-- What stood behind the placeholders of a draft's neutral version, sealed. It goes with the draft.
-- Taking one out changes nothing of the draft: until it is sent, writing is private and leaves no entry.
SET lock_timeout = '5s';

CREATE TABLE "neutral_version" (
    "draft_id" TEXT NOT NULL,
    "sealed_key" BYTEA NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "neutral_version_pkey" PRIMARY KEY ("draft_id")
);

ALTER TABLE "neutral_version" ADD CONSTRAINT "neutral_version_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

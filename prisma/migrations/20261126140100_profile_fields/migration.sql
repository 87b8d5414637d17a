-- Each field of a profile is a draft of its own, with its own limit and its own decision.
SET lock_timeout = '5s';

ALTER TABLE "draft" ADD COLUMN "part" TEXT;
ALTER TABLE draft ADD CONSTRAINT draft_part
  CHECK (part IS NULL OR (surface = 'profile_text' AND part IN ('headline', 'about', 'experience')));

-- A profile text that is looked at again after a year still stands where it was published.
ALTER TABLE draft DROP CONSTRAINT draft_published;
ALTER TABLE draft ADD CONSTRAINT draft_published CHECK (state <> 'PUBLISHED' OR published_url IS NOT NULL);

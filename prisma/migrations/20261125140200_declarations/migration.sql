-- What only the author knows: how a text was made and where else it goes, and since when somebody agreed to be named.
SET lock_timeout = '5s';

ALTER TABLE "draft" ADD COLUMN "declarations" TEXT[] NOT NULL DEFAULT '{}';
ALTER TABLE "dismissal" ADD COLUMN "agreed_on" DATE;

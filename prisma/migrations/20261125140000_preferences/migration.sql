-- What somebody set for themselves alone. It says nothing of anybody's work, so it leaves no entry in the log.
SET lock_timeout = '5s';

CREATE TABLE "preference" (
    "person_id" TEXT NOT NULL,
    "language" TEXT,

    CONSTRAINT "preference_pkey" PRIMARY KEY ("person_id")
);

ALTER TABLE "preference" ADD CONSTRAINT "preference_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "preference" ADD CONSTRAINT "preference_language" CHECK ("language" IN ('en', 'de'));

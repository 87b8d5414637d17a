-- Words are looked for anywhere in an entry's sentence: without trigrams that reads every month's table to its end.
-- The extension comes with PostgreSQL and is trusted: who may create in the database may create it.
SET lock_timeout = '5s';

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Not CONCURRENTLY: PostgreSQL can't do that over partitions, and new months have to inherit it.
CREATE INDEX "audit_entry_summary_idx" ON "audit_entry" USING GIN ("summary" gin_trgm_ops);

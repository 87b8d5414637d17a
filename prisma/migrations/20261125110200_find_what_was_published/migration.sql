-- A published address leads to its draft, and a draft to its entries; an entry is found by its id alone.
SET lock_timeout = '5s';

CREATE INDEX "draft_published_url_idx" ON "draft"("published_url");
CREATE INDEX "audit_entry_id_idx" ON "audit_entry"("id");

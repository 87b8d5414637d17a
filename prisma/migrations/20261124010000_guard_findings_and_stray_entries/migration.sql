-- Two doors that stood open: entries dated outside every month could be emptied as one table, and a finding could be
-- changed or taken away without an entry, although it is what a decision rests on.
SET lock_timeout = '5s';

CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit_entry_other EXECUTE FUNCTION refuse_change();
ALTER TABLE audit_entry_other ENABLE ALWAYS TRIGGER refuse_truncate;

CREATE CONSTRAINT TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON finding
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_audit_entry();

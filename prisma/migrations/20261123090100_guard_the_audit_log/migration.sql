-- Makes the log append-only in the database itself, and refuses a change that leaves no entry.
SET lock_timeout = '5s';

COMMENT ON TABLE audit_entry IS 'append-only: one record of the audit log';
-- What the application must not be able to forge: it gets INSERT on the other columns alone.
COMMENT ON COLUMN audit_entry.recorded_at IS 'set by the database';
COMMENT ON TABLE decision IS 'append-only: what a reviewer decided';
COMMENT ON COLUMN audit_entry.xid IS 'set by the database';

-- Partitions by month, made ahead. As the owner's function it can be called by the runtime role, which may not make tables.
CREATE FUNCTION make_audit_months(first_day date, last_day date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  month date := date_trunc('month', first_day);
  name text;
BEGIN
  IF first_day < now() - interval '1 year' OR last_day > now() + interval '3 years' THEN
    RAISE EXCEPTION 'months from % to % are too many', first_day, last_day;
  END IF;
  WHILE month <= last_day LOOP
    name := 'audit_entry_' || to_char(month, 'YYYY_MM');
    -- A month whose entries a wrong clock has brought into the rest already stays there: they are never moved.
    IF to_regclass(name) IS NULL AND NOT EXISTS (SELECT 1 FROM audit_entry
      WHERE at >= month::timestamp AT TIME ZONE 'UTC' AND at < (month + interval '1 month')::timestamp AT TIME ZONE 'UTC') THEN
      EXECUTE format('CREATE TABLE %I PARTITION OF audit_entry FOR VALUES FROM (%L) TO (%L)',
        name, month::timestamp AT TIME ZONE 'UTC', (month + interval '1 month')::timestamp AT TIME ZONE 'UTC');
      EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON %I EXECUTE FUNCTION refuse_change()', name);
      EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER refuse_truncate', name);
    END IF;
    month := month + interval '1 month';
  END LOOP;
END $$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;

-- ENABLE ALWAYS: session_replication_role doesn't switch them off.
CREATE TRIGGER refuse_update BEFORE UPDATE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_delete BEFORE DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit_entry EXECUTE FUNCTION refuse_change();
ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER refuse_update;
ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER refuse_delete;
ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER refuse_truncate;

-- Entries dated outside every month made so far (a clock that is years off) still find a place.
CREATE TABLE audit_entry_other PARTITION OF audit_entry DEFAULT;
SELECT make_audit_months((now() - interval '4 months')::date, (now() + interval '18 months')::date);

-- At commit: a change of a business table is refused unless its own transaction wrote to the log.
CREATE FUNCTION require_audit_entry() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM audit_entry WHERE xid = pg_current_xact_id()) THEN
    RAISE EXCEPTION 'a change of % without its audit entry', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER audited_insert AFTER INSERT ON draft DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION require_audit_entry();
-- Writing is private until a draft is sent: a save that moves nothing needs no entry.
CREATE CONSTRAINT TRIGGER audited_move AFTER UPDATE ON draft DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state OR OLD.surface IS DISTINCT FROM NEW.surface
    OR OLD.author_id IS DISTINCT FROM NEW.author_id OR OLD.published_url IS DISTINCT FROM NEW.published_url
    OR OLD.valid_until IS DISTINCT FROM NEW.valid_until OR OLD.action IS DISTINCT FROM NEW.action)
  EXECUTE FUNCTION require_audit_entry();
CREATE CONSTRAINT TRIGGER audited_delete AFTER DELETE ON draft DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION require_audit_entry();

DO $$
DECLARE audited text;
BEGIN
  FOREACH audited IN ARRAY ARRAY['revision', 'dismissal', 'decision', 'directory_entry', 'policy_version', 'person', 'organisation'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_audit_entry()', audited);
  END LOOP;
END $$;

-- The laws of the tables, in the tables.
ALTER TABLE finding ADD CONSTRAINT finding_place CHECK (start >= 0 AND "end" > start);
ALTER TABLE finding ADD CONSTRAINT finding_confidence CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE draft ADD CONSTRAINT draft_published CHECK ((state = 'PUBLISHED') = (published_url IS NOT NULL));
ALTER TABLE decision ADD CONSTRAINT decision_kind CHECK (kind IN ('approve', 'ask_for_changes', 'reject'));
ALTER TABLE directory_entry ADD CONSTRAINT directory_status CHECK (status IN ('confidential', 'public'));
CREATE UNIQUE INDEX organisation_only_one ON organisation ((true));

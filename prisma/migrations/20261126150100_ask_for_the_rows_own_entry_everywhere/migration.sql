-- Also a name of the directory, a version of the policy and the organisation ask for an entry about themselves, not for any.
SET lock_timeout = '5s';

CREATE OR REPLACE FUNCTION require_audit_entry() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  kinds text[];
  subject text;
BEGIN
  IF TG_TABLE_NAME = 'draft' THEN
    kinds := ARRAY['draft'];
    subject := COALESCE(NEW.id, OLD.id);
  ELSIF TG_TABLE_NAME IN ('revision', 'dismissal', 'decision') THEN
    kinds := ARRAY['draft'];
    subject := COALESCE(NEW.draft_id, OLD.draft_id);
  ELSIF TG_TABLE_NAME = 'finding' THEN
    kinds := ARRAY['draft'];
    SELECT draft_id INTO subject FROM revision WHERE id = COALESCE(NEW.revision_id, OLD.revision_id);
  ELSIF TG_TABLE_NAME = 'person' THEN
    kinds := ARRAY['person'];
    subject := COALESCE(NEW.id, OLD.id);
  ELSIF TG_TABLE_NAME = 'directory_entry' THEN
    kinds := ARRAY['directory'];
    subject := COALESCE(NEW.id, OLD.id);
  ELSIF TG_TABLE_NAME = 'policy_version' THEN
    kinds := ARRAY['policy'];
    subject := COALESCE(NEW.number, OLD.number)::text;
  ELSIF TG_TABLE_NAME = 'organisation' THEN
    kinds := ARRAY['organisation'];
    -- Its count of the directory's versions goes up with whatever the directory is made of.
    IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'directory_version' = to_jsonb(OLD) - 'directory_version' THEN
      kinds := ARRAY['organisation', 'directory', 'document', 'customers'];
    END IF;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM audit_entry WHERE xid = pg_current_xact_id()
    AND (kinds IS NULL OR (subject_kind = ANY (kinds) AND (subject IS NULL OR subject_id = subject
      -- A list that was brought in is one entry for all its names.
      OR (TG_TABLE_NAME = 'directory_entry' AND type = 'directory.imported')))))
  THEN
    RAISE EXCEPTION 'a change of % without its audit entry', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

-- Retention may take an entry's text and salt away, and nothing else: the leaf stays, and the log still verifies.
SET lock_timeout = '5s';

-- No switch turns the guard off: it looks at what the change does. An entry of the same transaction has to say that text
-- was erased, and what isn't sealed yet can't be erased.
CREATE FUNCTION refuse_all_but_erasure() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE text_columns CONSTANT text[] := ARRAY['salt', 'actor_name', 'summary', 'payload'];
BEGIN
  IF OLD.salt IS NOT NULL AND NEW.salt IS NULL AND NEW.actor_name = '' AND NEW.summary = '' AND NEW.payload = '{}'::jsonb
    AND to_jsonb(NEW) - text_columns = to_jsonb(OLD) - text_columns
    AND EXISTS (SELECT 1 FROM audit_leaf WHERE entry_id = OLD.id)
    AND EXISTS (SELECT 1 FROM audit_entry WHERE xid = pg_current_xact_id() AND type LIKE '%.erased')
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;

DROP TRIGGER refuse_update ON audit_entry;
CREATE TRIGGER refuse_update BEFORE UPDATE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_all_but_erasure();
ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER refuse_update;

-- The owner's function, for the runtime role, which has no UPDATE itself. Gives how many entries lost their text.
CREATE FUNCTION erase_entries(ids uuid[]) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE erased integer;
BEGIN
  UPDATE audit_entry e SET salt = NULL, actor_name = '', summary = '', payload = '{}'
    FROM audit_leaf l
    WHERE l.entry_id = ANY (ids) AND e.at = l.entry_at AND e.id = l.entry_id AND e.salt IS NOT NULL;
  GET DIAGNOSTICS erased = ROW_COUNT;
  RETURN erased;
END $$;

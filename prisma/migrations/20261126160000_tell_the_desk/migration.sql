-- Whoever has the desk open hears of a change the moment it commits: which draft, whose notice, whose session. Never what.
SET lock_timeout = '5s';

-- Who has which draft before them right now. Of no use after a crash, and of nobody's business after a minute.
CREATE UNLOGGED TABLE "looking" (
    "person_id" TEXT NOT NULL,
    "draft_id" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "looking_pkey" PRIMARY KEY ("person_id")
);
CREATE INDEX "looking_draft_id_idx" ON "looking"("draft_id");
ALTER TABLE "looking" ADD CONSTRAINT "looking_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "looking" ADD CONSTRAINT "looking_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A trigger, so that no command can forget: whatever changes one of these rows is told, when it commits and only then.
CREATE FUNCTION tell_of_draft() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM pg_notify('desk', 'draft:' || OLD.draft_id); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM pg_notify('desk', 'draft:' || NEW.draft_id); END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION tell_of_row() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_notify('desk', TG_ARGV[0] || ':' || NEW.id);
  RETURN NULL;
END $$;

CREATE FUNCTION tell_of_notice() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_notify('desk', 'person:' || NEW.person_id);
  RETURN NULL;
END $$;

DO $$
DECLARE told text;
BEGIN
  FOREACH told IN ARRAY ARRAY['claim', 'pending_decision', 'review_stage', 'comment'] LOOP
    EXECUTE format('CREATE TRIGGER tell AFTER INSERT OR UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION tell_of_draft()', told);
  END LOOP;
END $$;
CREATE TRIGGER tell AFTER INSERT OR DELETE ON looking FOR EACH ROW EXECUTE FUNCTION tell_of_draft();
-- Looking on isn't news.
CREATE TRIGGER tell_of_another AFTER UPDATE ON looking
  FOR EACH ROW WHEN (OLD.draft_id IS DISTINCT FROM NEW.draft_id) EXECUTE FUNCTION tell_of_draft();
CREATE TRIGGER tell AFTER UPDATE ON draft
  FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION tell_of_row('draft');
CREATE TRIGGER tell AFTER INSERT ON notification FOR EACH ROW EXECUTE FUNCTION tell_of_notice();
CREATE TRIGGER tell AFTER UPDATE ON session
  FOR EACH ROW WHEN (OLD.revoked_at IS DISTINCT FROM NEW.revoked_at) EXECUTE FUNCTION tell_of_row('session');
CREATE TRIGGER tell AFTER UPDATE ON person
  FOR EACH ROW WHEN (OLD.role IS DISTINCT FROM NEW.role OR OLD.is_active IS DISTINCT FROM NEW.is_active)
  EXECUTE FUNCTION tell_of_row('person');

-- How long deciding usually takes is read from the last weeks' decisions.
SET lock_timeout = '5s';

CREATE INDEX "decision_created_at_idx" ON "decision"("created_at");

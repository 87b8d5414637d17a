-- A second look counts for how often reviewers agree, like two decisions on one passage.
SET lock_timeout = '5s';

ALTER VIEW report_fact RENAME TO report_fact_of_drafts;
CREATE VIEW report_fact AS
SELECT * FROM report_fact_of_drafts
UNION ALL
SELECT 'agreement', CASE WHEN l.opinion = 'agree' THEN 'same' ELSE 'different' END, 'second_look',
  s.week, s.department, s.surface, l.reviewer_id, s.draft_id, s.revision, s.at, NULL
FROM second_look l JOIN report_sent s ON s.revision_id = l.revision_id;

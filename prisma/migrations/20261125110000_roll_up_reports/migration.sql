-- What reports count, said once: the roll-up adds these rows up, and the list behind a number shows them.
SET lock_timeout = '5s';

-- A sent text, with the Monday of its week where the organisation is.
CREATE VIEW report_sent AS
SELECT r.id AS revision_id, r.draft_id, r.number AS revision, r.created_at AS at, r.surface, r.action, d.author_id, p.department,
  date_trunc('week', r.created_at AT TIME ZONE o.zone)::date AS week
FROM revision r JOIN draft d ON d.id = r.draft_id JOIN person p ON p.id = d.author_id CROSS JOIN organisation o;

-- One row for each thing counted. `person` is whom the row is about: that many different ones decide whether a number is shown.
CREATE VIEW report_fact AS
-- Sent texts by what the policy asked for.
SELECT 'text' AS measure, CASE s.action WHEN 'review' THEN 'review' WHEN 'block' THEN 'stopped' ELSE 'cleared' END AS key, '' AS "within",
  s.week, s.department, s.surface, s.author_id AS person, s.draft_id, s.revision, s.at, NULL::float8 AS hours
FROM report_sent s
UNION ALL
-- Drafts by their present state, in the week of their first sending.
SELECT 'draft', d.state::text, '', s.week, s.department, s.surface, s.author_id, s.draft_id, s.revision, s.at, NULL
FROM report_sent s JOIN draft d ON d.id = s.draft_id WHERE s.revision = 1
UNION ALL
-- Decisions on a sent text, with the hours it waited.
SELECT 'decision', c.kind, '', s.week, s.department, s.surface, s.author_id, s.draft_id, s.revision, s.at,
  extract(epoch FROM c.created_at - s.at)::float8 / 3600
FROM decision c JOIN report_sent s ON s.revision_id = c.revision_id
UNION ALL
-- Findings by rule, within their category.
SELECT 'finding', f.rule_id, f.category, s.week, s.department, s.surface, s.author_id, s.draft_id, s.revision, s.at, NULL
FROM finding f JOIN report_sent s ON s.revision_id = f.revision_id
UNION ALL
-- Of them those that the author kept, within the reason given.
SELECT 'kept', f.rule_id, f.dismissal, s.week, s.department, s.surface, s.author_id, s.draft_id, s.revision, s.at, NULL
FROM finding f JOIN report_sent s ON s.revision_id = f.revision_id WHERE f.dismissal IS NOT NULL
UNION ALL
-- Of them those gone from the next text although nobody had decided: the author mended them alone.
SELECT 'mended', f.rule_id, '', s.week, s.department, s.surface, s.author_id, s.draft_id, s.revision, s.at, NULL
FROM finding f JOIN report_sent s ON s.revision_id = f.revision_id
JOIN revision n ON n.draft_id = s.draft_id AND n.number = s.revision + 1
WHERE NOT EXISTS (SELECT 1 FROM decision c WHERE c.revision_id = s.revision_id)
  AND NOT EXISTS (SELECT 1 FROM finding g WHERE g.revision_id = n.id AND g.rule_id = f.rule_id AND g.fingerprint = f.fingerprint)
UNION ALL
-- Decisions by reviewer: never shown one by one, only how they are spread over five reviewers or more.
SELECT 'workload', c.reviewer_id, '', s.week, s.department, s.surface, c.reviewer_id, s.draft_id, s.revision, s.at, NULL
FROM decision c JOIN report_sent s ON s.revision_id = c.revision_id
UNION ALL
-- The same passage under the same rule, decided before by another reviewer: did both let it pass, or both not?
SELECT 'agreement', CASE WHEN (b.kind = 'approve') = (c.kind = 'approve') THEN 'same' ELSE 'different' END, '',
  s.week, s.department, s.surface, c.reviewer_id, s.draft_id, s.revision, s.at, NULL
FROM decision c JOIN report_sent s ON s.revision_id = c.revision_id JOIN finding f ON f.revision_id = c.revision_id
CROSS JOIN LATERAL (
  SELECT e.kind FROM finding g JOIN decision e ON e.revision_id = g.revision_id
  WHERE g.fingerprint = f.fingerprint AND g.rule_id = f.rule_id AND e.reviewer_id <> c.reviewer_id AND e.created_at < c.created_at
  ORDER BY e.created_at DESC, e.id DESC LIMIT 1) b
UNION ALL
-- Drafts that were begun and never got a verdict.
SELECT 'orphan', 'no_verdict', '', date_trunc('week', d.created_at AT TIME ZONE o.zone)::date, p.department, d.surface, d.author_id,
  d.id, NULL, d.created_at, NULL
FROM draft d JOIN person p ON p.id = d.author_id CROSS JOIN organisation o
WHERE NOT EXISTS (SELECT 1 FROM revision r WHERE r.draft_id = d.id) AND d.state <> 'WITHDRAWN'
UNION ALL
-- Drafts taken back without a word of why.
SELECT 'orphan', 'withdrawn_without_reason', '', date_trunc('week', e.at AT TIME ZONE o.zone)::date, p.department, d.surface, d.author_id,
  d.id, NULL, e.at, NULL
FROM audit_entry e JOIN draft d ON d.id = e.draft_id JOIN person p ON p.id = d.author_id CROSS JOIN organisation o
WHERE e.type = 'draft.withdrawn' AND e.payload->>'reason' = '';

-- The facts added up by week, department and surface; a job makes them anew.
CREATE TABLE report_cell (
  measure TEXT NOT NULL,
  key TEXT NOT NULL,
  "within" TEXT NOT NULL,
  week DATE NOT NULL,
  department TEXT NOT NULL,
  surface TEXT NOT NULL,
  facts INTEGER NOT NULL,
  people TEXT[],
  hours DOUBLE PRECISION[],
  PRIMARY KEY (measure, week, department, surface, key, "within")
);

-- When that was done last.
CREATE TABLE report_refresh (
  id INTEGER PRIMARY KEY DEFAULT 1 CHECK (id = 1),
  as_of TIMESTAMPTZ(3) NOT NULL
);

CREATE INDEX finding_fingerprint_rule_id_idx ON finding (fingerprint, rule_id);
CREATE INDEX decision_revision_id_idx ON decision (revision_id);

-- Whether a decision came in time, beside how long it took.
SET lock_timeout = '5s';

-- One row for each thing counted. `person` is whom the row is about: that many different ones decide whether a number is shown.
CREATE OR REPLACE VIEW report_fact AS
-- Sent texts by what the policy asked for.
SELECT 'text' AS measure, CASE s.action WHEN 'review' THEN 'review' WHEN 'block' THEN 'stopped' ELSE 'cleared' END AS key, '' AS "within",
  s.week, s.department, s.surface, s.author_id AS person, s.draft_id, s.revision, s.at, NULL::float8 AS hours
FROM report_sent s
UNION ALL
-- Drafts by their present state, in the week of their first sending.
SELECT 'draft', d.state::text, '', s.week, s.department, s.surface, s.author_id, s.draft_id, s.revision, s.at, NULL
FROM report_sent s JOIN draft d ON d.id = s.draft_id WHERE s.revision = 1
UNION ALL
-- Decisions on a sent text, with the hours it waited, within whether anybody's deadline had passed by then.
SELECT 'decision', c.kind, coalesce(t.kept, ''), s.week, s.department, s.surface, s.author_id, s.draft_id, s.revision, s.at,
  extract(epoch FROM c.created_at - s.at)::float8 / 3600
FROM decision c JOIN report_sent s ON s.revision_id = c.revision_id
LEFT JOIN LATERAL (
  -- Of the text's latest way up to then: every station that had been opened. One that closed in time stays in time.
  SELECT CASE WHEN bool_or(g.due_at < least(coalesce(g.closed_at, c.created_at), c.created_at)) THEN 'late' ELSE 'in_time' END AS kept
  FROM review_stage g
  WHERE g.draft_id = s.draft_id AND g.due_at IS NOT NULL AND g.opened_at <= c.created_at
    AND g.round = (SELECT max(l.round) FROM review_stage l WHERE l.draft_id = s.draft_id AND l.round <= s.revision)
  HAVING count(*) > 0) t ON true
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

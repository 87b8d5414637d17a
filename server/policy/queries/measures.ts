import { subDays } from "date-fns";
import type { Reader } from "../../db/transaction.ts";
import { MEASURED_DAYS, precisionOf } from "../precision.ts";
import type { RuleMeasure } from "../views.ts";

interface Row {
  ruleId: string;
  hits: bigint;
  confirmed: bigint;
  overturned: bigint;
  dismissed: bigint;
}

/**
 * How the rules have done since a day. A rule has one verdict a draft: what a reviewer said of it counts before what the
 * author did. Refused because of it: right. Called a false alarm: wrong. Let pass as it was, although it asked for a person: wrong. Dismissed by the
 * author: wrong. Sent again without it: right.
 */
async function measuresSince(db: Reader, from: Date): Promise<RuleMeasure[]> {
  const [rows, shadow, reasons] = await Promise.all([verdicts(db, from), shadowHits(db, from), dismissals(db, from)]);
  const ids = new Set([...rows.map((row) => row.ruleId), ...shadow.keys(), ...reasons.keys()]);
  return [...ids].sort().map((ruleId) => {
    const row = rows.find((one) => one.ruleId === ruleId);
    const confirmed = Number(row?.confirmed ?? 0);
    const overturned = Number(row?.overturned ?? 0);
    const dismissed = Number(row?.dismissed ?? 0);
    return {
      ruleId,
      hits: Number(row?.hits ?? 0),
      shadowHits: shadow.get(ruleId) ?? 0,
      confirmed,
      overturned,
      dismissed,
      reasons: reasons.get(ruleId) ?? {},
      ...precisionOf(confirmed, overturned + dismissed),
    };
  });
}

function verdicts(db: Reader, from: Date): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    WITH spoke AS (
      SELECT r.draft_id, r.id AS revision_id, r.number, reason ->> 'ruleId' AS rule_id, reason ->> 'action' AS action
      FROM revision r CROSS JOIN LATERAL jsonb_array_elements(r.verdict -> 'reasons') reason
      WHERE r.created_at >= ${from}
    ), pair AS (
      SELECT draft_id, rule_id, max(number) AS last FROM spoke GROUP BY draft_id, rule_id
    ), judged AS (
      SELECT p.rule_id, CASE
        WHEN EXISTS (SELECT 1 FROM decision d WHERE d.draft_id = p.draft_id AND d.kind <> 'approve'
                       AND p.rule_id = ANY (d.reason_rules)) THEN 'confirmed'
        WHEN EXISTS (SELECT 1 FROM false_alarm a JOIN finding f ON f.id = a.finding_id JOIN revision v ON v.id = f.revision_id
                      WHERE v.draft_id = p.draft_id AND f.rule_id = p.rule_id) THEN 'overturned'
        WHEN EXISTS (SELECT 1 FROM decision d JOIN spoke s ON s.revision_id = d.revision_id AND s.rule_id = p.rule_id
                      WHERE d.draft_id = p.draft_id AND d.kind = 'approve' AND s.action IN ('review', 'block')) THEN 'overturned'
        WHEN EXISTS (SELECT 1 FROM dismissal m WHERE m.draft_id = p.draft_id AND m.rule_id = p.rule_id) THEN 'dismissed'
        WHEN EXISTS (SELECT 1 FROM revision n WHERE n.draft_id = p.draft_id AND n.number > p.last
                       AND n.rechecked_for IS NULL) THEN 'confirmed'
      END AS verdict
      FROM pair p
    )
    SELECT rule_id AS "ruleId", count(*) AS hits,
      count(*) FILTER (WHERE verdict = 'confirmed') AS confirmed,
      count(*) FILTER (WHERE verdict = 'overturned') AS overturned,
      count(*) FILTER (WHERE verdict = 'dismissed') AS dismissed
    FROM judged GROUP BY rule_id`;
}

async function shadowHits(db: Reader, from: Date): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ ruleId: string; hits: bigint }[]>`
    SELECT hit ->> 'ruleId' AS "ruleId", count(DISTINCT r.draft_id) AS hits
    FROM revision r CROSS JOIN LATERAL jsonb_array_elements(r.shadow) hit
    WHERE r.created_at >= ${from} GROUP BY 1`;
  return new Map(rows.map(({ ruleId, hits }) => [ruleId, Number(hits)]));
}

async function dismissals(db: Reader, from: Date): Promise<Map<string, Record<string, number>>> {
  const rows = await db.dismissal.groupBy({
    by: ["ruleId", "reason"],
    where: { createdAt: { gte: from } },
    _count: true,
  });
  const byRule = new Map<string, Record<string, number>>();
  for (const { ruleId, reason, _count } of rows) byRule.set(ruleId, { ...byRule.get(ruleId), [reason]: _count });
  return byRule;
}

/** How the rules have done of late. */
export function recentMeasures(db: Reader, now: Date): Promise<RuleMeasure[]> {
  return measuresSince(db, subDays(now, MEASURED_DAYS));
}

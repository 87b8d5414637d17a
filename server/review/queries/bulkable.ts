import type { Reader } from "../../db/transaction.ts";
import { isLowRisk } from "../low-risk.ts";

/** Of these drafts those that a reviewer may approve together: opened in their latest revision, and of low risk. Draft → revision. */
export async function bulkable(db: Reader, reviewerId: string, draftIds: string[]): Promise<Map<string, string>> {
  const rows = await db.draft.findMany({
    where: { id: { in: draftIds }, lastLooks: { some: { reviewerId } } },
    select: {
      id: true,
      lastLooks: { where: { reviewerId }, select: { revision: true } },
      stages: { where: { state: "open" }, select: { isRelease: true, group: { select: { isRestricted: true } } } },
      revisions: { orderBy: { number: "desc" }, take: 1, select: REVISION },
    },
  });
  return new Map(
    rows.flatMap(({ id, lastLooks, stages, revisions: [latest] }) =>
      latest !== undefined && lastLooks[0]?.revision === latest.number && isLowRisk(latest, stages)
        ? [[id, latest.id]]
        : [],
    ),
  );
}

const REVISION = {
  id: true,
  number: true,
  action: true,
  severity: true,
  findings: { select: { action: true } },
} as const;

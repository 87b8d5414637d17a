import { subWeeks } from "date-fns";
import type { Reader } from "../../db/transaction.ts";
import { loadCalendar } from "../../routing/commands/calendar.ts";
import { workingMinutesBetween } from "../../routing/working-time.ts";
import type { WaitView } from "../contract.ts";
import { usualWait } from "../usual-wait.ts";

const WEEKS = 6;
const MOST = 200;

/** Who has a waiting draft, and how long deciding such a draft usually takes: by the decisions of the last weeks. */
export async function waitOf(db: Reader, draft: { id: string; surface: string }, now: Date): Promise<WaitView> {
  const [open, calendar] = await Promise.all([
    db.reviewStage.findMany({
      where: { draftId: draft.id, state: "open" },
      orderBy: { ordinal: "asc" },
      select: { groupId: true, group: { select: { name: true } }, assignee: { select: { name: true } } },
    }),
    loadCalendar(db),
  ]);
  const decided = await db.decision.findMany({
    where: {
      isFinal: true,
      createdAt: { gte: subWeeks(now, WEEKS) },
      draft: { surface: draft.surface, stages: { some: { groupId: open[0]?.groupId ?? null } } },
    },
    orderBy: { createdAt: "desc" },
    take: MOST,
    select: { createdAt: true, revision: { select: { createdAt: true } } },
  });
  const spans = decided.map(({ createdAt, revision }) =>
    workingMinutesBetween(revision.createdAt, createdAt, calendar),
  );
  return {
    with: open.map(({ group, assignee }) => ({ group: group?.name ?? null, person: assignee?.name ?? null })),
    usually: usualWait(spans, calendar.workEnd - calendar.workStart),
  };
}

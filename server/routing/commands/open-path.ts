import type { Tx } from "../../db/transaction.ts";
import type { JudgedFinding, Verdict } from "../../policy/contract.ts";
import { newId } from "../../shared/ids.ts";
import type { Surface } from "../../shared/surfaces.ts";
import type { Path } from "../contract.ts";
import { budgetOf } from "../deadlines.ts";
import { listRules, loadReviewSettings } from "../queries.ts";
import { excludedFrom, firstFitting } from "../route.ts";
import { workingMinutesBetween } from "../working-time.ts";
import { loadCalendar } from "./calendar.ts";
import { openStage } from "./open-stage.ts";

interface Sent {
  draft: { id: string; authorId: string; surface: Surface };
  /** Number of the revision. */
  round: number;
  findings: readonly JudgedFinding[];
  verdict: Verdict;
  /** The author asks that a block be released. */
  isRelease: boolean;
}

/** Lays the way of a draft that has just been sent to review, and opens what comes first. */
export async function openPath(tx: Tx, ctx: { now: () => Date }, sent: Sent): Promise<void> {
  const { draft, round, isRelease } = sent;
  const [author, settings, budgetMinutes] = await Promise.all([
    tx.person.findUniqueOrThrow({
      where: { id: draft.authorId },
      select: { department: true, country: true, managerId: true, speaksForIssuer: true },
    }),
    loadReviewSettings(tx),
    budgetLeft(tx, draft),
  ]);
  const facts = {
    surface: draft.surface,
    severity: sent.verdict.severity,
    categories: [...new Set(sent.findings.filter(asksForPerson).map(({ category }) => category))],
    department: author.department,
    country: author.country,
    speaksForIssuer: author.speaksForIssuer,
  };
  const rule = firstFitting(await listRules(tx), facts);
  // Where the rule asks for four eyes, letting pass what the policy stops needs them as well.
  const needs = rule?.path.stages.some((stage) => stage.needs === "two") ? "two" : "any";
  const release: Path | null =
    isRelease && settings.releaseGroupId !== null
      ? { order: "in_turn", stages: [{ groupId: settings.releaseGroupId, needs }] }
      : null;
  const path: Way = release ?? rule?.path ?? { order: "in_turn", stages: [{ groupId: null, needs: "any" }] };
  const ids: string[] = [];
  for (const [ordinal, { groupId, needs }] of path.stages.entries()) {
    const id = newId("stage");
    ids.push(id);
    await tx.reviewStage.create({
      data: {
        id,
        draftId: draft.id,
        round,
        ordinal,
        groupId,
        needs,
        state: "ahead",
        why: release === null ? (rule?.name ?? "") : "",
        isRelease: release !== null,
        excludedIds: excludedFrom(facts, author),
        budgetMinutes,
      },
      select: { id: true },
    });
  }
  const first = path.order === "at_once" ? ids : ids.slice(0, 1);
  for (const id of first) await openStage(tx, ctx, id, "waits");
}

const asksForPerson = ({ action }: JudgedFinding) => action === "review" || action === "block";

/** The surface's time, less what earlier rounds of this draft took. */
async function budgetLeft(tx: Tx, draft: Sent["draft"]): Promise<number> {
  const [calendar, { deadlines }, earlier] = await Promise.all([
    loadCalendar(tx),
    loadReviewSettings(tx),
    tx.reviewStage.findMany({
      where: { draftId: draft.id, openedAt: { not: null }, closedAt: { not: null } },
      select: { openedAt: true, closedAt: true },
    }),
  ]);
  const spent = earlier.map(({ openedAt, closedAt }) =>
    openedAt !== null && closedAt !== null ? workingMinutesBetween(openedAt, closedAt, calendar) : 0,
  );
  return budgetOf(
    draft.surface,
    deadlines,
    spent.reduce((sum, minutes) => sum + minutes, 0),
  );
}

/** A path, or the one of a draft that no rule speaks of: to whoever reviews. */
type Way = { order: Path["order"]; stages: { groupId: string | null; needs: Path["stages"][number]["needs"] }[] };

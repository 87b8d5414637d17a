import type { Ctx } from "../../context.ts";
import { DomainError, ERRORS } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import type { ApproveMany, BulkResult } from "../contract.ts";
import { isLowRisk } from "../low-risk.ts";
import { decideDraft } from "./decide-draft.ts";

/**
 * Approves several drafts one after the other, each in a transaction, with an entry and with its own seconds to take it
 * back. Only what this reviewer has opened in its latest revision and what is of low risk; the others stay as they are,
 * with the reason.
 */
export async function approveMany(ctx: Ctx, { items }: ApproveMany): Promise<BulkResult[]> {
  const results: BulkResult[] = [];
  for (const item of items) results.push(await approveOne(ctx, item));
  return results;
}

async function approveOne(ctx: Ctx, { draftId, revisionId }: ApproveMany["items"][number]): Promise<BulkResult> {
  const no = (code: DomainError["code"]) => refused(draftId, code, ctx.actor.language);
  const row = await ctx.db.revision.findFirst({
    where: { id: revisionId, draftId },
    select: {
      number: true,
      textHash: true,
      action: true,
      severity: true,
      findings: { select: { action: true } },
      draft: {
        select: {
          lastLooks: { where: { reviewerId: ctx.actor.id }, select: { revision: true } },
          stages: { where: { state: "open" }, select: { isRelease: true, group: { select: { isRestricted: true } } } },
        },
      },
    },
  });
  if (row === null) return no("draft.not_found");
  if (row.draft.lastLooks[0]?.revision !== row.number) return no("review.not_opened");
  if (!isLowRisk(row, row.draft.stages)) return no("review.not_low_risk");
  const words = { reasonRules: [], note: "", privateNote: "" };
  try {
    const decided = await decideDraft(ctx, { draftId, revisionId, textHash: row.textHash, kind: "approve", ...words });
    return { draftId, decisionId: decided.decisionId, refused: null };
  } catch (error) {
    if (error instanceof DomainError) return no(error.code);
    throw error;
  }
}

function refused(draftId: string, code: DomainError["code"], language: Language): BulkResult {
  return { draftId, decisionId: null, refused: { code, sentence: ERRORS[code][1][language] } };
}

import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { type Tx, transact } from "../../db/transaction.ts";
import { loadOrganisation } from "../../directory/queries.ts";
import { loadMovable } from "../../drafts/commands/load-movable.ts";
import { moveDraft } from "../../drafts/commands/move-draft.ts";
import type { Moved } from "../../drafts/contract.ts";
import { withoutSecrets } from "../../drafts/without-secrets.ts";
import { openSecondOpinion } from "../../routing/commands/open-second-opinion.ts";
import { DomainError } from "../../shared/errors.ts";
import type { AppealDecision } from "../contract.ts";

/**
 * The author asks somebody else to look at a refusal again: the same text waits anew, for reviewers who haven't decided it.
 * Once a text: what the second reviewer decides stands.
 * @throws DomainError draft.not_found, draft.changed_elsewhere, draft.not_possible_now, review.appealed_already,
 *   review.text_changed, review.nobody_else
 */
export async function appealDecision(ctx: Ctx, input: AppealDecision): Promise<Moved> {
  const reason = withoutSecrets(input.reason, await loadOrganisation(ctx.db));
  return transact(ctx.db, async (tx) => {
    await tx.$queryRaw`SELECT id FROM draft WHERE id = ${input.draftId} FOR UPDATE`;
    const draft = await loadMovable(tx, ctx.actor.id, input);
    const { revision, decision } = await loadDecided(tx, draft.id);
    const moved = await moveDraft(tx, ctx, draft, "appeal", { submittedAt: ctx.now(), decidedAt: null });
    if (decision === null) throw new DomainError("draft.not_possible_now", { draftId: draft.id });
    if (revision.decisions.some(({ appeal }) => appeal !== null))
      throw new DomainError("review.appealed_already", { draftId: draft.id });
    if (revision.draft.text !== revision.text) throw new DomainError("review.text_changed", { draftId: draft.id });
    await tx.appeal.create({
      data: { decisionId: decision.id, draftId: draft.id, reason, createdAt: ctx.now() },
      select: { decisionId: true },
    });
    const deciders = revision.decisions.map(({ reviewerId }) => reviewerId);
    await openSecondOpinion(tx, ctx, { draftId: draft.id, round: revision.number, deciders });
    const said = { kind: decision.kind, reviewerName: decision.reviewer.name, reason };
    const about = { draftId: draft.id, surface: draft.surface, revision: revision.number };
    await recordEvent(tx, ctx, { type: "draft.appealed", ...about, ...said });
    return moved;
  });
}

/** The latest revision with what was decided of it, and the refusal that stands. */
async function loadDecided(tx: Tx, draftId: string) {
  const revision = await tx.revision.findFirst({
    where: { draftId },
    orderBy: { number: "desc" },
    select: {
      number: true,
      text: true,
      draft: { select: { text: true } },
      decisions: {
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        select: {
          id: true,
          kind: true,
          isFinal: true,
          reviewerId: true,
          reviewer: { select: { name: true } },
          appeal: { select: { decisionId: true } },
        },
      },
    },
  });
  if (revision === null) throw new DomainError("draft.not_possible_now", { draftId });
  const last = revision.decisions.find(({ isFinal }) => isFinal) ?? null;
  return { revision, decision: last?.kind === "approve" ? null : last };
}

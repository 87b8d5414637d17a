import type { Ctx } from "../../context.ts";
import type { Tx } from "../../db/transaction.ts";
import type { DraftState } from "../../drafts/contract.ts";
import { DomainError } from "../../shared/errors.ts";
import { Surface } from "../../shared/surfaces.ts";

/** Where a colleague's decision leads; elsewhere its author has moved it. */
const DECIDED: readonly DraftState[] = ["APPROVED", "CHANGES_REQUESTED", "REJECTED"];

const COLUMNS = {
  id: true,
  authorId: true,
  surface: true,
  state: true,
  version: true,
  author: { select: { name: true } },
  pending: { select: { id: true, revisionId: true, reviewerId: true, kind: true, effectiveAt: true } },
  claim: { select: { reviewerId: true, expiresAt: true, reviewer: { select: { name: true } } } },
} as const;

/**
 * A draft that waits for a reviewer, locked until the transaction ends: two reviewers act one after the other.
 * @throws DomainError draft.not_found, draft.not_yours_to_decide, review.already_decided, draft.not_possible_now
 */
export async function lockWaiting(tx: Tx, ctx: Ctx, draftId: string) {
  return allowWaiting(await lockSent(tx, ctx, draftId));
}

/**
 * As `lockWaiting`, in any state; `allowWaiting` asks for the state.
 * @throws DomainError draft.not_found, draft.not_yours_to_decide
 */
export async function lockSent(tx: Tx, ctx: Ctx, draftId: string) {
  await tx.$queryRaw`SELECT id FROM draft WHERE id = ${draftId} FOR UPDATE`;
  const draft = await tx.draft.findFirst({ where: { id: draftId, submittedAt: { not: null } }, select: COLUMNS });
  if (draft === null) throw new DomainError("draft.not_found", { draftId });
  if (draft.authorId === ctx.actor.id) throw new DomainError("draft.not_yours_to_decide", { draftId });
  return { ...draft, surface: Surface.parse(draft.surface) };
}

/** @throws DomainError review.already_decided, draft.not_possible_now */
export function allowWaiting<Sent extends { id: string; state: DraftState; pending: object | null }>(
  draft: Sent,
): Sent {
  const { id: draftId, state, pending } = draft;
  if (state === "IN_REVIEW" && pending === null) return draft;
  throw new DomainError(
    pending !== null || DECIDED.includes(state) ? "review.already_decided" : "draft.not_possible_now",
    {
      draftId,
      state,
    },
  );
}

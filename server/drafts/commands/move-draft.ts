import type { Ctx } from "../../context.ts";
import type { Tx } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import type { DraftState } from "../contract.ts";
import { type DraftEvent, LIFECYCLE, type Taker } from "../lifecycle.ts";

/** What a step needs to know of a draft. */
export interface Movable {
  id: string;
  authorId: string;
  state: DraftState;
  version: number;
}

/** Fields a step may set beside the state. */
export interface Along {
  text?: string;
  severity?: number;
  action?: string;
  submittedAt?: Date;
  decidedAt?: Date | null;
  validUntil?: Date | null;
  publishedAt?: Date;
  publishedUrl?: string;
}

/**
 * The only writer of a draft's state: walks the table, then compares and sets.
 * @throws DomainError draft.not_possible_now, draft.not_yours_to_decide, draft.changed_elsewhere
 */
export async function moveDraft(
  tx: Tx,
  ctx: { actor: Pick<Ctx["actor"], "id"> | null; now: Ctx["now"] },
  draft: Movable,
  event: DraftEvent,
  along: Along = {},
): Promise<{ state: DraftState; version: number }> {
  const step = LIFECYCLE[draft.state][event];
  if (step === undefined)
    throw new DomainError("draft.not_possible_now", { draftId: draft.id, state: draft.state, event });
  allow(step.by, ctx.actor?.id ?? null, draft);
  const { count } = await tx.draft.updateMany({
    where: { id: draft.id, version: draft.version, state: draft.state },
    data: { ...along, state: step.to, version: draft.version + 1, updatedAt: ctx.now() },
  });
  if (count === 0) throw new DomainError("draft.changed_elsewhere", { draftId: draft.id, version: draft.version });
  return { state: step.to, version: draft.version + 1 };
}

/** Relationship at the row: the role was checked at the door. */
function allow(taker: Taker, actorId: string | null, draft: Movable): void {
  const isAuthor = actorId === draft.authorId;
  if (taker === "author" && !isAuthor) throw new DomainError("draft.not_found", { draftId: draft.id });
  if (taker === "reviewer" && (isAuthor || actorId === null)) {
    throw new DomainError("draft.not_yours_to_decide", { draftId: draft.id });
  }
  if (taker === "system" && actorId !== null) throw new DomainError("draft.not_possible_now", { draftId: draft.id });
}

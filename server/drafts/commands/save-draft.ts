import type { Ctx } from "../../context.ts";
import { DomainError } from "../../shared/errors.ts";
import type { SaveDraft } from "../contract.ts";
import { WRITABLE } from "../lifecycle.ts";
import { judgeDraft } from "./judge-draft.ts";
import { loadMovable } from "./load-movable.ts";

/**
 * Keeps the text being written, with its secrets masked. No entry in the log: until a draft is sent, writing is private.
 * @throws DomainError draft.not_found, draft.changed_elsewhere, draft.not_possible_now
 */
export async function saveDraft(
  ctx: Ctx,
  input: SaveDraft,
): Promise<{ version: number; savedAt: Date; isMasked: boolean }> {
  const draft = await loadMovable(ctx.db, ctx.actor.id, input);
  if (!WRITABLE.includes(draft.state)) throw new DomainError("draft.not_possible_now", { draftId: draft.id });
  const { storable } = await judgeDraft(ctx, draft, input.text);
  const savedAt = ctx.now();
  const { count } = await ctx.db.draft.updateMany({
    where: { id: draft.id, version: input.version, state: draft.state },
    data: { text: storable, version: input.version + 1, updatedAt: savedAt },
  });
  if (count === 0) throw new DomainError("draft.changed_elsewhere", { draftId: draft.id });
  return { version: input.version + 1, savedAt, isMasked: storable !== input.text };
}

import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Tx } from "../../db/transaction.ts";
import { notify } from "../../notifications/commands/notify.ts";
import type { Moved } from "../contract.ts";
import { loadLatestRevision } from "./load-movable.ts";
import { type Movable, moveDraft } from "./move-draft.ts";

/**
 * Ends a clearance or approval that is past its time.
 * @throws DomainError draft.changed_elsewhere
 */
export async function expireDraft(
  tx: Tx,
  ctx: { now: () => Date },
  draft: Movable & { surface: string },
): Promise<Moved> {
  const bySystem = { actor: null, now: ctx.now };
  const moved = await moveDraft(tx, bySystem, draft, "expire");
  const { number: revision } = await loadLatestRevision(tx, draft.id);
  const about = { by: null, draftId: draft.id, facts: { surface: draft.surface } };
  await notify(tx, ctx, { event: "expired", to: [draft.authorId], ...about });
  await recordEvent(tx, bySystem, { type: "draft.expired", draftId: draft.id, surface: draft.surface, revision });
  return moved;
}

import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { type Tx, transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import type { PlaceHold } from "../contract.ts";

/**
 * Keeps a draft, or all of a person's, from being erased, whatever is due, until somebody lifts it.
 * @throws DomainError draft.not_found, person.not_found
 */
export async function placeHold(ctx: Ctx, { kind, subjectId, reason }: PlaceHold): Promise<void> {
  await transact(ctx.db, async (tx) => {
    if (!(await exists(tx, kind, subjectId)))
      throw new DomainError(kind === "draft" ? "draft.not_found" : "person.not_found", { subjectId });
    const id = newId("hold");
    await tx.legalHold.create({
      data: { id, kind, subjectId, reason, placedByName: ctx.actor.name, placedAt: ctx.now() },
      select: { id: true },
    });
    await recordEvent(tx, ctx, { type: "hold.placed", holdId: id, kind, subjectId, reason });
  });
}

async function exists(tx: Tx, kind: PlaceHold["kind"], id: string): Promise<boolean> {
  const count = kind === "draft" ? await tx.draft.count({ where: { id } }) : await tx.person.count({ where: { id } });
  return count > 0;
}

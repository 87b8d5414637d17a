import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import type { SavedView, SavedViewKind } from "../contract.ts";

/**
 * Keeps a view under a name, for its owner alone. It shows nothing by itself, so it leaves no entry; opening it does.
 * @throws DomainError view.exists
 */
export async function saveView(
  ctx: Ctx,
  input: { kind: SavedViewKind; name: string; query: string },
): Promise<SavedView> {
  return transact(ctx.db, async (tx) => {
    const { kind, name, query } = input;
    const { count } = await tx.savedView.createMany({
      data: [{ id: newId("view"), personId: ctx.actor.id, kind, name, query, createdAt: ctx.now() }],
      skipDuplicates: true,
    });
    if (count === 0) throw new DomainError("view.exists", { name });
    return tx.savedView.findFirstOrThrow({
      where: { personId: ctx.actor.id, kind, name },
      select: { id: true, name: true, query: true },
    });
  });
}

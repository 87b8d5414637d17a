import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import type { SavedView, SavedViewKind } from "../contract.ts";

/**
 * Keeps a view under a name, for its owner alone or for all who see that kind of list. It shows nothing by itself, so it leaves no entry; opening it does.
 * @throws DomainError view.exists
 */
export async function saveView(
  ctx: Ctx,
  input: { kind: SavedViewKind; name: string; query: string; isShared?: boolean },
): Promise<SavedView> {
  return transact(ctx.db, async (tx) => {
    const { kind, name, query, isShared = false } = input;
    const { count } = await tx.savedView.createMany({
      data: [{ id: newId("view"), personId: ctx.actor.id, kind, name, query, isShared, createdAt: ctx.now() }],
      skipDuplicates: true,
    });
    if (count === 0) throw new DomainError("view.exists", { name });
    const view = await tx.savedView.findFirstOrThrow({
      where: { personId: ctx.actor.id, kind, name },
      select: { id: true, name: true, query: true, isShared: true },
    });
    return { ...view, ownerName: null };
  });
}

import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import { recordEvent } from "./record-event.ts";

/** Takes a token back, at once. */
export async function revokeToken(ctx: Ctx, { id }: { id: string }): Promise<void> {
  await transact(ctx.db, async (tx) => {
    const { count } = await tx.auditToken.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: ctx.now() },
    });
    if (count === 0) throw new DomainError("token.not_found", { id });
    const { name } = await tx.auditToken.findUniqueOrThrow({ where: { id }, select: { name: true } });
    await recordEvent(tx, ctx, { type: "token.revoked", tokenId: id, name });
  });
}

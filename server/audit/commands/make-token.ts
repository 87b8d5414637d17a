import { createHash, randomBytes } from "node:crypto";
import { addDays } from "date-fns";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { newId } from "../../shared/ids.ts";
import type { MakeToken } from "../contract.ts";
import { recordEvent } from "./record-event.ts";

/** Makes a token with which somebody from outside reads checkpoints and tiles. It is given here once, and kept nowhere. */
export async function makeToken(ctx: Ctx, { name, days }: MakeToken): Promise<{ id: string; token: string }> {
  const token = `imp_${randomBytes(32).toString("base64url")}`;
  const [id, madeAt] = [newId("token"), ctx.now()];
  const expiresAt = addDays(madeAt, days);
  await transact(ctx.db, async (tx) => {
    await tx.auditToken.create({ data: { id, name, hash: hashOf(token), madeAt, expiresAt }, select: { id: true } });
    await recordEvent(tx, ctx, { type: "token.made", tokenId: id, name, expiresAt: expiresAt.toISOString() });
  });
  return { id, token };
}

export const hashOf = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash("sha256").update(token).digest());

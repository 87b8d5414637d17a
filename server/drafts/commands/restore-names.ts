import type { Ctx } from "../../context.ts";
import { env } from "../../env.ts";
import { DomainError } from "../../shared/errors.ts";
import { NeutralKey, type RestoredView } from "../contract.ts";
import { restore } from "../restore.ts";
import { unseal } from "../seal.ts";
import { loadMovable } from "./load-movable.ts";

/**
 * Puts the names back into a rewritten neutral version. Changes nothing: the author takes the text over or doesn't.
 * @throws DomainError draft.not_found, draft.no_neutral_version
 */
export async function restoreNames(ctx: Ctx, input: { draftId: string; rewritten: string }): Promise<RestoredView> {
  const draft = await loadMovable(ctx.db, ctx.actor.id, { draftId: input.draftId });
  const row = await ctx.db.neutralVersion.findUnique({ where: { draftId: draft.id }, select: { sealedKey: true } });
  if (row === null) throw new DomainError("draft.no_neutral_version", { draftId: draft.id });
  const key = NeutralKey.parse(JSON.parse(unseal(row.sealedKey, draft.id, env().FINGERPRINT_KEY)));
  return restore(input.rewritten, key);
}

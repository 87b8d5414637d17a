import type { Ctx } from "../../context.ts";
import { DomainError } from "../../shared/errors.ts";
import { clashIn } from "../../shared/keys.ts";
import type { ChangeKeys } from "../contract.ts";

/**
 * Keeps the keys somebody works with. They concern nobody else, so the log doesn't hear of them.
 * @throws DomainError keys.clash
 */
export async function changeKeys(ctx: Ctx, { isOn, changed }: ChangeKeys): Promise<void> {
  const clash = clashIn({ changed });
  if (clash !== null) throw new DomainError("keys.clash", { commands: clash });
  const chosen = { hasSingleKeys: isOn, keys: changed };
  await ctx.db.preference.upsert({
    where: { personId: ctx.actor.id },
    create: { personId: ctx.actor.id, ...chosen },
    update: chosen,
    select: { personId: true },
  });
}

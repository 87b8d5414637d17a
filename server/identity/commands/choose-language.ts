import type { Ctx } from "../../context.ts";
import type { ChooseLanguage } from "../contract.ts";

/** Keeps the language somebody reads. It concerns nobody else, so the log doesn't hear of it. */
export async function chooseLanguage(ctx: Ctx, { language }: ChooseLanguage): Promise<void> {
  await ctx.db.preference.upsert({
    where: { personId: ctx.actor.id },
    create: { personId: ctx.actor.id, language },
    update: { language },
  });
}

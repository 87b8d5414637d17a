import type { Ctx } from "../../context.ts";

/**
 * Keeps which revision a reviewer has opened, and gives the number of the one they had opened before it came; null where
 * there is none. Opening the same again changes nothing about that. It is the reader's own mark, so no entry tells of it.
 */
export async function noteLook(ctx: Ctx, look: { draftId: string; revision: number }): Promise<number | null> {
  const [row] = await ctx.db.$queryRaw<{ previous: number | null }[]>`
    INSERT INTO last_look (draft_id, reviewer_id, revision, at)
    VALUES (${look.draftId}, ${ctx.actor.id}, ${look.revision}, ${ctx.now()})
    ON CONFLICT (draft_id, reviewer_id) DO UPDATE SET
      previous = CASE WHEN last_look.revision < EXCLUDED.revision THEN last_look.revision ELSE last_look.previous END,
      revision = GREATEST(last_look.revision, EXCLUDED.revision),
      at = EXCLUDED.at
    RETURNING previous`;
  return row?.previous ?? null;
}

import { subDays } from "date-fns";
import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Db } from "../../db/client.ts";
import { transact } from "../../db/transaction.ts";
import { notify } from "../../notifications/commands/notify.ts";
import { settingOf } from "../../policy/limits.ts";
import { loadPolicyInForce } from "../../policy/queries.ts";
import { DomainError } from "../../shared/errors.ts";
import { loadLatestRevision } from "./load-movable.ts";
import { moveDraft } from "./move-draft.ts";

const BATCH = 200;

/**
 * Asks authors to look again at profile texts that have stood for as long as the policy lets them: the draft can be sent again
 * as it is with one click, or changed. Safe to repeat; each draft in its own transaction.
 */
export async function lookAgain(ctx: { db: Db; now: () => Date }): Promise<number> {
  const { document } = await loadPolicyInForce(ctx.db, ctx.now());
  const { validDays } = settingOf(document, "profile_text");
  const due = await ctx.db.draft.findMany({
    where: { surface: "profile_text", state: "PUBLISHED", publishedAt: { lt: subDays(ctx.now(), validDays) } },
    orderBy: { publishedAt: "asc" },
    take: BATCH,
    select: { id: true, authorId: true, state: true, version: true, surface: true },
  });
  let asked = 0;
  for (const draft of due) {
    try {
      await transact(ctx.db, async (tx) => {
        const bySystem = { actor: null, now: ctx.now };
        await moveDraft(tx, bySystem, draft, "lookAgain");
        const { number: revision } = await loadLatestRevision(tx, draft.id);
        const about = { by: null, draftId: draft.id, facts: { surface: draft.surface } };
        await notify(tx, ctx, { event: "look_again", to: [draft.authorId], ...about });
        await recordEvent(tx, bySystem, {
          type: "draft.due_again",
          draftId: draft.id,
          surface: draft.surface,
          revision,
        });
      });
      asked += 1;
    } catch (error) {
      // Somebody else moved it meanwhile: it is no longer due.
      if (!(error instanceof DomainError && error.code === "draft.changed_elsewhere")) throw error;
    }
  }
  return asked;
}

import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { loadOrganisation } from "../../directory/queries.ts";
import { withoutSecrets } from "../../drafts/without-secrets.ts";
import { DomainError } from "../../shared/errors.ts";
import { Surface } from "../../shared/surfaces.ts";
import type { LookAgain } from "../contract.ts";
import { drawnFor } from "../queries/second-looks.ts";
import { mayRead, readerOf } from "../queries/whose-turn.ts";

/**
 * Says what one would have decided of a draft that was drawn for a second look. It counts for the agreement of reviewers,
 * and changes nothing about the draft.
 * @throws DomainError draft.not_found, also where it wasn't drawn, is one's own or was decided by oneself, or a colleague
 *   has looked already
 */
export async function lookAgain(ctx: Ctx, input: LookAgain): Promise<void> {
  const { draftId, revisionId, opinion } = input;
  const note = withoutSecrets(input.note, await loadOrganisation(ctx.db));
  await transact(ctx.db, async (tx) => {
    await tx.$queryRaw`SELECT id FROM draft WHERE id = ${draftId} FOR UPDATE`;
    const now = ctx.now();
    const [drawn] = await drawnFor(tx, ctx.actor, now, draftId);
    const revision = await tx.revision.findFirst({
      where: { draftId, draft: mayRead(await readerOf(tx, ctx.actor, now)) },
      orderBy: { number: "desc" },
      select: { id: true, number: true, surface: true },
    });
    if (drawn === undefined || revision === null || revision.id !== revisionId)
      throw new DomainError("draft.not_found", { draftId });
    const { was } = drawn;
    const reviewerId = ctx.actor.id;
    await tx.secondLook.create({
      data: { revisionId, draftId, reviewerId, was, opinion, note, at: now },
      select: { revisionId: true },
    });
    const about = { draftId, surface: Surface.parse(revision.surface), revision: revision.number };
    await recordEvent(tx, ctx, { type: "review.second_look", ...about, was, opinion, note });
  });
}

import { may } from "../../access/permissions.ts";
import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { loadOrganisation } from "../../directory/queries.ts";
import { DomainError } from "../../shared/errors.ts";
import { renderPdf } from "../adapters/render-pdf.ts";
import type { Evidence } from "../contract.ts";
import { evidenceOf } from "../evidence.ts";
import { loadDraftRows } from "../queries/load-draft.ts";
import { loadLife, loadSealed } from "../queries/load-log.ts";

/**
 * Makes the file that proves one draft's history: a PDF/A-3 with the same as JSON inside. Taking it is an entry, which the
 * draft's author can see. Authors get that of their own drafts.
 * @throws DomainError draft.not_found
 */
export async function makeEvidence(ctx: Ctx, { draftId }: { draftId: string }): Promise<Uint8Array> {
  const evidence = await collect(ctx, draftId);
  const file = await renderPdf(evidence, JSON.stringify(evidence, null, 1), ctx.now());
  await transact(ctx.db, (tx) =>
    recordEvent(tx, ctx, {
      type: "evidence.made",
      draftId,
      surface: evidence.draft.surface,
      revisions: evidence.revisions.length,
    }),
  );
  return file;
}

async function collect(ctx: Ctx, draftId: string): Promise<Evidence> {
  const draft = await loadDraftRows(ctx.db, draftId);
  if (draft.authorId !== ctx.actor.id && !may(ctx.actor.role, "evidence.others"))
    throw new DomainError("draft.not_found", { draftId });
  const organisation = await loadOrganisation(ctx.db);
  const life = await loadLife(ctx.db, draftId);
  const log = await loadSealed(
    ctx.db,
    life.map(({ id }) => id),
  );
  return evidenceOf({ made: { at: ctx.now(), by: ctx.actor.name }, organisation, draft, life, log });
}

import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { loadOrganisation } from "../../directory/queries.ts";
import { DomainError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import type { DismissFinding } from "../contract.ts";
import { withoutSecrets } from "../without-secrets.ts";
import { judgeDraft } from "./judge-draft.ts";
import { loadMovable, lockWritable } from "./load-movable.ts";

/**
 * Keeps a flagged passage, with the author's reason. What a reviewer has to see is still seen, with the reason beside it.
 * The text comes along so that the finding is one the engine makes now, not one a caller made up.
 * @throws DomainError draft.not_found, draft.not_possible_now, draft.dismissal_unknown
 */
export async function dismissFinding(ctx: Ctx, input: DismissFinding): Promise<void> {
  const draft = await loadMovable(ctx.db, ctx.actor.id, { draftId: input.draftId });
  const { findings } = await judgeDraft(ctx, draft, input.text);
  const finding = findings.find((candidate) => candidate.fingerprint === input.fingerprint);
  if (finding === undefined) throw new DomainError("draft.dismissal_unknown", { draftId: draft.id });
  const { reason, fingerprint } = input;
  // Only who agreed has agreed on a day.
  const agreed = reason === "permission" ? (input.agreedOn ?? null) : null;
  const agreedOn = agreed === null ? null : new Date(`${agreed}T00:00:00Z`);
  const note = withoutSecrets(input.note, await loadOrganisation(ctx.db));
  await transact(ctx.db, async (tx) => {
    await lockWritable(tx, ctx.actor.id, draft.id);
    await tx.dismissal.upsert({
      where: { draftId_fingerprint: { draftId: draft.id, fingerprint } },
      create: {
        id: newId("dismissal"),
        draftId: draft.id,
        ruleId: finding.ruleId,
        fingerprint,
        reason,
        note,
        agreedOn,
        createdAt: ctx.now(),
      },
      update: { ruleId: finding.ruleId, reason, note, agreedOn, createdAt: ctx.now() },
      select: { id: true },
    });
    await recordEvent(tx, ctx, {
      type: "finding.dismissed",
      draftId: draft.id,
      surface: draft.surface,
      ruleId: finding.ruleId,
      reason,
      note,
      ...(agreed === null ? {} : { agreedOn: agreed }),
    });
  });
}

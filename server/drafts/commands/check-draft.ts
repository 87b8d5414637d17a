import type { Ctx } from "../../context.ts";
import { explainToAuthor } from "../../policy/explain.ts";
import { characters, settingOf } from "../../policy/limits.ts";
import { limitOf } from "../../shared/profile-parts.ts";
import type { DraftCheck } from "../contract.ts";
import { judgeDraft } from "./judge-draft.ts";
import { loadMovable } from "./load-movable.ts";

/**
 * What the engine and the policy say of a text while it is being written. Stores nothing.
 * @throws DomainError draft.not_found
 */
export async function checkDraft(ctx: Ctx, input: { draftId: string; text: string }): Promise<DraftCheck> {
  const draft = await loadMovable(ctx.db, ctx.actor.id, { draftId: input.draftId });
  const { findings, verdict, policy } = await judgeDraft(ctx, draft, input.text);
  return {
    findings,
    verdict,
    length: {
      units: input.text.length,
      characters: characters(input.text),
      limit: limitOf(settingOf(policy.document, draft.surface).limit, draft.part),
    },
    explanation: explainToAuthor(verdict, { findings, language: ctx.actor.language }),
  };
}

import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { env } from "../../env.ts";
import type { Language } from "../../shared/language.ts";
import type { NeutralView } from "../contract.ts";
import { isSettled, type NeutralVersion, narrowed, neutralise } from "../neutral.ts";
import { seal } from "../seal.ts";
import { judgeDraft } from "./judge-draft.ts";
import { loadMovable, lockWritable } from "./load-movable.ts";

/**
 * Makes a text of the draft that gives nothing away, for a machine outside; what stands behind its placeholders stays
 * here with the draft, sealed. No entry in the log: until a draft is sent, writing is private.
 * @throws DomainError draft.not_found, draft.not_possible_now
 */
export async function takeNeutral(
  ctx: Ctx,
  input: { draftId: string; text: string; language: Language },
): Promise<NeutralView> {
  const draft = await loadMovable(ctx.db, ctx.actor.id, { draftId: input.draftId });
  const { findings, storable } = await judgeDraft(ctx, draft, input.text);
  const judgeOne = async (version: NeutralVersion) => {
    const { findings: still } = await judgeDraft(ctx, draft, version.text);
    const asked = still.filter((finding) => finding.action !== "info" && !isSettled(version, finding));
    return { ...version, left: asked.map(({ ruleTitle }) => ruleTitle) };
  };
  // The reader's way first: figures alone. Where that still tells too much, whole passages.
  const narrow = await judgeOne(neutralise(storable, narrowed(storable, findings), input.language));
  const { text, key, left } =
    narrow.left.length === 0 ? narrow : await judgeOne(neutralise(storable, findings, input.language));
  await transact(ctx.db, async (tx) => {
    await lockWritable(tx, ctx.actor.id, draft.id);
    const sealedKey = seal(JSON.stringify(key), draft.id, env().FINGERPRINT_KEY);
    await tx.neutralVersion.upsert({
      where: { draftId: draft.id },
      create: { draftId: draft.id, sealedKey, madeAt: ctx.now() },
      update: { sealedKey, madeAt: ctx.now() },
      select: { draftId: true },
    });
  });
  return { text, key, left };
}

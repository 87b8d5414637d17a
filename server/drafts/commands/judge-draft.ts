import type { Ctx } from "../../context.ts";
import type { PolicyInForce } from "../../policy/contract.ts";
import type { Surface } from "../../shared/surfaces.ts";
import { Declaration } from "../contract.ts";
import { type JudgedText, judge } from "../judge.ts";
import { isReminderDue } from "../reminder.ts";
import { loadKnown } from "./load-known.ts";

/** Judges a text of a draft under the directory and the policy in force. Stores nothing. */
export async function judgeDraft(
  ctx: Ctx,
  draft: { id: string; surface: Surface },
  text: string,
): Promise<JudgedText & { policy: PolicyInForce }> {
  const [known, dismissals, lastSent, author, row] = await Promise.all([
    loadKnown(ctx.db, ctx.now()),
    ctx.db.dismissal.findMany({ where: { draftId: draft.id }, select: { fingerprint: true, reason: true } }),
    ctx.db.draft.aggregate({ where: { authorId: ctx.actor.id }, _max: { submittedAt: true } }),
    ctx.db.person.findUnique({
      where: { id: ctx.actor.id },
      select: { department: true, country: true, role: true },
    }),
    ctx.db.draft.findUnique({ where: { id: draft.id }, select: { declarations: true } }),
  ]);
  const judged = judge(
    {
      text,
      surface: draft.surface,
      authorName: ctx.actor.name,
      language: ctx.actor.language,
      declarations: Declaration.array().parse(row?.declarations ?? []),
      author,
      isAiReminderDue: isReminderDue(lastSent._max.submittedAt, ctx.now()),
    },
    {
      ...known,
      dismissals: new Map(dismissals.map((kept) => [kept.fingerprint, kept.reason])),
    },
  );
  return { ...judged, policy: known.policy };
}

import type { Ctx } from "../../context.ts";
import { loadCustomerTables } from "../../customer-tables/queries.ts";
import { loadOrganisation } from "../../directory/queries.ts";
import { env } from "../../env.ts";
import type { PolicyInForce } from "../../policy/contract.ts";
import { loadPolicyInForce } from "../../policy/queries.ts";
import { loadProtectedDocuments } from "../../protected-documents/queries.ts";
import type { Surface } from "../../shared/surfaces.ts";
import { Declaration } from "../contract.ts";
import { type JudgedText, judge } from "../judge.ts";
import { isReminderDue } from "../reminder.ts";

/** Judges a text of a draft under the directory and the policy in force. Stores nothing. */
export async function judgeDraft(
  ctx: Ctx,
  draft: { id: string; surface: Surface },
  text: string,
): Promise<JudgedText & { policy: PolicyInForce }> {
  const [organisation, protectedDocuments, customerTables, policy, dismissals, lastSent, row] = await Promise.all([
    loadOrganisation(ctx.db),
    loadProtectedDocuments(ctx.db),
    loadCustomerTables(ctx.db),
    loadPolicyInForce(ctx.db),
    ctx.db.dismissal.findMany({ where: { draftId: draft.id }, select: { fingerprint: true, reason: true } }),
    ctx.db.draft.aggregate({ where: { authorId: ctx.actor.id }, _max: { submittedAt: true } }),
    ctx.db.draft.findUnique({ where: { id: draft.id }, select: { declarations: true } }),
  ]);
  const judged = judge(
    {
      text,
      surface: draft.surface,
      authorName: ctx.actor.name,
      language: ctx.actor.language,
      declarations: Declaration.array().parse(row?.declarations ?? []),
      isAiReminderDue: isReminderDue(lastSent._max.submittedAt, ctx.now()),
    },
    {
      organisation,
      registers: { protectedDocuments, customerTables },
      policy,
      fingerprintKey: env().FINGERPRINT_KEY,
      dismissals: new Map(dismissals.map((kept) => [kept.fingerprint, kept.reason])),
    },
  );
  return { ...judged, policy };
}

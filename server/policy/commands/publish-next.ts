import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { loadOrganisation } from "../../directory/queries.ts";
import { DomainError } from "../../shared/errors.ts";
import type { PolicyDocument } from "../contract.ts";
import { type Problem, warning } from "../problem.ts";
import { findNext, listScheduled } from "../queries/next.ts";
import { flaggedLately } from "../queries/past.ts";
import { testPolicy } from "../test-policy.ts";
import type { PublishAnswer, PublishNext } from "../views.ts";
import { placeInPrinted } from "../yaml.ts";
import { publishPolicy } from "./publish-policy.ts";

/** A policy that asks for something in more drafts than this is likely wrong, not the drafts. */
const TOO_MANY = 0.5;
/** Of fewer drafts a share says nothing. */
const ENOUGH_DRAFTS = 5;

/**
 * Publishes the next policy, at once or from a later moment. Failing examples and problems stop it; warnings have to be read.
 * @throws DomainError policy.changed_elsewhere, policy.begins_in_the_past
 */
export async function publishNext(ctx: Ctx, input: PublishNext): Promise<PublishAnswer> {
  const next = await findNext(ctx.db);
  if (next === null || next.version !== input.version) throw new DomainError("policy.changed_elsewhere", {});
  const effectiveFrom = input.effectiveFrom === null ? null : new Date(input.effectiveFrom);
  if (effectiveFrom !== null && effectiveFrom < ctx.now()) throw new DomainError("policy.begins_in_the_past", {});
  const { directory } = await loadOrganisation(ctx.db);
  const { problems, failing } = testPolicy(next.document, directory);
  const faults = problems.filter((problem) => !problem.isWarning);
  const warnings = [
    ...problems.filter((problem) => problem.isWarning),
    ...(await ofTooMany(ctx, next.document)),
    ...(await ofOverlap(ctx, effectiveFrom ?? ctx.now())),
  ];
  if (faults.length + failing.length > 0 || (warnings.length > 0 && !input.isWarningRead))
    return { isPublished: false, problems: faults, failing, warnings };
  return transact(ctx.db, async (tx) => {
    const { count } = await tx.policyDraft.deleteMany({ where: { version: input.version } });
    if (count === 0) throw new DomainError("policy.changed_elsewhere", {});
    const from = effectiveFrom === null ? {} : { effectiveFrom };
    return { isPublished: true, ...(await publishPolicy(tx, ctx, next.document, from)) };
  });
}

async function ofTooMany(ctx: Ctx, document: PolicyDocument): Promise<Problem[]> {
  const { flagged, total, busiest } = await flaggedLately(ctx.db, document, ctx.now());
  if (busiest === null || total < ENOUGH_DRAFTS || flagged / total <= TOO_MANY) return [];
  const { ruleId, drafts } = busiest;
  const at = document.rules.findIndex((rule) => rule.id === ruleId);
  return placeInPrinted(document, [
    warning(
      ruleId,
      ["rules", at],
      `This policy would ask for something in ${flagged} of the last month's ${total} drafts: more than half. ${ruleId} alone in ${drafts}.`,
      `Diese Richtlinie würde bei ${flagged} von ${total} Entwürfen des letzten Monats etwas verlangen: bei mehr als der Hälfte. ${ruleId} allein bei ${drafts}.`,
    ),
  ]);
}

/** Versions that are still to begin: which of them holds when has to be plain to whoever adds one. */
async function ofOverlap(ctx: Ctx, from: Date): Promise<Problem[]> {
  const scheduled = await listScheduled(ctx.db, ctx.now());
  return scheduled.map(({ number, effectiveFrom }) => {
    const day = effectiveFrom.toISOString().slice(0, 16).replace("T", " ");
    const sentence =
      effectiveFrom >= from
        ? {
            en: `Version ${number} is to begin on ${day} UTC: this one would hold until then only.`,
            de: `Fassung ${number} beginnt am ${day} UTC: Diese würde nur bis dahin gelten.`,
          }
        : {
            en: `Version ${number} is to begin on ${day} UTC, before this one: it would hold until this one begins.`,
            de: `Fassung ${number} beginnt am ${day} UTC, vor dieser: Sie würde gelten, bis diese beginnt.`,
          };
    return { rule: null, line: null, sentence, isWarning: true };
  });
}

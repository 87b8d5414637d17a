import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { type Tx, transact } from "../../db/transaction.ts";
import { loadOrganisation } from "../../directory/queries.ts";
import { moveDraft } from "../../drafts/commands/move-draft.ts";
import type { DecisionKind, Moved } from "../../drafts/contract.ts";
import { type DraftEvent, LIFECYCLE } from "../../drafts/lifecycle.ts";
import { REVISION_COLUMNS, toRevision } from "../../drafts/revisions.ts";
import { submittedFacts } from "../../drafts/submitted-facts.ts";
import { validUntil } from "../../drafts/validity.ts";
import { withoutSecrets } from "../../drafts/without-secrets.ts";
import { settingOf } from "../../policy/limits.ts";
import { loadPolicyInForce } from "../../policy/queries.ts";
import { DomainError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import type { DecideDraft } from "../contract.ts";
import { reasonRulesOf } from "../reason-rules.ts";
import { allowWaiting, lockSent } from "./lock-waiting.ts";

const STEP = { approve: "approve", ask_for_changes: "askForChanges", reject: "reject" } as const satisfies Record<
  DecisionKind,
  DraftEvent
>;
const ENTRY = {
  approve: "draft.approved",
  ask_for_changes: "draft.changes_requested",
  reject: "draft.rejected",
} as const;

/**
 * Decides a waiting draft on exactly the revision the reviewer read. Deciding the same again, as after a lost reply,
 * answers as the first time and changes nothing.
 * @throws DomainError draft.not_found, draft.not_yours_to_decide, review.already_decided, review.claimed_by_other,
 *   review.stale_revision, review.reason_needed
 */
export async function decideDraft(ctx: Ctx, input: DecideDraft): Promise<Moved> {
  const note = withoutSecrets(input.note, await loadOrganisation(ctx.db));
  return transact(ctx.db, async (tx) => {
    const sent = await lockSent(tx, ctx, input.draftId);
    const to = LIFECYCLE.IN_REVIEW[STEP[input.kind]]?.to;
    if (to !== undefined && (await isDecided(tx, ctx, input))) return { state: to, version: sent.version };
    const draft = allowWaiting(sent);
    const at = ctx.now();
    if (draft.claim !== null && draft.claim.expiresAt > at && draft.claim.reviewerId !== ctx.actor.id) {
      throw new DomainError("review.claimed_by_other", { draftId: draft.id, by: draft.claim.reviewerId });
    }
    const { revision, salt } = await loadRead(tx, draft.id, input.revisionId);
    const reasonRules = allowReasons(input, reasonRulesOf(revision));
    const { validDays } = settingOf((await loadPolicyInForce(tx)).document, draft.surface);
    const moved = await moveDraft(tx, ctx, draft, STEP[input.kind], {
      decidedAt: at,
      validUntil: input.kind === "approve" ? validUntil(at, validDays) : null,
    });
    await tx.decision.create({
      data: {
        id: newId("decision"),
        draftId: draft.id,
        revisionId: revision.id,
        reviewerId: ctx.actor.id,
        kind: input.kind,
        reasonRules,
        note,
        createdAt: at,
      },
      select: { id: true },
    });
    await tx.claim.deleteMany({ where: { draftId: draft.id } });
    await recordEvent(tx, ctx, {
      type: ENTRY[input.kind],
      draftId: draft.id,
      surface: draft.surface,
      authorName: draft.author.name,
      ...submittedFacts({ ...revision, salt }),
      note,
      reasonRules,
    });
    return moved;
  });
}

/** Whether this is what the same reviewer said last, of the same revision. */
async function isDecided(tx: Tx, ctx: Ctx, input: DecideDraft): Promise<boolean> {
  const last = await tx.decision.findFirst({
    where: { draftId: input.draftId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { reviewerId: true, revisionId: true, kind: true },
  });
  return last?.reviewerId === ctx.actor.id && last.revisionId === input.revisionId && last.kind === input.kind;
}

/** The latest revision, if it is the one that was read. */
async function loadRead(tx: Tx, draftId: string, revisionId: string) {
  const row = await tx.revision.findFirst({
    where: { draftId },
    orderBy: { number: "desc" },
    select: { ...REVISION_COLUMNS, salt: true },
  });
  if (row === null || row.id !== revisionId) throw new DomainError("review.stale_revision", { draftId, revisionId });
  return { revision: toRevision(row), salt: row.salt };
}

/** A refusal needs a reason: a rule that spoke, and words where none did. */
function allowReasons(input: DecideDraft, spoke: readonly { id: string }[]): string[] {
  const reasons = [...new Set(input.reasonRules)];
  const isKnown = reasons.every((reason) => spoke.some((rule) => rule.id === reason));
  const isSilent = spoke.length > 0 ? reasons.length === 0 : input.note === "";
  if (!isKnown || (isSilent && input.kind !== "approve")) throw new DomainError("review.reason_needed", { reasons });
  return reasons;
}

import { addSeconds } from "date-fns";
import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { type Tx, transact } from "../../db/transaction.ts";
import { loadOrganisation } from "../../directory/queries.ts";
import { commitmentOf } from "../../drafts/commitment.ts";
import { REVISION_COLUMNS, toRevision } from "../../drafts/revisions.ts";
import { withoutSecrets } from "../../drafts/without-secrets.ts";
import { enqueue } from "../../jobs/commands/enqueue.ts";
import { loadReviewSettings } from "../../routing/queries.ts";
import { DomainError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import type { DecideDraft, Decided } from "../contract.ts";
import { reasonRulesOf } from "../reason-rules.ts";
import { applyDecision, type GivenDecision } from "./apply-decision.ts";
import { loadTurn } from "./load-turn.ts";
import { allowWaiting, lockSent } from "./lock-waiting.ts";

type Sent = Awaited<ReturnType<typeof lockSent>>;

/**
 * Decides a waiting draft on exactly the revision the reviewer read. It takes effect after the seconds in which it can
 * be taken back. Deciding the same again, as after a lost reply, answers as the first time and changes nothing.
 * @throws DomainError draft.not_found, draft.not_yours_to_decide, review.already_decided, review.claimed_by_other,
 *   review.not_your_turn, review.stale_revision, review.reason_needed
 */
export async function decideDraft(ctx: Ctx, input: DecideDraft): Promise<Decided> {
  const organisation = await loadOrganisation(ctx.db);
  const [note, privateNote] = [input.note, input.privateNote].map((words) => withoutSecrets(words, organisation));
  return transact(ctx.db, async (tx) => {
    const sent = await lockSent(tx, ctx, input.draftId);
    const said = await findSaid(tx, ctx, sent, input);
    if (said !== null) return said;
    const draft = allowWaiting(sent);
    const createdAt = ctx.now();
    if (draft.claim !== null && draft.claim.expiresAt > createdAt && draft.claim.reviewerId !== ctx.actor.id) {
      throw new DomainError("review.claimed_by_other", { draftId: draft.id, by: draft.claim.reviewerId });
    }
    const turn = await loadTurn(tx, ctx, draft);
    const { revision, salt } = await loadRead(tx, input);
    const given: GivenDecision = {
      id: newId("decision"),
      revisionId: revision.id,
      kind: input.kind,
      reasonRules: allowReasons(input, reasonRulesOf(revision)),
      note: note ?? "",
      privateNote: privateNote ?? "",
      createdAt,
      ...turn,
    };
    await tx.claim.deleteMany({ where: { draftId: draft.id } });
    const { graceSeconds } = await loadReviewSettings(tx);
    if (graceSeconds === 0) {
      return { ...(await applyDecision(tx, ctx, draft, given)), decisionId: given.id, undoUntil: null };
    }
    const effectiveAt = addSeconds(createdAt, graceSeconds);
    await tx.pendingDecision.create({
      data: { ...given, draftId: draft.id, reviewerId: ctx.actor.id, effectiveAt },
      select: { id: true },
    });
    const { id: decisionId } = given;
    await enqueue(tx, "settle-decision", { draftId: draft.id, decisionId }, { startAfter: effectiveAt });
    await recordEvent(tx, ctx, {
      type: "review.decided",
      draftId: draft.id,
      surface: draft.surface,
      kind: given.kind,
      revision: revision.number,
      commitment: commitmentOf(revision.text, salt),
      effectiveAt: effectiveAt.toISOString(),
    });
    return { state: draft.state, version: draft.version, decisionId, undoUntil: effectiveAt };
  });
}

/** What the same reviewer has said already of the same revision, waiting or in effect. */
async function findSaid(tx: Tx, ctx: Ctx, sent: Sent, input: DecideDraft): Promise<Decided | null> {
  const { state, version, pending } = sent;
  const isSame = (given: { reviewerId: string; revisionId: string; kind: string } | null) =>
    given?.reviewerId === ctx.actor.id && given.revisionId === input.revisionId && given.kind === input.kind;
  if (pending !== null) {
    return isSame(pending) ? { state, version, decisionId: pending.id, undoUntil: pending.effectiveAt } : null;
  }
  const last = await tx.decision.findFirst({
    where: { draftId: input.draftId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, reviewerId: true, revisionId: true, kind: true },
  });
  return last !== null && isSame(last) ? { state, version, decisionId: last.id, undoUntil: null } : null;
}

/** The latest revision, if it is the one that was read. */
async function loadRead(tx: Tx, { draftId, revisionId, textHash }: DecideDraft) {
  const row = await tx.revision.findFirst({
    where: { draftId },
    orderBy: { number: "desc" },
    select: { ...REVISION_COLUMNS, salt: true },
  });
  if (row === null || row.id !== revisionId || row.textHash !== textHash)
    throw new DomainError("review.stale_revision", { draftId, revisionId });
  return { revision: toRevision(row, "en"), salt: row.salt };
}

/** A refusal needs a reason: a rule that spoke, and words where none did. */
function allowReasons(input: DecideDraft, spoke: readonly { id: string }[]): string[] {
  const reasons = [...new Set(input.reasonRules)];
  const isKnown = reasons.every((reason) => spoke.some((rule) => rule.id === reason));
  const isSilent = spoke.length > 0 ? reasons.length === 0 : input.note === "";
  if (!isKnown || (isSilent && input.kind !== "approve")) throw new DomainError("review.reason_needed", { reasons });
  return reasons;
}

import { recordEvent } from "../../audit/commands/record-event.ts";
import type { AuditEvent } from "../../audit/contract.ts";
import type { Ctx } from "../../context.ts";
import { type Reader, transact } from "../../db/transaction.ts";
import { loadOrganisation } from "../../directory/queries.ts";
import type { Verdict } from "../../policy/contract.ts";
import { explainToAuthor } from "../../policy/explain.ts";
import { settingOf } from "../../policy/limits.ts";
import { SEVERITIES } from "../../policy/words.ts";
import { openPath } from "../../routing/commands/open-path.ts";
import { loadReviewSettings } from "../../routing/queries.ts";
import { DomainError } from "../../shared/errors.ts";
import { limitOf } from "../../shared/profile-parts.ts";
import { textHash } from "../commitment.ts";
import type { SubmitDraft, SubmitResult } from "../contract.ts";
import type { DraftEvent } from "../lifecycle.ts";
import { READY, stateAt, WRITABLE } from "../lifecycle.ts";
import { REVISION_COLUMNS, toRevision } from "../revisions.ts";
import { submittedFacts } from "../submitted-facts.ts";
import { validUntil } from "../validity.ts";
import { withoutSecrets } from "../without-secrets.ts";
import { expireDraft } from "./expire-draft.ts";
import { judgeDraft } from "./judge-draft.ts";
import { loadMovable } from "./load-movable.ts";
import { type Movable, moveDraft } from "./move-draft.ts";
import { storeRevision } from "./store-revision.ts";

/** What sending means for each verdict. */
const OUTCOME = {
  pass: "clear",
  info: "clear",
  advise: "clear",
  review: "route",
  block: "stop",
} as const satisfies Record<string, DraftEvent>;
const ENTRY = { clear: "draft.cleared", route: "draft.sent_for_review", stop: "draft.stopped" } as const;

/**
 * Sends a draft: the verdict decides whether it passes, goes to a person, or is stopped. A verdict is an answer, not an error.
 * Sending the same text twice answers the second time as the first, and changes nothing.
 * @throws DomainError draft.not_found, draft.empty, draft.too_long, draft.changed_elsewhere, draft.not_possible_now
 */
export async function submitDraft(ctx: Ctx, input: SubmitDraft): Promise<SubmitResult> {
  const draft = await loadMovable(ctx.db, ctx.actor.id, { draftId: input.draftId });
  if (isBlank(input.text)) throw new DomainError("draft.empty", { draftId: draft.id });
  const { findings, verdict, storable, policy, found, shadow } = await judgeDraft(ctx, draft, input.text);
  const setting = settingOf(policy.document, draft.surface);
  const answer = (state: SubmitResult["state"], version: number, needsAdviceRead = false): SubmitResult => ({
    state,
    version,
    verdict,
    explanation: explainToAuthor(verdict, { findings, language: ctx.actor.language }),
    needsAdviceRead,
  });
  const at = ctx.now();
  const sent = await findAnswered(ctx, { ...draft, state: stateAt(draft, at) }, input.version, textHash(storable));
  if (sent !== null) {
    // What was said of the text then; of the notice nothing is stored.
    const said = { ...sent.verdict, showsRightsNotice: verdict.showsRightsNotice };
    return { ...answer(draft.state, draft.version), verdict: said, explanation: sent.explanation };
  }
  if (draft.version !== input.version) throw new DomainError("draft.changed_elsewhere", { draftId: draft.id });
  if (input.text.length > limitOf(setting.limit, draft.part))
    throw new DomainError("draft.too_long", { draftId: draft.id });
  if (verdict.action === "advise" && !input.isAdviceRead) return answer(draft.state, draft.version, true);

  const plea = verdict.action === "block" ? (input.releaseReason ?? "") : "";
  const isRelease = plea !== "" && (await mayBeReleased(ctx.db));
  const event = isRelease ? "route" : OUTCOME[verdict.action];
  const reason = isRelease ? withoutSecrets(plea, await loadOrganisation(ctx.db)) : "";
  return transact(ctx.db, async (tx) => {
    const isRunOut = stateAt(draft, at) !== draft.state;
    const from = isRunOut ? { ...draft, ...(await expireDraft(tx, ctx, draft)) } : draft;
    const moved = await moveDraft(tx, ctx, from, event, {
      text: storable,
      severity: SEVERITIES.indexOf(verdict.severity),
      action: verdict.action,
      submittedAt: at,
      decidedAt: event === "clear" ? at : null,
      validUntil: event === "clear" ? validUntil(at, setting.validDays) : null,
    });
    const judged = { findings, verdict, policy, found, shadow };
    const revision = await storeRevision(tx, ctx, { draft, text: storable, ...judged });
    if (event === "route") {
      const sent = { ...draft, authorId: ctx.actor.id };
      await openPath(tx, ctx, { draft: sent, round: revision.number, findings, verdict, isRelease });
    }
    const facts = { draftId: draft.id, surface: draft.surface, ...submittedFacts({ ...revision, findings, verdict }) };
    const entry: AuditEvent = isRelease
      ? { type: "draft.release_asked", ...facts, reason }
      : { type: ENTRY[event], ...facts, ...(verdict.action === "advise" && { adviceRead: advisingRules(verdict) }) };
    await recordEvent(tx, ctx, entry);
    return answer(moved.state, moved.version);
  });
}

/** Whether some group here may release what the policy stops. */
async function mayBeReleased(db: Reader): Promise<boolean> {
  return (await loadReviewSettings(db)).releaseGroupId !== null;
}

/** The latest revision, if it is this text and the draft stands where sending it has brought it. */
async function findAnswered({ db, actor }: Ctx, draft: Movable, version: number, hash: string) {
  const waitsOrPassed = draft.state === "IN_REVIEW" || READY.includes(draft.state);
  const wasStopped = WRITABLE.includes(draft.state) && draft.version === version + 1;
  if (!waitsOrPassed && !wasStopped) return null;
  const row = await db.revision.findFirst({
    where: { draftId: draft.id },
    orderBy: { number: "desc" },
    select: REVISION_COLUMNS,
  });
  if (row === null || row.textHash !== hash) return null;
  const revision = toRevision(row, actor.language);
  return waitsOrPassed || OUTCOME[revision.verdict.action] === "stop" ? revision : null;
}

/** Whose guidance was confirmed. */
function advisingRules({ reasons }: Verdict): string[] {
  return [...new Set(reasons.filter(({ action }) => action === "advise").map(({ ruleId }) => ruleId))];
}

/** Spaces, controls and signs of no width are nothing anybody could read. */
function isBlank(text: string): boolean {
  return !/[^\s\p{Z}\p{Cc}\p{Cf}]/u.test(text);
}

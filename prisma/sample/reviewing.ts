import { addDays, addHours, addMinutes, differenceInHours, min, subMinutes } from "date-fns";
import type { DraftState } from "../../server/drafts/contract.ts";
import { claimDraft } from "../../server/review/commands/claim-draft.ts";
import { decideDraft } from "../../server/review/commands/decide-draft.ts";
import { settleDecision } from "../../server/review/commands/settle-decision.ts";
import { loadForReview } from "../../server/review/queries/load-for-review.ts";
import { nextAtWork } from "./clock.ts";
import { pick } from "./random.ts";
import type { Player, Stage } from "./stage.ts";

const NOTES = {
  approve: ["", "", "Fine as it is.", "Checked with the client team: they are happy."],
  ask_for_changes: [
    "The client hasn't agreed to be named. The description says as much.",
    "Take out the figure and it can go.",
    "Please ask them first, or leave the name out.",
    "Say what it achieved; keep how it works for us.",
  ],
  reject: ["This has to wait for the announcement.", "Not ours to tell, in any wording."],
} as const;

/** What was due this long before the end may still wait, where few others do. */
const LATE_HOURS = 24;

/** A colleague takes the draft after a while and decides it. */
export async function* review(
  stage: Stage,
  author: Player,
  draft: { draftId: string; version: number; state: DraftState },
  plan: { mended: string | null },
): AsyncGenerator<Date, void> {
  const { random, clock } = stage;
  const reviewer = pick(
    random,
    stage.players.filter((player) => player.role === "REVIEWER" && player.id !== author.id),
  );
  const ctx = stage.as(reviewer);
  const { dueAt } = await stage.db.draft.findUniqueOrThrow({ where: { id: draft.draftId }, select: { dueAt: true } });
  const taken = min([nextAtWork(addHours(clock.now, waitHours(random))), subMinutes(dueAt ?? stage.end, 15)]);
  yield waitsAtTheEnd(stage, dueAt ?? stage.end) ? addDays(stage.end, 1) : taken;
  await claimDraft(ctx, { draftId: draft.draftId, isTakeOver: true });
  yield addMinutes(clock.now, 0.5 + random() * 4);
  const view = await loadForReview(stage.db, ctx.actor, draft.draftId, clock.now);
  const kind = decisionOn(view.latest.number > 1, plan.mended !== null, random());
  const spoke = view.reasonRules.map((rule) => rule.id);
  const { state, version, decisionId, undoUntil } = await decideDraft(ctx, {
    draftId: draft.draftId,
    revisionId: view.latest.id,
    textHash: view.latest.textHash,
    kind,
    reasonRules: kind === "approve" ? [] : spoke.slice(0, 1),
    note: pick(random, NOTES[kind]),
    privateNote: "",
  });
  if (undoUntil !== null) yield undoUntil;
  const settled = await settleDecision({ db: stage.db, now: () => clock.now }, { draftId: draft.draftId, decisionId });
  Object.assign(draft, settled ?? { state, version });
}

/** The queue of a sample that nobody waits in shows nothing: what isn't due yet mostly waits, and one or two are late. */
function waitsAtTheEnd({ random, end, late }: Stage, dueAt: Date): boolean {
  if (dueAt > end) return random() < 0.75;
  if (differenceInHours(end, dueAt) >= LATE_HOURS || late.left === 0) return false;
  late.left -= 1;
  return true;
}

/** Most wait an hour or three, a few a day: the shape of real waiting. */
function waitHours(random: () => number): number {
  const bell = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.min(1.8 * Math.exp(0.9 * bell), 40);
}

function decisionOn(isMended: boolean, canBeMended: boolean, chance: number) {
  if (isMended) return chance < 0.92 ? "approve" : "reject";
  if (canBeMended) return chance < 0.72 ? "ask_for_changes" : chance < 0.95 ? "approve" : "reject";
  return chance < 0.5 ? "approve" : chance < 0.75 ? "reject" : "ask_for_changes";
}

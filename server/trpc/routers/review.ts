import { DraftRef } from "../../drafts/contract.ts";
import { removeView } from "../../reports/commands/remove-view.ts";
import { saveView } from "../../reports/commands/save-view.ts";
import { RemoveView, SaveQueueView } from "../../reports/contract.ts";
import { listViews } from "../../reports/queries/list-views.ts";
import { appealDecision } from "../../review/commands/appeal-decision.ts";
import { approveMany } from "../../review/commands/approve-many.ts";
import { claimDraft } from "../../review/commands/claim-draft.ts";
import { decideDraft } from "../../review/commands/decide-draft.ts";
import { escalateDraft } from "../../review/commands/escalate-draft.ts";
import { handOverDraft } from "../../review/commands/hand-over-draft.ts";
import { lookAgain } from "../../review/commands/look-again.ts";
import { lookAtDraft } from "../../review/commands/look-at-draft.ts";
import { markFalseAlarm } from "../../review/commands/mark-false-alarm.ts";
import { openForReview } from "../../review/commands/open-for-review.ts";
import { releaseClaim } from "../../review/commands/release-claim.ts";
import { undoDecision } from "../../review/commands/undo-decision.ts";
import { watchDesk } from "../../review/commands/watch-desk.ts";
import {
  AppealDecision,
  ApproveMany,
  ClaimDraft,
  DecideDraft,
  EscalateDraft,
  HandOverDraft,
  LookAgain,
  LookAtDraft,
  MarkFalseAlarm,
  QueueFilter,
  UndoDecision,
} from "../../review/contract.ts";
import { listPending } from "../../review/queries/list-pending.ts";
import { countQueue, listDepartments, listQueue } from "../../review/queries/queue.ts";
import { countSecondLooks, listSecondLooks } from "../../review/queries/second-looks.ts";
import { t } from "../init.ts";
import { can, limited } from "../procedures.ts";

const review = can("draft.review");
const change = review.use(limited("change"));

export const reviewRouter = t.router({
  queue: review.input(QueueFilter).query(({ ctx, input }) => listQueue(ctx.db, ctx.actor, input, ctx.now())),
  count: review.query(({ ctx }) => countQueue(ctx.db, ctx.actor, ctx.now())),
  departments: review.query(({ ctx }) => listDepartments(ctx.db, ctx.actor, ctx.now())),
  views: review.query(({ ctx }) => listViews(ctx.db, ctx.actor.id, "queue")),
  saveView: change.input(SaveQueueView).mutation(({ ctx, input }) => saveView(ctx, { ...input, kind: "queue" })),
  removeView: change.input(RemoveView).mutation(({ ctx, input }) => removeView(ctx, input)),
  byId: review.input(DraftRef).query(({ ctx, input }) => openForReview(ctx, input)),
  claim: change.input(ClaimDraft).mutation(({ ctx, input }) => claimDraft(ctx, input)),
  release: change.input(DraftRef).mutation(({ ctx, input }) => releaseClaim(ctx, input)),
  pending: review.query(({ ctx }) => listPending(ctx.db, ctx.actor, ctx.now())),
  escalate: change.input(EscalateDraft).mutation(({ ctx, input }) => escalateDraft(ctx, input)),
  handOver: change.input(HandOverDraft).mutation(({ ctx, input }) => handOverDraft(ctx, input)),
  undo: change.input(UndoDecision).mutation(({ ctx, input }) => undoDecision(ctx, input)),
  live: review.use(limited("watch")).subscription(({ ctx, signal }) => watchDesk(ctx, signal)),
  look: review
    .use(limited("watch"))
    .input(LookAtDraft)
    .mutation(({ ctx, input }) => lookAtDraft(ctx, input)),
  approveMany: change.input(ApproveMany).mutation(({ ctx, input }) => approveMany(ctx, input)),
  falseAlarm: change.input(MarkFalseAlarm).mutation(({ ctx, input }) => markFalseAlarm(ctx, input)),
  secondLooks: review.query(({ ctx }) => listSecondLooks(ctx.db, ctx.actor, ctx.now())),
  secondLookCount: review.query(({ ctx }) => countSecondLooks(ctx.db, ctx.actor, ctx.now())),
  lookAgain: change.input(LookAgain).mutation(({ ctx, input }) => lookAgain(ctx, input)),
  appeal: can("draft.write")
    .use(limited("change"))
    .input(AppealDecision)
    .mutation(({ ctx, input }) => appealDecision(ctx, input)),
  decide: change.input(DecideDraft).mutation(({ ctx, input }) => decideDraft(ctx, input)),
});

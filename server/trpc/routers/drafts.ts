import { checkDraft } from "../../drafts/commands/check-draft.ts";
import { copyDraft } from "../../drafts/commands/copy-draft.ts";
import { createDraft } from "../../drafts/commands/create-draft.ts";
import { declareOfDraft } from "../../drafts/commands/declare-of-draft.ts";
import { dismissFinding } from "../../drafts/commands/dismiss-finding.ts";
import { nudgeReviewers } from "../../drafts/commands/nudge-reviewers.ts";
import { publishDraft } from "../../drafts/commands/publish-draft.ts";
import { reopenDraft } from "../../drafts/commands/reopen-draft.ts";
import { restoreNames } from "../../drafts/commands/restore-names.ts";
import { saveDraft } from "../../drafts/commands/save-draft.ts";
import { submitDraft } from "../../drafts/commands/submit-draft.ts";
import { takeNeutral } from "../../drafts/commands/take-neutral.ts";
import { undoDismissal } from "../../drafts/commands/undo-dismissal.ts";
import { withdrawDraft } from "../../drafts/commands/withdraw-draft.ts";
import {
  CheckDraft,
  CreateDraft,
  DeclareOfDraft,
  DismissFinding,
  DraftRef,
  ListDrafts,
  MoveDraft,
  PublishDraft,
  RestoreNames,
  SaveDraft,
  SubmitDraft,
  UndoDismissal,
  WithdrawDraft,
} from "../../drafts/contract.ts";
import { countOwnDrafts, findReleasers, listOwnDrafts, loadOwnDraft } from "../../drafts/queries.ts";
import { t } from "../init.ts";
import { can, limited } from "../procedures.ts";

const write = can("draft.write");
const change = write.use(limited("change"));

export const draftsRouter = t.router({
  list: write.input(ListDrafts).query(({ ctx, input }) => listOwnDrafts(ctx.db, ctx.actor, input, ctx.now())),
  counts: write.query(({ ctx }) => countOwnDrafts(ctx.db, ctx.actor, ctx.now())),
  byId: write.input(DraftRef).query(({ ctx, input }) => loadOwnDraft(ctx.db, ctx.actor, input.draftId, ctx.now())),
  check: write
    .use(limited("check"))
    .input(CheckDraft)
    .mutation(({ ctx, input }) => checkDraft(ctx, input)),
  takeNeutral: write
    .use(limited("check"))
    .input(CheckDraft)
    .mutation(({ ctx, input }) => takeNeutral(ctx, { ...input, language: ctx.language })),
  restoreNames: write
    .use(limited("check"))
    .input(RestoreNames)
    .mutation(({ ctx, input }) => restoreNames(ctx, input)),
  create: change.input(CreateDraft).mutation(({ ctx, input }) => createDraft(ctx, input)),
  save: write
    .use(limited("save"))
    .input(SaveDraft)
    .mutation(({ ctx, input }) => saveDraft(ctx, input)),
  submit: change.input(SubmitDraft).mutation(({ ctx, input }) => submitDraft(ctx, input)),
  releasers: write.query(({ ctx }) => findReleasers(ctx.db)),
  nudge: change.input(DraftRef).mutation(({ ctx, input }) => nudgeReviewers(ctx, input)),
  withdraw: change.input(WithdrawDraft).mutation(({ ctx, input }) => withdrawDraft(ctx, input)),
  reopen: change.input(MoveDraft).mutation(({ ctx, input }) => reopenDraft(ctx, input)),
  copy: change.input(DraftRef).mutation(({ ctx, input }) => copyDraft(ctx, input)),
  publish: change.input(PublishDraft).mutation(({ ctx, input }) => publishDraft(ctx, input)),
  declare: change.input(DeclareOfDraft).mutation(({ ctx, input }) => declareOfDraft(ctx, input)),
  dismiss: change.input(DismissFinding).mutation(({ ctx, input }) => dismissFinding(ctx, input)),
  undoDismissal: change.input(UndoDismissal).mutation(({ ctx, input }) => undoDismissal(ctx, input)),
});

import { acknowledgePolicy, remindReaders } from "../../policy/commands/acknowledge-policy.ts";
import { bringBackVersion } from "../../policy/commands/bring-back-version.ts";
import { discardPolicy } from "../../policy/commands/discard-policy.ts";
import { publishNext } from "../../policy/commands/publish-next.ts";
import { requestReplay } from "../../policy/commands/request-replay.ts";
import { beginPolicy, savePolicy, saveRule } from "../../policy/commands/save-policy.ts";
import { addSuppression, endSuppression, reviewSuppression } from "../../policy/commands/suppress-phrase.ts";
import { withdrawVersion } from "../../policy/commands/withdraw-version.ts";
import {
  compareVersions,
  listReplayHits,
  listReplays,
  listVersions,
  loadFile,
  loadNext,
  loadReplay,
  loadRuleText,
  tryRule,
} from "../../policy/queries/desk.ts";
import { recentMeasures } from "../../policy/queries/measures.ts";
import { findOwnReading, listReaders } from "../../policy/queries/readers.ts";
import { listSuppressions } from "../../policy/queries/suppressions.ts";
import { loadToLookAt } from "../../policy/queries/to-look-at.ts";
import { loadPolicyInForce, loadPolicyVersion } from "../../policy/queries.ts";
import {
  AddSuppression,
  CompareVersions,
  NextPolicyRef,
  PolicyNumber,
  PublishNext,
  ReplayHits,
  ReplayRef,
  ReviewSuppression,
  RuleRef,
  SavePolicy,
  SaveRule,
  SuppressionRef,
  TryRule,
} from "../../policy/views.ts";
import { t } from "../init.ts";
import { can, limited } from "../procedures.ts";

const read = can("policy.read");
const manage = can("policy.manage");
const change = manage.use(limited("change"));

export const policyRouter = t.router({
  inForce: read.query(({ ctx }) => loadPolicyInForce(ctx.db, ctx.now())),
  /** The surfaces as the organisation has set them, for choosing one. */
  surfaces: read.query(async ({ ctx }) => (await loadPolicyInForce(ctx.db, ctx.now())).document.surfaces),
  ownReading: read.query(async ({ ctx }) => {
    const { id, number } = await loadPolicyInForce(ctx.db, ctx.now());
    return { number, ...(await findOwnReading(ctx.db, ctx.actor.id, id)) };
  }),
  acknowledge: read
    .use(limited("change"))
    .input(PolicyNumber)
    .mutation(({ ctx, input }) => acknowledgePolicy(ctx, input)),

  versions: read.query(({ ctx }) => listVersions(ctx.db, ctx.now())),
  version: read.input(PolicyNumber).query(({ ctx, input }) => loadPolicyVersion(ctx.db, input)),
  compare: read.input(CompareVersions).query(({ ctx, input }) => compareVersions(ctx.db, input)),
  bringBack: change.input(PolicyNumber).mutation(({ ctx, input }) => bringBackVersion(ctx, input)),
  withdraw: change.input(PolicyNumber).mutation(({ ctx, input }) => withdrawVersion(ctx, input)),

  next: manage.query(({ ctx }) => loadNext(ctx.db, ctx.now())),
  ruleText: manage.input(RuleRef).query(({ ctx, input }) => loadRuleText(ctx.db, input.ruleId)),
  file: manage.query(({ ctx }) => loadFile(ctx.db)),
  begin: change.mutation(({ ctx }) => beginPolicy(ctx)),
  save: change.input(SavePolicy).mutation(({ ctx, input }) => savePolicy(ctx, input)),
  saveRule: change.input(SaveRule).mutation(({ ctx, input }) => saveRule(ctx, input)),
  tryRule: manage
    .use(limited("check"))
    .input(TryRule)
    .mutation(({ ctx, input }) => tryRule(ctx.db, input)),
  discard: change.input(NextPolicyRef).mutation(({ ctx, input }) => discardPolicy(ctx, input)),
  publish: change.input(PublishNext).mutation(({ ctx, input }) => publishNext(ctx, input)),

  replay: change.input(NextPolicyRef).mutation(({ ctx, input }) => requestReplay(ctx, input)),
  replays: manage.query(({ ctx }) => listReplays(ctx.db)),
  replayById: manage.input(ReplayRef).query(({ ctx, input }) => loadReplay(ctx.db, input.replayId)),
  replayHits: manage.input(ReplayHits).query(({ ctx, input }) => listReplayHits(ctx.db, input)),

  measures: manage.query(({ ctx }) => recentMeasures(ctx.db, ctx.now())),
  toLookAt: manage.query(({ ctx }) => loadToLookAt(ctx.db, ctx.now())),
  suppressions: manage.query(({ ctx }) => listSuppressions(ctx.db, ctx.now())),
  suppress: change.input(AddSuppression).mutation(({ ctx, input }) => addSuppression(ctx, input)),
  reviewSuppression: change.input(ReviewSuppression).mutation(({ ctx, input }) => reviewSuppression(ctx, input)),
  endSuppression: change.input(SuppressionRef).mutation(({ ctx, input }) => endSuppression(ctx, input)),
  readers: manage.input(PolicyNumber).query(({ ctx, input }) => listReaders(ctx.db, input.number)),
  remind: change.input(PolicyNumber).mutation(({ ctx, input }) => remindReaders(ctx, input)),
});

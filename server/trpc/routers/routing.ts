import { setWebhook } from "../../notifications/commands/set-webhook.ts";
import { testWebhook } from "../../notifications/commands/test-webhook.ts";
import { SetWebhook, WebhookRef } from "../../notifications/contract.ts";
import { changeReviewSettings } from "../../routing/commands/change-review-settings.ts";
import { endDeputy } from "../../routing/commands/end-deputy.ts";
import { placePerson } from "../../routing/commands/place-person.ts";
import { removeRule } from "../../routing/commands/remove-rule.ts";
import { saveGroup } from "../../routing/commands/save-group.ts";
import { saveRule } from "../../routing/commands/save-rule.ts";
import { setDeputy } from "../../routing/commands/set-deputy.ts";
import {
  ChangeReviewSettings,
  DeputyRef,
  PlacePerson,
  PreviewRoute,
  RuleRef,
  SaveGroup,
  SaveRule,
  SetDeputy,
} from "../../routing/contract.ts";
import {
  listDeputies,
  listGroups,
  listReviewers,
  listRules,
  loadReviewSettings,
  previewRoute,
} from "../../routing/queries.ts";
import { t } from "../init.ts";
import { can, limited } from "../procedures.ts";

const manage = can("routing.manage");
const change = manage.use(limited("change"));
const review = can("draft.review");
const own = review.use(limited("change"));

export const routingRouter = t.router({
  settings: manage.query(({ ctx }) => loadReviewSettings(ctx.db)),
  changeSettings: change.input(ChangeReviewSettings).mutation(({ ctx, input }) => changeReviewSettings(ctx, input)),
  groups: manage.query(({ ctx }) => listGroups(ctx.db)),
  saveGroup: change.input(SaveGroup).mutation(({ ctx, input }) => saveGroup(ctx, input)),
  setWebhook: change.input(SetWebhook).mutation(({ ctx, input }) => setWebhook(ctx, input)),
  testWebhook: change.input(WebhookRef).mutation(({ ctx, input }) => testWebhook(ctx, input)),
  rules: manage.query(({ ctx }) => listRules(ctx.db)),
  saveRule: change.input(SaveRule).mutation(({ ctx, input }) => saveRule(ctx, input)),
  removeRule: change.input(RuleRef).mutation(({ ctx, input }) => removeRule(ctx, input)),
  preview: manage.input(PreviewRoute).query(({ ctx, input }) => previewRoute(ctx.db, input)),
  placePerson: change.input(PlacePerson).mutation(({ ctx, input }) => placePerson(ctx, input)),
  reviewers: review.query(({ ctx }) => listReviewers(ctx.db)),
  deputies: review.query(({ ctx }) => listDeputies(ctx.db, ctx.actor.id, ctx.now())),
  setDeputy: own.input(SetDeputy).mutation(({ ctx, input }) => setDeputy(ctx, input)),
  endDeputy: own.input(DeputyRef).mutation(({ ctx, input }) => endDeputy(ctx, input)),
});

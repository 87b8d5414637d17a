import { changeReviewSettings } from "../../routing/commands/change-review-settings.ts";
import { ChangeReviewSettings } from "../../routing/contract.ts";
import { loadReviewSettings } from "../../routing/queries.ts";
import { t } from "../init.ts";
import { can, limited } from "../procedures.ts";

const manage = can("routing.manage");
const change = manage.use(limited("change"));

export const routingRouter = t.router({
  settings: manage.query(({ ctx }) => loadReviewSettings(ctx.db)),
  changeSettings: change.input(ChangeReviewSettings).mutation(({ ctx, input }) => changeReviewSettings(ctx, input)),
});

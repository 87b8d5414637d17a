import { askForDeletion } from "../../retention/commands/ask-for-deletion.ts";
import { liftHold } from "../../retention/commands/lift-hold.ts";
import { placeHold } from "../../retention/commands/place-hold.ts";
import { switchErasing } from "../../retention/commands/switch-erasing.ts";
import { AskForDeletion, LiftHold, PlaceHold, SwitchErasing, WhoRead } from "../../retention/contract.ts";
import { listReadings, loadRetention } from "../../retention/queries/retention.ts";
import { t } from "../init.ts";
import { can, limited } from "../procedures.ts";

const manage = can("retention.manage");
const change = manage.use(limited("change"));
const own = can("draft.write");

export const retentionRouter = t.router({
  state: manage.query(({ ctx }) => loadRetention(ctx.db, ctx.now())),
  switch: change.input(SwitchErasing).mutation(({ ctx, input }) => switchErasing(ctx, input)),
  placeHold: change.input(PlaceHold).mutation(({ ctx, input }) => placeHold(ctx, input)),
  liftHold: change.input(LiftHold).mutation(({ ctx, input }) => liftHold(ctx, input)),
  whoRead: own
    .input(WhoRead)
    .query(({ ctx, input }) =>
      listReadings(ctx.db, { authorId: ctx.actor.id, draftId: input.draftId, language: ctx.language }),
    ),
  askForDeletion: own
    .use(limited("change"))
    .input(AskForDeletion)
    .mutation(({ ctx, input }) => askForDeletion(ctx, input)),
});

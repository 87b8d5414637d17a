import { listFacts } from "../../platforms/queries.ts";
import { t } from "../init.ts";
import { can } from "../procedures.ts";

export const platformsRouter = t.router({
  facts: can("policy.read").query(({ ctx }) => listFacts(ctx.language, ctx.now())),
});

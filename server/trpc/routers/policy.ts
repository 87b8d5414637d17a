import { loadPolicyInForce } from "../../policy/queries.ts";
import { t } from "../init.ts";
import { can } from "../procedures.ts";

const read = can("policy.read");

export const policyRouter = t.router({
  inForce: read.query(({ ctx }) => loadPolicyInForce(ctx.db)),
  /** The surfaces as the organisation has set them, for choosing one. */
  surfaces: read.query(async ({ ctx }) => (await loadPolicyInForce(ctx.db)).document.surfaces),
});

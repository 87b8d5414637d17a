import { makeToken } from "../../audit/commands/make-token.ts";
import { openLog } from "../../audit/commands/open-log.ts";
import { revokeToken } from "../../audit/commands/revoke-token.ts";
import { AuditFilter, MakeToken, RevokeToken } from "../../audit/contract.ts";
import { sealingState } from "../../audit/queries/sealing-state.ts";
import { listTokens } from "../../audit/queries/tokens.ts";
import { loadOrganisation } from "../../directory/queries.ts";
import { listNames } from "../../identity/queries.ts";
import { t } from "../init.ts";
import { can } from "../procedures.ts";

const read = can("audit.read");
const share = can("audit.share");

export const auditRouter = t.router({
  open: read.input(AuditFilter).query(async ({ ctx, input }) => {
    const { zone } = await loadOrganisation(ctx.db);
    return openLog(ctx, input, zone);
  }),
  people: read.query(({ ctx }) => listNames(ctx.db)),
  sealing: read.query(({ ctx }) => sealingState(ctx.db)),
  tokens: share.query(({ ctx }) => listTokens(ctx.db)),
  makeToken: share.input(MakeToken).mutation(({ ctx, input }) => makeToken(ctx, input)),
  revokeToken: share.input(RevokeToken).mutation(({ ctx, input }) => revokeToken(ctx, input)),
});

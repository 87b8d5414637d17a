import { openLog } from "../../audit/commands/open-log.ts";
import { AuditFilter } from "../../audit/contract.ts";
import { loadOrganisation } from "../../directory/queries.ts";
import { listNames } from "../../identity/queries.ts";
import { t } from "../init.ts";
import { can } from "../procedures.ts";

const read = can("audit.read");

export const auditRouter = t.router({
  open: read.input(AuditFilter).query(async ({ ctx, input }) => {
    const { zone } = await loadOrganisation(ctx.db);
    return openLog(ctx, input, zone);
  }),
  people: read.query(({ ctx }) => listNames(ctx.db)),
});

import { loadOrganisation } from "../../directory/queries.ts";
import { openReport } from "../../reports/commands/open-report.ts";
import { ReportFilter } from "../../reports/contract.ts";
import { t } from "../init.ts";
import { can } from "../procedures.ts";

export const reportsRouter = t.router({
  open: can("report.read")
    .input(ReportFilter)
    .query(async ({ ctx, input }) => {
      const { zone } = await loadOrganisation(ctx.db);
      return openReport(ctx, input, zone);
    }),
});

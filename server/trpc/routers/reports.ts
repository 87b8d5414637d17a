import { loadOrganisation } from "../../directory/queries.ts";
import { openFacts } from "../../reports/commands/open-facts.ts";
import { openReport } from "../../reports/commands/open-report.ts";
import { removeView } from "../../reports/commands/remove-view.ts";
import { saveView } from "../../reports/commands/save-view.ts";
import { FactsFilter, ListViews, RemoveView, ReportFilter, SaveView } from "../../reports/contract.ts";
import { listViews } from "../../reports/queries/list-views.ts";
import { t } from "../init.ts";
import { can, limited } from "../procedures.ts";

const read = can("report.read");

export const reportsRouter = t.router({
  open: read.input(ReportFilter).query(async ({ ctx, input }) => {
    const { zone } = await loadOrganisation(ctx.db);
    return openReport(ctx, input, zone);
  }),
  facts: read.input(FactsFilter).query(async ({ ctx, input }) => {
    const { zone } = await loadOrganisation(ctx.db);
    return openFacts(ctx, input, zone);
  }),
  views: read.input(ListViews).query(({ ctx, input }) => listViews(ctx.db, ctx.actor.id, input.kind)),
  saveView: read
    .use(limited("change"))
    .input(SaveView)
    .mutation(({ ctx, input }) => saveView(ctx, input)),
  removeView: read
    .use(limited("change"))
    .input(RemoveView)
    .mutation(({ ctx, input }) => removeView(ctx, input)),
});

import { recordLook } from "../../audit/commands/open-log.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { loadPolicyInForce } from "../../policy/queries.ts";
import { DomainError } from "../../shared/errors.ts";
import type { FactsFilter } from "../contract.ts";
import { isListed } from "../listed.ts";
import { type Facts, listFacts } from "../queries/list-facts.ts";
import { loadReport } from "../queries/load-report.ts";

/**
 * Reads the list behind one number of the report; who opens it is an entry of the log.
 * @throws DomainError report.hidden
 */
export async function openFacts(
  ctx: Ctx,
  filter: FactsFilter,
  zone: string,
): Promise<Facts & { from: string; to: string }> {
  const { from, to, department, surface } = filter;
  const report = await loadReport(ctx.db, { from, to, department, surface }, zone, ctx.now());
  if (!isListed(report, filter)) throw new DomainError("report.hidden");
  const { document } = await loadPolicyInForce(ctx.db, ctx.now());
  const aiSurfaces = document.surfaces.filter(({ isReadByAi }) => isReadByAi).map(({ id }) => id);
  const facts = await listFacts(ctx.db, filter, report, aiSurfaces, zone);
  await transact(ctx.db, (tx) => recordLook(tx, ctx, "report.opened", filter));
  return { ...facts, from: report.from, to: report.to };
}

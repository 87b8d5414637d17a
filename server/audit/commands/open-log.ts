import { subMinutes } from "date-fns";
import type { Ctx } from "../../context.ts";
import { type Tx, transact } from "../../db/transaction.ts";
import type { Page } from "../../shared/page.ts";
import type { AuditEntryView, AuditFilter } from "../contract.ts";
import { listEntries } from "../queries.ts";
import { recordEvent } from "./record-event.ts";

const ONE_LOOK_MINUTES = 15;

/** Reads a page of the log. Reading is itself an entry; the same person's looks at the same within 15 minutes are one. */
export async function openLog(ctx: Ctx, filter: AuditFilter, zone: string): Promise<Page<AuditEntryView>> {
  return transact(ctx.db, async (tx) => {
    const page = await listEntries(tx, filter, zone, ctx.actor.language);
    await recordLook(tx, ctx, "audit.opened", filter);
    return page;
  });
}

/** Records that somebody opened the log or the report, unless they did so a moment ago with the same filter. */
export async function recordLook(
  tx: Tx,
  ctx: Ctx,
  type: "audit.opened" | "report.opened",
  filter: Record<string, string | undefined>,
): Promise<void> {
  const looked = given(filter);
  const recent = await tx.auditEntry.findFirst({
    where: {
      type,
      actorId: ctx.actor.id,
      at: { gt: subMinutes(ctx.now(), ONE_LOOK_MINUTES) },
      payload: { path: ["filter"], equals: looked },
    },
    select: { id: true },
  });
  if (recent === null) await recordEvent(tx, ctx, { type, filter: looked });
}

/** The fields that were given, without the place in the list. */
export function given(filter: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filter).flatMap(([key, value]) => (value && key !== "cursor" ? [[key, value]] : [])),
  );
}

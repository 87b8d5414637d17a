import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { BYTE_ORDER_MARK, csv } from "../../shared/csv.ts";
import type { AuditEntryView, AuditFilter } from "../contract.ts";
import { walkEntries } from "../queries.ts";
import { given } from "./open-log.ts";
import { recordEvent } from "./record-event.ts";

const COLUMNS = [
  "at",
  "recorded_at",
  "type",
  "person",
  "entry",
  "draft",
  "policy_version",
  "engine",
  "rules",
  "guidance",
  "note",
  "id",
];

/**
 * Writes the filtered log as CSV to `write`, newest first, and records the export with its number of rows.
 * Safe for spreadsheets: a cell that would be read as a formula is quoted with an apostrophe.
 * The last line gives the number of entries, so that a cut-off file shows.
 */
export async function exportLog(
  ctx: Ctx,
  filter: AuditFilter,
  zone: string,
  write: (chunk: string) => Promise<void>,
): Promise<void> {
  let rows = 0;
  try {
    await write(BYTE_ORDER_MARK + csv([COLUMNS]));
    for await (const entries of walkEntries(ctx.db, filter, zone)) {
      rows += entries.length;
      await write(csv(entries.map(toCells)));
    }
    await write(csv([["end of export", `${rows} entries`]]));
  } finally {
    // Also when whoever reads breaks off: what was handed over until then is an export all the same.
    await transact(ctx.db, (tx) => recordEvent(tx, ctx, { type: "audit.exported", filter: given(filter), rows }));
  }
}

function toCells(entry: AuditEntryView): string[] {
  return [
    entry.at.toISOString(),
    entry.recordedAt.toISOString(),
    entry.type,
    entry.actorName,
    entry.sentence,
    entry.draftId ?? "",
    entry.policyVersion === null ? "" : String(entry.policyVersion),
    entry.engine ?? "",
    entry.rules.map((rule) => rule.ruleId).join(" "),
    entry.rules.map((rule) => `${rule.ruleId}: ${rule.guidance}`).join("\n"),
    entry.note ?? "",
    entry.id,
  ];
}

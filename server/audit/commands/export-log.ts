import { stringify } from "csv-stringify";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
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
    await write(`\uFEFF${await csv([COLUMNS])}`);
    for await (const entries of walkEntries(ctx.db, filter, zone)) {
      rows += entries.length;
      await write(await csv(entries.map(toCells)));
    }
    await write(await csv([["end of export", `${rows} entries`]]));
  } finally {
    // Also when whoever reads breaks off: what was handed over until then is an export all the same.
    await transact(ctx.db, (tx) => recordEvent(tx, ctx, { type: "audit.exported", filter: given(filter), rows }));
  }
}

function csv(rows: string[][]): Promise<string> {
  return new Promise((resolve, reject) => {
    stringify(
      rows.map((row) => row.map(asText)),
      // Everything quoted, so that a cell's own commas, quotes and line ends stay in it.
      { record_delimiter: "windows", quoted: true, quoted_empty: true },
      (error, output) => (error ? reject(error) : resolve(output)),
    );
  });
}

/**
 * Spreadsheets reckon with what begins like a formula, also after white space and in full width. Where they split at `;` or
 * tabs, as in much of Europe, our quotes don't hold and a cell begins after each of these.
 */
function asText(cell: string): string {
  const guarded = cell.replaceAll(/([;\t\r\n][^\S\t\r\n]*)(?=[=+\-@＝＋－＠])/g, "$1'");
  return /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(cell) ? `'${guarded}` : guarded;
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

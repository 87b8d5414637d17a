import { BYTE_ORDER_MARK, csv } from "../shared/csv.ts";
import type { AuditEntryView } from "./contract.ts";

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
] as const;

/** How a file of entries begins, goes on and ends. The end gives the number of entries, so that a cut-off file shows. */
interface ExportForm {
  head: string;
  lines: (entries: readonly AuditEntryView[]) => string;
  end: (count: number) => string;
}

/** For spreadsheets; a cell that would be read as a formula is quoted with an apostrophe. */
const CSV: ExportForm = {
  head: BYTE_ORDER_MARK + csv([COLUMNS]),
  lines: (entries) => csv(entries.map(cellsOf)),
  end: (count) => csv([["end of export", `${count} entries`]]),
};

/** One JSON object a line; the last one isn't an entry. */
const JSON_LINES: ExportForm = {
  head: "",
  lines: (entries) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""),
  end: (count) => `${JSON.stringify({ end: true, entries: count })}\n`,
};

export function cellsOf(entry: AuditEntryView): string[] {
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

export const HEADINGS: readonly string[] = COLUMNS;

export const EXPORT_FORMS = { csv: CSV, jsonl: JSON_LINES };

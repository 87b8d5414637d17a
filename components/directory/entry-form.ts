import type { EntryFields } from "#server/directory/contract.ts";
import { ENTRY_KINDS, ENTRY_STATUSES } from "#server/shared/entry-kinds.ts";

/** The form's fields as `directory.add` and `directory.change` take them. */
export function readEntryForm(form: FormData): EntryFields {
  const [kind, status] = [form.get("kind"), form.get("status")];
  return {
    kind: ENTRY_KINDS.find((one) => one === kind) ?? "client",
    status: ENTRY_STATUSES.find((one) => one === status) ?? "confidential",
    name: textOf(form, "name"),
    aliases: linesOf(textOf(form, "aliases")),
    approvedDescription: textOf(form, "approvedDescription") || null,
  };
}

/** One alias a line, each once, in the order given. */
function linesOf(words: string): string[] {
  const lines = words.split(/\r?\n/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}

function textOf(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === "string" ? value.trim() : "";
}

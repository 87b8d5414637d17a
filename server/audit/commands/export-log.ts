import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import type { AuditFilter } from "../contract.ts";
import { EXPORT_FORMS } from "../export-forms.ts";
import { walkEntries } from "../queries.ts";
import { given } from "./open-log.ts";
import { recordEvent } from "./record-event.ts";

/** Writes the filtered log to `write`, newest first, and records the export with its number of entries. */
export async function exportLog(
  ctx: Ctx,
  filter: AuditFilter,
  zone: string,
  write: (chunk: string) => Promise<void>,
  as: keyof typeof EXPORT_FORMS = "csv",
): Promise<void> {
  const form = EXPORT_FORMS[as];
  const language = form.language(ctx.actor.language);
  let [rows, isWhole] = [0, false];
  try {
    const head = form.head(language);
    if (head) await write(head);
    for await (const entries of walkEntries(ctx.db, filter, zone, language)) {
      await write(form.lines(entries));
      rows += entries.length;
    }
    await write(form.end(language, rows));
    isWhole = true;
  } finally {
    // Also when whoever reads breaks off: what was handed over until then is an export all the same.
    await transact(ctx.db, (tx) =>
      recordEvent(tx, ctx, {
        type: "audit.exported",
        filter: given(as === "csv" ? filter : { ...filter, form: as }),
        rows,
        ...(isWhole ? {} : BROKEN_OFF),
      }),
    );
  }
}

/** What the entry of an export says that didn't come to its end. */
export const BROKEN_OFF = { isBrokenOff: true } as const;

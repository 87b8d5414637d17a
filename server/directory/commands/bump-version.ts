import type { Tx } from "../../db/transaction.ts";
import { enqueue } from "../../jobs/commands/enqueue.ts";

/** Counts the directory's version up: every process compiles it anew at its next request, and waiting drafts are judged again. */
export async function bumpVersion(tx: Tx): Promise<number> {
  const rows = await tx.$queryRaw<{ directory_version: number }[]>`
    UPDATE organisation SET directory_version = directory_version + 1 RETURNING directory_version`;
  const version = rows[0]?.directory_version;
  if (version === undefined) throw new Error("no organisation: set-up comes first");
  await enqueue(tx, "recheck-drafts", {});
  return version;
}

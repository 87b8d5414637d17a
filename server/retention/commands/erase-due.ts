import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Db } from "../../db/client.ts";
import { type Tx, transact } from "../../db/transaction.ts";
import type { Due } from "../contract.ts";
import { listDue } from "../queries/list-due.ts";

const A_RUN = 1_000;

/** Erases what is due, a draft a transaction with its entry; nothing while erasing isn't switched on. Gives how many drafts. */
export async function eraseDue(deps: { db: Db; now: () => Date }): Promise<number> {
  const state = await deps.db.retentionState.findFirst({ select: { isOn: true } });
  if (state?.isOn !== true) return 0;
  const due = await listDue(deps.db, deps.now(), A_RUN);
  for (const one of due) await eraseOne(deps, one);
  return due.length;
}

/**
 * The texts, their salts and hashes, and what was said of passages; or what the entries say. The entry that tells of it
 * is written first: the database lets an entry's text go only beside one. Leaves stay, so the log verifies as before.
 */
async function eraseOne(deps: { db: Db; now: () => Date }, { draftId, rule, what }: Due): Promise<void> {
  await transact(deps.db, async (tx) => {
    const { surface } = await tx.draft.findUniqueOrThrow({ where: { id: draftId }, select: { surface: true } });
    const entries = await tx.$queryRaw<{ id: string }[]>`
      SELECT e.id::text FROM audit_entry e WHERE e.draft_id = ${draftId} AND e.salt IS NOT NULL AND e.type <> 'draft.erased'`;
    await recordEvent(tx, { now: deps.now, actor: null }, { type: "draft.erased", draftId, surface, rule, what });
    if (what === "entries") {
      await tx.$queryRaw`SELECT erase_entries(${entries.map(({ id }) => id)}::uuid[])`;
      return;
    }
    await tx.draft.update({ where: { id: draftId }, data: { text: "" }, select: { id: true } });
    await tx.revision.updateMany({ where: { draftId }, data: { text: "", salt: "", textHash: "" } });
    await tx.dismissal.updateMany({ where: { draftId }, data: { note: "" } });
    await eraseTalk(tx, draftId);
  });
}

/** What reviewers and the author wrote to each other about it; also what was never sent. Who answered what stays. */
async function eraseTalk(tx: Tx, draftId: string): Promise<void> {
  await tx.appeal.updateMany({ where: { draftId }, data: { reason: "" } });
  await tx.secondLook.updateMany({ where: { draftId }, data: { note: "" } });
  const words = { body: "", salt: "" };
  await tx.commentReply.updateMany({ where: { comment: { draftId } }, data: words });
  await tx.comment.updateMany({ where: { draftId, replacement: { not: null } }, data: { replacement: "" } });
  await tx.comment.updateMany({ where: { draftId }, data: { ...words, exact: "", prefix: "", suffix: "" } });
}

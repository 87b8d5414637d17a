import type { QueueItem } from "#server/review/contract.ts";

type Row = Pick<QueueItem, "id" | "claimedBy">;

/** Ids of the drafts after and before the open one that are free to take; after the last comes the first. */
export function neighboursOf(
  rows: readonly Row[],
  openId: string | null,
): { next: string | null; previous: string | null } {
  const at = rows.findIndex(({ id }) => id === openId);
  const before = rows.slice(0, Math.max(at, 0));
  const isFree = ({ id, claimedBy }: Row) => id !== openId && (claimedBy === null || claimedBy.isMe);
  const next = rows.slice(at + 1).find(isFree) ?? before.find(isFree);
  return { next: next?.id ?? null, previous: before.findLast(isFree)?.id ?? null };
}

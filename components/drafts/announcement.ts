import type { Translator } from "#components/messages.ts";
import type { Action } from "#server/policy/contract.ts";

export interface Points {
  total: number;
  stopping: number;
}

/** How many points an author still has to look at, and how many of them stop the text. */
export function pointsOf(findings: readonly { action: Action; dismissal: string | null }[]): Points {
  const open = findings.filter(({ dismissal }) => dismissal === null);
  return { total: open.length, stopping: open.filter(({ action }) => action === "block").length };
}

/** What changed since it was last said, for screen readers; "" when nothing did. */
export function announcement(t: Translator<"drafts.announce">, before: Points, after: Points): string {
  if (before.total === after.total && before.stopping === after.stopping) return "";
  if (after.total === 0) return t("nothing");
  const more = after.total - before.total;
  const change = more > 0 ? `${t("more", { count: more })} ` : more < 0 ? `${t("fewer", { count: -more })} ` : "";
  const { total: count, stopping } = after;
  return change + (stopping === 0 ? t("all", { count }) : t("allStopping", { count, stopping }));
}

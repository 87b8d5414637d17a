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
export function announcement(before: Points, after: Points): string {
  if (before.total === after.total && before.stopping === after.stopping) return "";
  if (after.total === 0) return "Nothing to fix.";
  const more = after.total - before.total;
  const change = more > 0 ? `${points(more, "new ")}. ` : more < 0 ? `${points(-more, "")} fewer. ` : "";
  const stopping =
    after.stopping === 0 ? "" : `, ${after.stopping} ${after.stopping === 1 ? "stops" : "stop"} it from being sent`;
  return `${change}${points(after.total, "")} in all${stopping}.`;
}

function points(count: number, which: string): string {
  return `${count} ${which}point${count === 1 ? "" : "s"}`;
}

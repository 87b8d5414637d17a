import type { LiveFinding } from "./live-finding.ts";

export interface FindingGroup {
  id: "block" | "review" | "advise" | "info" | "kept";
  findings: LiveFinding[];
}

/** What stops first, what goes to a person, advice, what is good to know, and last what the author keeps. */
export function groupFindings(findings: readonly LiveFinding[]): FindingGroup[] {
  const inOrder = findings.toSorted((a, b) => a.start - b.start);
  const groups = GROUPS.map((id) => ({ id, findings: inOrder.filter((one) => groupOf(one) === id) }));
  return groups.filter((group) => group.findings.length > 0);
}

function groupOf({ dismissal, action }: LiveFinding): FindingGroup["id"] {
  if (dismissal !== null) return "kept";
  return action === "pass" ? "info" : action;
}

const GROUPS: readonly FindingGroup["id"][] = ["block", "review", "advise", "info", "kept"];

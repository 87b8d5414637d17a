import { SEVERITIES } from "../policy/words.ts";

/** The gravest that may be approved together with others. */
const MOST = SEVERITIES.indexOf("medium");

/** Whether a revision may be approved together with others: nothing in it is grave or blocked, and it isn't for few. */
export function isLowRisk(
  revision: { action: string; severity: number; findings: readonly { action: string }[] },
  stages: readonly { isRelease: boolean; group: { isRestricted: boolean } | null }[],
): boolean {
  const isBlocked = revision.action === "block" || revision.findings.some(({ action }) => action === "block");
  const isForFew = stages.some(({ isRelease, group }) => isRelease || group?.isRestricted);
  return revision.severity <= MOST && !isBlocked && !isForFew;
}

import type { JudgedFinding, Verdict } from "../policy/contract.ts";
import { actionRank } from "../policy/rank.ts";

type Judged = { verdict: Pick<Verdict, "action" | "reasons">; findings: readonly Asked[] };
type Asked = Pick<JudgedFinding, "fingerprint" | "ruleId" | "action">;

/** What a second look at the same text gives: nothing that asks for something changed, or it asks more, or only less. */
export function changeOf(was: Judged, now: Judged): "none" | "more" | "less" {
  const before = askedBy(was);
  const after = askedBy(now);
  const isGraver = actionRank(now.verdict.action) > actionRank(was.verdict.action);
  if (isGraver || [...after].some((one) => !before.has(one))) return "more";
  return [...before].some((one) => !after.has(one)) || now.verdict.action !== was.verdict.action ? "less" : "none";
}

/** Everything that asks something of somebody. What is only shown, such as a personal reminder, is no change of verdict. */
function askedBy({ verdict, findings }: Judged): Set<string> {
  const asks = ({ action }: Pick<Asked, "action">) => actionRank(action) >= actionRank("advise");
  return new Set([
    ...verdict.reasons.filter(asks).map(({ ruleId, action }) => `${ruleId} ${action}`),
    ...findings.filter(asks).map(({ fingerprint, ruleId, action }) => `${fingerprint} ${ruleId} ${action}`),
  ]);
}

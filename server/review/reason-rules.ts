import type { RevisionView } from "../drafts/contract.ts";

/** The rules a decision on this revision can give as its reason: all that spoke, the gravest first. */
export function reasonRulesOf(revision: Pick<RevisionView, "verdict">): { id: string; title: string }[] {
  return revision.verdict.reasons.map((reason) => ({ id: reason.ruleId, title: reason.title }));
}

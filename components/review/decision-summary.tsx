import { Notice } from "#components/ui/notice.tsx";
import { Time } from "#components/ui/time.tsx";
import type { DecisionView } from "#server/drafts/contract.ts";
import { DECISION_WORDS } from "./decision-words.ts";

/** What was decided of a revision: by whom, when, why, in which words. */
export function DecisionSummary({ decision, revision }: { decision: DecisionView; revision: number }) {
  const { done, tone } = DECISION_WORDS[decision.kind];
  return (
    <Notice
      tone={tone}
      announce="never"
      title={
        <>
          {done} on revision {revision} by {decision.reviewerName}, <Time at={decision.createdAt} />
        </>
      }
    >
      {decision.reasonRules.length > 0 ? (
        <p>Because of: {decision.reasonRules.map(({ title }) => title).join("; ")}.</p>
      ) : null}
      {decision.note ? <p className="wrap-anywhere whitespace-pre-wrap">“{decision.note}”</p> : null}
    </Notice>
  );
}

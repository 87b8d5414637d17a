import { Notice } from "#components/ui/notice.tsx";
import { Time } from "#components/ui/time.tsx";
import type { Tone } from "#components/ui/tone.ts";
import type { DecisionView } from "#server/drafts/contract.ts";

const LOOKS: Record<DecisionView["kind"], { tone: Tone; did: string }> = {
  approve: { tone: "cleared", did: "approved this text" },
  ask_for_changes: { tone: "advise", did: "asks for changes" },
  reject: { tone: "block", did: "rejected this text" },
};

/** What the reviewer decided, with the rules it rests on and their own words. */
export function DecisionNotice({ decision }: { decision: DecisionView }) {
  const { tone, did } = LOOKS[decision.kind];
  return (
    <Notice
      tone={tone}
      announce="never"
      title={
        <>
          {decision.reviewerName} {did}
          <span className="font-normal text-muted-foreground">
            {" · "}
            <Time at={decision.createdAt} />
          </span>
        </>
      }
    >
      {decision.reasonRules.length > 0 ? (
        <ul className="mt-1 list-disc ps-5">
          {decision.reasonRules.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      ) : null}
      {decision.note ? <p className="wrap-anywhere mt-2 whitespace-pre-wrap">“{decision.note}”</p> : null}
    </Notice>
  );
}

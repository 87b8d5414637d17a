import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { Time } from "#components/ui/time.tsx";
import type { Tone } from "#components/ui/tone.ts";
import type { DecisionView } from "#server/drafts/contract.ts";

const TONES: Record<DecisionView["kind"], Tone> = { approve: "cleared", ask_for_changes: "advise", reject: "block" };

/** What the reviewer decided, with the rules it rests on and their own words. */
export function DecisionNotice({ decision }: { decision: DecisionView }) {
  const t = useTranslations("drafts.decided");
  return (
    <Notice
      tone={TONES[decision.kind]}
      announce="never"
      title={
        <>
          {t(decision.kind, { name: decision.reviewerName })}
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
      {decision.note ? (
        <p lang="" className="wrap-anywhere mt-2 whitespace-pre-wrap">
          “{decision.note}”
        </p>
      ) : null}
    </Notice>
  );
}

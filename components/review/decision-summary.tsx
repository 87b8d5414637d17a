import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { Time } from "#components/ui/time.tsx";
import type { DecisionView } from "#server/drafts/contract.ts";
import { DECISIONS } from "./decision-kinds.ts";

/** What was decided of a revision: by whom, when, why, in which words. */
export function DecisionSummary({ decision, revision }: { decision: DecisionView; revision: number }) {
  const t = useTranslations("review");
  const { kind, reviewerName, createdAt } = decision;
  return (
    <Notice
      tone={DECISIONS[kind].tone}
      announce="never"
      title={t.rich(`kinds.${kind}.onRevision`, {
        number: revision,
        name: reviewerName,
        when: () => <Time at={createdAt} />,
      })}
    >
      {decision.reasonRules.length > 0 ? (
        <p>{t("decision.becauseOf", { rules: decision.reasonRules.map(({ title }) => title).join("; ") })}</p>
      ) : null}
      {decision.note ? (
        <p lang="" className="wrap-anywhere whitespace-pre-wrap">
          “{decision.note}”
        </p>
      ) : null}
    </Notice>
  );
}

import { useTranslations } from "next-intl";
import { TextDiff } from "#components/findings/text-diff.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { RevisionView } from "#server/drafts/contract.ts";
import type { QueueFilter } from "#server/review/contract.ts";
import { DecisionSummary } from "./decision-summary.tsx";
import { reviewHref } from "./queue-address.ts";

type ChangesPaneProps = {
  draftId: string;
  filter: QueueFilter;
  revisions: readonly RevisionView[];
  before: RevisionView;
  after: RevisionView;
};

/** What the author changed since an earlier revision, and what they had been told of that one. */
export function ChangesPane({ draftId, filter, revisions, before, after }: ChangesPaneProps) {
  const t = useTranslations("review");
  const earlier = revisions.filter(({ number }) => number < after.number);
  return (
    <div className="flex flex-col gap-4">
      {before.decision ? <DecisionSummary decision={before.decision} revision={before.number} /> : null}
      {earlier.length > 1 ? (
        <nav aria-label={t("screen.compare")} className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          <span className="text-muted-foreground">{t("screen.compare")}</span>
          {earlier.map(({ number }) =>
            number === before.number ? (
              <span key={number} aria-current="true" className="font-medium">
                {t("revision", { number })}
              </span>
            ) : (
              <TextLink
                key={number}
                href={reviewHref(draftId, { view: "changes", from: number, filter })}
                scroll={false}
              >
                {t("revision", { number })}
              </TextLink>
            ),
          )}
        </nav>
      ) : null}
      <TextDiff
        before={before.text}
        after={after.text}
        sides={{ before: t("revision", { number: before.number }), after: t("revision", { number: after.number }) }}
      />
    </div>
  );
}

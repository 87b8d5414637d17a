import { useTranslations } from "next-intl";
import { LinkTabs } from "#components/ui/link-tabs.tsx";
import type { RevisionView } from "#server/drafts/contract.ts";
import type { OpenedView, QueueFilter } from "#server/review/contract.ts";
import { ChangesPane } from "./changes-pane.tsx";
import { HistoryPane } from "./history-pane.tsx";
import { MatterText } from "./matter-text.tsx";
import type { Matter } from "./matters.ts";
import { reviewHref } from "./queue-address.ts";
import type { ReviewViewName } from "./review-view.ts";
import { ViewKeys } from "./view-keys.tsx";

/** Id of what shows the text exactly, for what is said beside it. */
export const DRAFT_TEXT_ID = "draft-text";

type DraftPaneProps = {
  draft: OpenedView;
  matters: readonly Matter[];
  filter: QueueFilter;
  view: ReviewViewName;
  before: RevisionView | null;
  limit: number | null;
};

/** The text, what changed in it, and how it came here: one at a time, each with an address. */
export function DraftPane({ draft, matters, filter, view, before, limit }: DraftPaneProps) {
  const t = useTranslations("review.screen");
  const { id, latest, revisions, history } = draft;
  const changes = before && {
    href: reviewHref(id, { view: "changes", filter }),
    label: before.number === draft.lastSeen ? t("sinceLastLook") : t("since", { number: before.number }),
  };
  const length = { units: latest.text.length, number: latest.number };
  return (
    <section aria-labelledby="draft" className="min-w-0">
      <h2 id="draft" className="sr-only">
        {t("draft")}
      </h2>
      <ViewKeys
        toggles={changes && { to: view === "changes" ? reviewHref(id, { view: "text", filter }) : changes.href }}
      />
      <LinkTabs
        label={t("views")}
        items={[
          { href: reviewHref(id, { view: "text", filter }), label: t("text"), isCurrent: view === "text" },
          ...(changes ? [{ ...changes, isCurrent: view === "changes" }] : []),
          {
            href: reviewHref(id, { view: "history", filter }),
            label: t("history"),
            count: history.length,
            isCurrent: view === "history",
          },
        ]}
      />
      <div className="mt-4 min-w-0 rounded-lg border bg-card p-4 sm:p-6">
        {view === "changes" && before ? (
          <ChangesPane draftId={id} {...{ filter, revisions, before }} after={latest} />
        ) : view === "history" ? (
          <HistoryPane revisions={revisions} history={history} />
        ) : (
          <div id={DRAFT_TEXT_ID}>
            <MatterText text={latest.text} matters={matters} />
          </div>
        )}
      </div>
      {view === "text" ? (
        <p className="mt-2 text-muted-foreground text-xs tabular-nums">
          {limit === null ? t("length", length) : t("lengthOf", { ...length, limit })}
        </p>
      ) : null}
    </section>
  );
}

import { useTranslations } from "next-intl";
import { Time } from "#components/ui/time.tsx";
import type { DraftView, RevisionView } from "#server/drafts/contract.ts";
import { DecisionSummary } from "./decision-summary.tsx";

type HistoryPaneProps = { revisions: readonly RevisionView[]; history: DraftView["history"] };

/** Each revision with its decision, then everything that happened, newest first. */
export function HistoryPane({ revisions, history }: HistoryPaneProps) {
  const t = useTranslations("review.history");
  return (
    <div className="flex flex-col gap-6">
      <section aria-labelledby="revisions">
        <h3 id="revisions" className="mb-2 text-sm">
          {t("revisions")}
        </h3>
        <ol className="flex flex-col gap-4">
          {revisions.map((revision) => (
            <li key={revision.id} className="flex flex-col gap-2">
              <p className="text-sm">
                {t.rich("sent", {
                  number: revision.number,
                  revision: (words) => <span className="font-medium">{words}</span>,
                  when: () => <Time at={revision.createdAt} />,
                })}
                <span className="block text-muted-foreground text-xs tabular-nums">
                  {t.rich("judgedBy", {
                    version: revision.policyVersion,
                    engine: revision.engine,
                    hash: () => <span className="wrap-anywhere font-mono">{revision.textHash}</span>,
                  })}
                </span>
              </p>
              {revision.decision ? <DecisionSummary decision={revision.decision} revision={revision.number} /> : null}
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="happened">
        <h3 id="happened" className="mb-2 text-sm">
          {t("happened")}
        </h3>
        <ol className="flex flex-col divide-y border-y">
          {history.map(({ id, at, sentence }) => (
            <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2 text-sm">
              <span className="wrap-anywhere min-w-0 flex-1 basis-60 text-pretty">{sentence}</span>
              <span className="text-muted-foreground text-xs">
                <Time at={at} />
              </span>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

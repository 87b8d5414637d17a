import { useLocale, useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Time } from "#components/ui/time.tsx";
import type { DraftView } from "#server/drafts/contract.ts";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import { DecisionNotice } from "./decision-notice.tsx";
import { HistoryList } from "./history-list.tsx";
import { RecheckNotice } from "./recheck-notice.tsx";
import { RevisionList } from "./revision-list.tsx";
import { SentText } from "./sent-text.tsx";
import { Standing } from "./standing.tsx";
import { StateBadge } from "./state-badge.tsx";

type DraftStatusProps = { draft: DraftView; setting: SurfaceSetting };

/** A draft that can't be written now: where it stands, what can be done, what was sent, what has happened. */
export function DraftStatus({ draft, setting }: DraftStatusProps) {
  const locale = useLocale();
  const t = useTranslations("drafts");
  const { submittedAt: sentAt } = draft;
  const [latest, ...earlier] = draft.revisions;
  return (
    <>
      <PageHeader
        back={{ href: "/drafts", label: t("title") }}
        title={draft.title ? <span lang="">{draft.title}</span> : t("screen.untitled")}
        meta={
          <>
            <StateBadge state={draft.state} isPlain />
            <Badge>{setting.title[locale]}</Badge>
            {sentAt ? <span>{t.rich("screen.sent", { when: () => <Time at={sentAt} /> })}</span> : null}
          </>
        }
      />
      <div className="mb-5 empty:hidden">
        <RecheckNotice latest={draft.revisions[0] ?? null} />
      </div>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_19rem] xl:grid-cols-[minmax(0,1fr)_22.5rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <Standing draft={draft} setting={setting} />
          {latest?.decision ? <DecisionNotice decision={latest.decision} /> : null}
          {latest ? (
            <SentText revision={latest} />
          ) : (
            <Card title={t("screen.text")}>{draft.text || t("screen.noText")}</Card>
          )}
          {latest && earlier.length > 0 ? (
            <RevisionList
              revisions={draft.revisions.map(({ id, number, text, createdAt }) => ({ id, number, text, createdAt }))}
            />
          ) : null}
        </div>
        <aside>
          <Card title={t("screen.history")}>
            <HistoryList entries={draft.history} />
          </Card>
        </aside>
      </div>
    </>
  );
}

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { DraftView } from "#server/drafts/contract.ts";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import { limitOf } from "#server/shared/profile-parts.ts";
import { Composer } from "./composer.tsx";
import { DecisionNotice } from "./decision-notice.tsx";
import { DraftStatus } from "./draft-status.tsx";
import { HistoryList } from "./history-list.tsx";
import { RecheckNotice } from "./recheck-notice.tsx";
import { StateBadge } from "./state-badge.tsx";
import { isWritable } from "./writable.ts";

type DraftScreenProps = {
  draft: DraftView;
  setting: SurfaceSetting;
  /** What the platform does with a text there. */
  card: ReactNode;
  /** What reviewers said about it. */
  thread: ReactNode;
};

/** One draft: the editor while it can be written, else where it stands. */
export function DraftScreen({ draft, setting: surface, card, thread }: DraftScreenProps) {
  const locale = useLocale();
  const t = useTranslations("drafts");
  const { part } = draft;
  const name = surface.title[locale];
  const title = part === null ? name : `${name}: ${t(`parts.${part}`)}`;
  const setting = { ...surface, title: { ...surface.title, [locale]: title }, limit: limitOf(surface.limit, part) };
  if (!isWritable(draft.state)) {
    return (
      <>
        <DraftStatus draft={draft} setting={setting} />
        <div className="mt-6 max-w-3xl empty:hidden">{thread}</div>
      </>
    );
  }
  const [latest] = draft.revisions;
  const isReturned = draft.state === "CHANGES_REQUESTED";
  return (
    <>
      <PageHeader
        back={{ href: "/drafts", label: t("title") }}
        title={setting.title[locale]}
        description={setting.isReadByAi ? null : setting.hint[locale]}
        meta={<StateBadge state={draft.state} isPlain />}
      />
      <div className="flex flex-col gap-5">
        {setting.isReadByAi ? (
          <Notice tone="review" announce="never" title={t("screen.leaves")}>
            {t("screen.leavesText")}
          </Notice>
        ) : null}
        {card}
        <RecheckNotice latest={latest ?? null} />
        {isReturned && latest?.decision ? <DecisionNotice decision={latest.decision} /> : null}
        <Composer key={draft.id} {...{ draft, setting, thread }} sent={isReturned ? (latest ?? null) : null} />
        <div className="border-t pt-4">
          <Disclosure
            summary={
              <>
                {t("screen.history")} <Badge variant="count">{draft.history.length}</Badge>
              </>
            }
          >
            <HistoryList entries={draft.history} />
          </Disclosure>
        </div>
      </div>
    </>
  );
}

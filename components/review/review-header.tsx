import { useLocale, useTranslations } from "next-intl";
import { ACTION_TONES } from "#components/shell/tones.ts";
import { Badge } from "#components/ui/badge.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Time } from "#components/ui/time.tsx";
import { ToneBadge } from "#components/ui/tone-badge.tsx";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import { SEVERITY_WORDS } from "#server/policy/words.ts";
import type { QueueFilter, ReviewView } from "#server/review/contract.ts";
import { NextDraft } from "./next-draft.tsx";
import { queueHref } from "./queue-address.ts";

type ReviewHeaderProps = { draft: ReviewView; setting: SurfaceSetting; filter: QueueFilter };

/** Whose text it is, where it is going, and since when it waits. */
export function ReviewHeader({ draft, setting, filter }: ReviewHeaderProps) {
  const t = useTranslations("review");
  const locale = useLocale();
  const states = useTranslations("drafts.states");
  const { authorName, department, state, submittedAt, latest } = draft;
  return (
    <PageHeader
      back={{ href: queueHref(filter), label: t("queue.title") }}
      title={t("screen.by", { surface: setting.title[locale], name: authorName })}
      meta={
        <>
          <span className="xl:hidden">
            <ToneBadge tone={ACTION_TONES[latest.verdict.action]}>
              {SEVERITY_WORDS[latest.verdict.severity][locale]}
            </ToneBadge>
          </span>
          {setting.isReadByAi ? <Badge variant="accent">{t("screen.onClick")}</Badge> : null}
          {department ? <span>{department}</span> : null}
          <span>{t("revision", { number: latest.number })}</span>
          {state === "IN_REVIEW" ? null : <Badge>{states(state)}</Badge>}
          {submittedAt ? <span>{t.rich("screen.sent", { when: () => <Time at={submittedAt} /> })}</span> : null}
        </>
      }
      action={<NextDraft nextId={draft.nextId} />}
    />
  );
}

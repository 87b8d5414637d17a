import { ACTION_TONES } from "#components/shell/tones.ts";
import { Badge } from "#components/ui/badge.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Time } from "#components/ui/time.tsx";
import { ToneBadge } from "#components/ui/tone-badge.tsx";
import { STATE_WORDS } from "#server/drafts/words.ts";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import { SEVERITY_WORDS } from "#server/policy/words.ts";
import type { ReviewView } from "#server/review/contract.ts";
import { KeyHelp } from "./key-help.tsx";
import { NextDraft } from "./next-draft.tsx";

type ReviewHeaderProps = { draft: ReviewView; setting: SurfaceSetting; nextHref: string | null };

/** Whose text it is, where it is going, and since when it waits. */
export function ReviewHeader({ draft, setting, nextHref }: ReviewHeaderProps) {
  const { authorName, department, state, submittedAt, latest } = draft;
  return (
    <PageHeader
      back={{ href: "/queue", label: "Queue" }}
      title={`${setting.title} by ${authorName}`}
      meta={
        <>
          <span className="xl:hidden">
            <ToneBadge tone={ACTION_TONES[latest.verdict.action]}>{SEVERITY_WORDS[latest.verdict.severity]}</ToneBadge>
          </span>
          {setting.isReadByAi ? <Badge variant="accent">Read by the platform's AI on click</Badge> : null}
          {department ? <span>{department}</span> : null}
          <span>Revision {latest.number}</span>
          {state === "IN_REVIEW" ? null : <Badge>{STATE_WORDS[state]}</Badge>}
          {submittedAt ? (
            <span>
              Sent <Time at={submittedAt} />
            </span>
          ) : null}
        </>
      }
      action={
        <>
          <KeyHelp />
          <NextDraft href={nextHref} />
        </>
      }
    />
  );
}

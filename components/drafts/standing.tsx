import { Eye } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Translator } from "#components/messages.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { Time } from "#components/ui/time.tsx";
import { ToneIcon } from "#components/ui/tone-icon.tsx";
import type { DraftState, DraftView } from "#server/drafts/contract.ts";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import { CopyApproved } from "./copy-approved.tsx";
import { NudgeButton } from "./nudge-button.tsx";
import { PublishForm } from "./publish-form.tsx";
import { ReopenButton } from "./reopen-button.tsx";
import { ResubmitButton } from "./resubmit-button.tsx";
import { STATE_TONE } from "./state-look.ts";
import { WithdrawButton } from "./withdraw-button.tsx";

type StandingProps = { draft: DraftView; setting: SurfaceSetting };

/** Where the draft stands, and the steps its author can take from there. */
export function Standing({ draft, setting }: StandingProps) {
  const publish = useTranslations("drafts.publish");
  const t = useTranslations("drafts.standing");
  const { id: draftId, version, state, validUntil, possible } = draft;
  if (state === "EDITING" || state === "CHANGES_REQUESTED") return null;
  const ends = state === "APPROVED" ? "approval" : state === "CLEARED" ? "clearance" : null;
  const [latest] = draft.revisions;

  return (
    <section aria-labelledby="standing" className="flex flex-col gap-5 rounded-lg border bg-card p-4 sm:p-6">
      <div className="flex gap-3">
        <span className="mt-0.5 flex">
          <ToneIcon tone={STATE_TONE[state]} size={24} />
        </span>
        <div className="min-w-0">
          <WhatItMeans state={state} wasPublished={draft.publishedUrl !== null} />
          {ends && validUntil ? (
            <p className="mt-1 text-sm">{t.rich("until", { day: () => <Time at={validUntil} form="day" /> })}</p>
          ) : null}
          {state === "IN_REVIEW" ? <WhoLooks draft={draft} /> : null}
          {state === "PUBLISHED" && draft.publishedUrl ? (
            <p className="wrap-anywhere mt-1 text-sm">
              <TextLink href={draft.publishedUrl} rel="noreferrer" prefetch={false}>
                {draft.publishedUrl}
              </TextLink>
            </p>
          ) : null}
        </div>
      </div>
      {ends && latest ? (
        <>
          {setting.isReadByAi ? <p className="text-pretty text-sm">{t("exactly")}</p> : null}
          <CopyApproved
            draftId={draftId}
            word={ends === "approval" ? "approved" : "cleared"}
            textHash={latest.textHash}
          />
          <Disclosure summary={publish("posted")}>
            <PublishForm draftId={draftId} version={version} />
          </Disclosure>
        </>
      ) : null}
      <Steps>
        {state === "EXPIRED" ? <ResubmitButton draftId={draftId} version={version} text={draft.text} /> : null}
        {possible.includes("reopen") ? (
          <ReopenButton
            draftId={draftId}
            version={version}
            ends={ends}
            isPrimary={ends === null && state !== "EXPIRED"}
          />
        ) : null}
        {possible.includes("withdraw") ? <WithdrawButton draftId={draftId} version={version} /> : null}
      </Steps>
    </section>
  );
}

/** Published and run out: it has stood for its time, and is to be looked at again. */
function WhatItMeans({ state, wasPublished }: { state: Exclude<DraftState, Writable>; wasPublished: boolean }) {
  const t = useTranslations("drafts.standing");
  const words = state === "EXPIRED" && wasPublished ? "again" : state;
  return (
    <>
      <h2 id="standing" className="text-base">
        {t(`${words}.title`)}
      </h2>
      <p className="max-w-reading text-pretty text-muted-foreground text-sm">{t(`${words}.next`)}</p>
    </>
  );
}

type Writable = "EDITING" | "CHANGES_REQUESTED";

function Steps({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-start gap-2 empty:hidden">{children}</div>;
}

function WhoLooks({ draft: { id, claimedBy, dueAt, mayNudge, waiting } }: { draft: DraftView }) {
  const t = useTranslations("drafts.standing");
  const usually = waiting?.usually ?? null;
  return (
    <div className="mt-2 flex flex-col gap-3">
      <p className="flex items-center gap-1.5 text-sm">
        <Eye aria-hidden className="size-4 shrink-0 text-muted-foreground" />
        {claimedBy === null ? t("nobody") : t("somebody", { name: claimedBy })}
      </p>
      {waiting?.with.map(({ group, person }) => (
        <p key={`${group} ${person}`} className="text-sm">
          {withWhom(t, group, person)}
        </p>
      ))}
      {usually ? (
        <p className="text-sm">{t("usually", { time: t(`wait.${usually.unit}`, { count: usually.count }) })}</p>
      ) : null}
      {dueAt ? <p className="text-sm">{t.rich("due", { time: () => <Time at={dueAt} form="full" /> })}</p> : null}
      {mayNudge ? <NudgeButton draftId={id} /> : null}
    </div>
  );
}

function withWhom(t: Translator<"drafts.standing">, group: string | null, person: string | null): string {
  if (person !== null) return t("withPerson", { person });
  return group === null ? t("withAll") : t("withGroup", { group });
}

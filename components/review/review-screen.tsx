import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "#components/ui/notice.tsx";
import type { RevisionView } from "#server/drafts/contract.ts";
import { DISMISSAL_REASONS } from "#server/drafts/words.ts";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import type { OpenedView, QueueFilter } from "#server/review/contract.ts";
import { DecisionPanel } from "./decision-panel.tsx";
import { DecisionSummary } from "./decision-summary.tsx";
import { DraftPane } from "./draft-pane.tsx";
import { FalseAlarms } from "./false-alarm.tsx";
import { MatterChoiceProvider } from "./matter-choice.tsx";
import { MatterList } from "./matter-list.tsx";
import { mattersOf } from "./matters.ts";
import { PrivateNotes } from "./private-notes.tsx";
import { ReviewHeader } from "./review-header.tsx";
import type { ReviewViewName } from "./review-view.ts";
import { WayPane } from "./way-pane.tsx";

type ReviewScreenProps = {
  draft: OpenedView;
  setting: SurfaceSetting;
  /** Of the queue it is opened from. */
  filter: QueueFilter;
  view: ReviewViewName;
  before: RevisionView | null;
  /** What is said beside the text. */
  comments: ReactNode;
};

/** One draft before its reviewer: the text, what is to be weighed, and the decision. */
export function ReviewScreen({ draft, setting, filter, view, before, comments }: ReviewScreenProps) {
  const t = useTranslations("review.screen");
  const states = useTranslations("drafts.states");
  const reasonWords = useTranslations("drafts.keep.reasons");
  const { id, authorName, claim, reasonRules, explanation, latest, state } = draft;
  const reasons = Object.fromEntries(DISMISSAL_REASONS.map((reason) => [reason, reasonWords(reason)]));
  const matters = mattersOf(latest, { reasons, notes: draft.dismissalNotes });
  const mayDecide = draft.possible.includes("approve");
  return (
    <MatterChoiceProvider count={matters.length}>
      <div className={DESK}>
        <div className="min-w-0">
          <ReviewHeader {...{ draft, setting, filter }} />
          <DraftPane {...{ draft, matters, filter, view, before }} limit={setting.limit} />
          <div className="mt-6 empty:hidden">{comments}</div>
        </div>
        <div className={SIDE}>
          {mayDecide ? null : draft.pending ? (
            <Notice tone="neutral" announce="never" title={t("decidedNow")}>
              {draft.pending.isMine ? t("mineToUndo") : t("othersToUndo", { name: draft.pending.reviewerName })}
            </Notice>
          ) : latest.decision ? (
            <DecisionSummary decision={latest.decision} revision={latest.number} />
          ) : (
            <Notice tone="neutral" announce="never" title={states(state)}>
              {t("notWaiting")}
            </Notice>
          )}
          {draft.appeal ? (
            <Notice tone="advise" announce="never" title={t("appealed", { name: authorName })}>
              <p lang="" className="wrap-anywhere whitespace-pre-wrap">
                “{draft.appeal.reason}”
              </p>
            </Notice>
          ) : null}
          <section aria-labelledby="why" className="flex min-h-0 flex-col gap-2 xl:min-h-32">
            <div className="px-1">
              <h2 id="why" className="text-sm">
                {explanation.headline}
              </h2>
              {explanation.sentences.map((sentence) => (
                <p key={sentence} className="text-pretty text-muted-foreground text-sm">
                  {sentence}
                </p>
              ))}
            </div>
            <div className="min-h-0 xl:overflow-y-auto">
              <FalseAlarms value={{ draftId: id, revisionId: latest.id, ordinals: draft.falseAlarms }}>
                <MatterList matters={matters} />
              </FalseAlarms>
            </div>
          </section>
          <PrivateNotes notes={draft.privateNotes} />
          <WayPane {...draft} />
          <DecisionPanel
            key={id}
            draftId={id}
            revision={{ id: latest.id, number: latest.number, textHash: latest.textHash, text: latest.text }}
            lookers={draft.lookers}
            {...{ authorName, claim, reasonRules, mayDecide }}
            nextId={draft.nextId}
            colleagues={draft.colleagues}
          />
        </div>
      </div>
    </MatterChoiceProvider>
  );
}

/** One below the other as far as the decision can stay at the window's foot all the way down: hence no grid. */
const DESK =
  "flex flex-col gap-6 xl:grid xl:grid-cols-[minmax(0,1fr)_19rem] 2xl:grid-cols-[minmax(0,1fr)_24rem] xl:items-start";

/** Beside the text it keeps to the window, so that the decision is always in sight. */
const SIDE =
  "contents xl:sticky xl:top-4 xl:flex xl:max-h-[calc(100dvh-6rem)] xl:min-w-0 xl:flex-col xl:gap-4 xl:overflow-y-auto xl:-mx-1 xl:px-1";

"use client";
import { useTranslations } from "next-intl";
import { ACTION_TONES } from "#components/shell/tones.ts";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { ToneIcon } from "#components/ui/tone-icon.tsx";
import type { DraftCheck } from "#server/drafts/contract.ts";
import { ReleasePlea } from "./release-plea.tsx";
import { submitOffer } from "./submit-offer.ts";
import { useAdviceRead } from "./use-advice-read.ts";

type SubmitBarProps = {
  check: DraftCheck | null;
  text: string;
  limit: number;
  /** Why the last attempt didn't go through. */
  error: string | null;
  /** The server wants the guidance to be confirmed first. */
  needsAdviceRead: boolean;
  /** Why there is no fresh answer. */
  checkSentence: string | null;
  isPending: boolean;
  onSubmit: (isAdviceRead: boolean) => void;
  /** Asks that it be released although the policy stops it. */
  onPlea: (reason: string) => void;
  /** Goes to what has to change. */
  onShowFirst: () => void;
};

/** What the verdict means, and the one thing to do next. */
export function SubmitBar(props: SubmitBarProps) {
  const t = useTranslations("drafts.send");
  const { check, text, limit, error, needsAdviceRead, checkSentence, isPending, onSubmit, onPlea, onShowFirst } = props;
  const advice = useAdviceRead(check);
  const offer = submitOffer(t, { action: check?.verdict.action ?? null, text, limit });
  const showsAdvice = offer.kind === "advice" || needsAdviceRead;
  const isUnread = showsAdvice && !advice.isRead;

  return (
    <section aria-label={t("verdict")} className="flex flex-col gap-4 rounded-lg border bg-card p-4 sm:p-5">
      {check && text.trim() !== "" ? (
        <div className="flex gap-3">
          <span className="mt-0.5 flex">
            <ToneIcon tone={ACTION_TONES[check.verdict.action]} size={20} />
          </span>
          <div className="min-w-0 text-pretty text-sm">
            <p className="font-medium">{check.explanation.headline}</p>
            {check.explanation.sentences.map((sentence) => (
              <p key={sentence} className="text-muted-foreground">
                {sentence}
              </p>
            ))}
          </div>
        </div>
      ) : null}
      {checkSentence ? <p className="text-review text-xs">{checkSentence}</p> : null}
      {showsAdvice ? (
        <div>
          <Checkbox
            label={t("read")}
            checked={advice.isRead}
            onChange={(event) => advice.setRead(event.currentTarget.checked)}
            aria-describedby={advice.isAsked && isUnread ? "advice-unread" : undefined}
          />
          {advice.isAsked && isUnread ? (
            <p id="advice-unread" role="alert" className="mt-1 text-destructive text-xs">
              {t("unread")}
            </p>
          ) : null}
        </div>
      ) : null}
      {error ? <Notice tone="block">{error}</Notice> : null}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {offer.kind === "blocked" ? (
          <Button variant="primary" size="lg" onClick={onShowFirst}>
            {t("showFirst")}
          </Button>
        ) : (
          <Button
            variant="primary"
            size="lg"
            isPending={isPending}
            disabled={offer.kind === "blank" || offer.kind === "over"}
            aria-describedby="submit-hint"
            onClick={() => {
              advice.ask();
              if (!isUnread) onSubmit(advice.isRead);
            }}
          >
            {t(offer.kind === "review" ? "review" : "finish")}
          </Button>
        )}
        <p id="submit-hint" className="min-w-0 flex-1 basis-48 text-pretty text-muted-foreground text-xs">
          {offer.hint}
        </p>
      </div>
      {offer.kind === "blocked" ? <ReleasePlea isPending={isPending} onAsk={onPlea} /> : null}
    </section>
  );
}

"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { TextDiff } from "#components/findings/text-diff.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";

interface Version {
  title: string;
  at: ReactNode;
  text: string;
  /** The button that takes this one. */
  label: ReactNode;
  onChoose: () => void;
}

type TwoTextsProps = { title: string; explanation: string; mine: Version; saved: Version };

/** Two versions of one text, both in full, to choose from. Nothing is lost before somebody chose. */
export function TwoTexts({ title, explanation, mine, saved }: TwoTextsProps) {
  const t = useTranslations("drafts.choose");
  const [isCompared, setCompared] = useState(false);
  return (
    <section aria-label={title} className="flex flex-col gap-4">
      <Notice tone="advise" title={title}>
        {explanation}
      </Notice>
      <div className="grid gap-4 lg:grid-cols-2">
        {[mine, saved].map((version, index) => (
          <div key={version.title} className="flex min-w-0 flex-col gap-3 rounded-lg border bg-card p-4">
            <div className="flex flex-wrap items-baseline justify-between gap-2">
              <h2 className="text-sm">{version.title}</h2>
              <p className="text-muted-foreground text-xs">{version.at}</p>
            </div>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take focus to be scrolled */}
            <section aria-label={version.title} tabIndex={0} lang="" dir="auto" className={BOX}>
              {version.text === "" ? <span className="text-muted-foreground">{t("nothing")}</span> : version.text}
            </section>
            <div>
              <Button variant={index === 0 ? "primary" : "secondary"} onClick={version.onChoose}>
                {version.label}
              </Button>
            </div>
          </div>
        ))}
      </div>
      <div className="flex flex-col items-start gap-3">
        <Button variant="quiet" size="sm" aria-expanded={isCompared} onClick={() => setCompared(!isCompared)}>
          {t(isCompared ? "hide" : "show")}
        </Button>
        {isCompared ? (
          <div className="w-full rounded-lg border bg-card p-4">
            <TextDiff before={saved.text} after={mine.text} />
          </div>
        ) : null}
      </div>
    </section>
  );
}

const BOX = "wrap-anywhere max-h-64 min-h-16 flex-1 overflow-y-auto whitespace-pre-wrap rounded-sm text-sm leading-6";

"use client";
import { useTranslations } from "next-intl";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { NeutralView } from "#server/drafts/contract.ts";
import { RestoreForm } from "./restore-form.tsx";

type NeutralStepsProps = { draftId: string; taken: NeutralView; onRestored: (text: string) => void };

/** The neutral text to take along, what its placeholders stand for, and the way back. */
export function NeutralSteps({ draftId, taken, onRestored }: NeutralStepsProps) {
  const t = useTranslations("drafts.neutral");
  const { text, key, left } = taken;
  if (key.length === 0) return <p className="text-sm">{t("nothing")}</p>;
  return (
    <>
      <div className="flex flex-col gap-2">
        <h3 className="font-medium text-sm" id="neutral-text">
          {t("given")}
        </h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take focus to be scrolled */}
        <section aria-labelledby="neutral-text" tabIndex={0} lang="" dir="auto" className={BOX}>
          {text}
        </section>
        <p role="status" className="text-muted-foreground text-xs">
          {left.length === 0 ? t("clean") : t("left", { titles: [...new Set(left)].join(" · ") })}
        </p>
        <div>
          <CopyButton variant="primary" text={text} label={t("copy")} copiedLabel={t("copied")} />
        </div>
      </div>
      <Disclosure summary={t("key", { count: key.length })}>
        <dl className="flex flex-col gap-1 text-xs">
          {key.map(({ placeholder, original }) => (
            <div key={placeholder} className="flex flex-wrap gap-x-1.5">
              <dt className="font-mono">{placeholder}</dt>
              <dd lang="" dir="auto" className="wrap-anywhere min-w-0">
                <span className="text-muted-foreground">{t("stands")}</span> {original}
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
      <RestoreForm draftId={draftId} onRestored={onRestored} />
    </>
  );
}

const BOX =
  "wrap-anywhere max-h-64 overflow-y-auto whitespace-pre-wrap rounded-md border bg-muted/40 p-3 text-sm leading-6";

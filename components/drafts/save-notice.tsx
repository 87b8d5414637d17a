"use client";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { SaveLoop, SaveState } from "./save-loop.ts";

/** What the author has to know or do about saving; nothing while it goes by itself. */
export function SaveNotice({ state, loop }: { state: SaveState; loop: SaveLoop }) {
  const t = useTranslations("drafts.editor");
  if (state.phase === "signed_out") {
    return (
      <Notice
        tone="review"
        title={t("sessionOver")}
        action={
          <>
            <a href="/sign-in?callbackUrl=/drafts" target="_blank" rel="noopener" className={LINK}>
              {t("signInNew")}
            </a>
            <Button onClick={() => void loop.retry()}>{t("tryAgain")}</Button>
          </>
        }
      >
        {t(state.isKept ? "goOnWriting" : "keepOpen")}
      </Notice>
    );
  }
  if (state.phase === "refused") return <Notice tone="block">{state.sentence}</Notice>;
  if (state.isMasked) {
    return (
      <Notice tone="info" title={t("maskedTitle")}>
        {t("masked")}
      </Notice>
    );
  }
  return null;
}

const LINK =
  "inline-flex h-9 items-center rounded-md border border-transparent bg-primary px-3.5 font-medium text-primary-foreground text-sm hover:bg-primary-hover touch:min-h-11";

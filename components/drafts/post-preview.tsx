"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Avatar } from "#components/ui/avatar.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import { foldAt } from "./fold.ts";

type PostPreviewProps = { text: string; authorName: string; setting: SurfaceSetting };

const SCREENS = {
  desktop: { width: "max-w-[34.5rem]", lines: 5 },
  mobile: { width: "max-w-[23.4rem]", lines: 3 },
} as const;
type Screen = keyof typeof SCREENS;

/** About how the platform shows the text, cut where it cuts. Pictures and links change where that is. */
export function PostPreview({ text, authorName, setting }: PostPreviewProps) {
  const t = useTranslations("drafts.preview");
  const [screen, setScreen] = useState<Screen>("desktop");
  const [isWhole, setWhole] = useState(false);
  const { width, lines } = SCREENS[screen];
  const cut = setting.fold === null ? null : foldAt(text, { units: setting.fold[screen], lines });
  const shown = cut === null || isWhole ? text : text.slice(0, cut).trimEnd();
  const mentions = mentionsIn(text);

  return (
    <div className="flex flex-col gap-4">
      <fieldset aria-label={t("screen")} className="flex w-fit rounded-md border p-0.5">
        {screens.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === screen}
            onClick={() => [setScreen(one), setWhole(false)]}
            className="h-8 rounded-sm px-3 text-muted-foreground text-sm aria-pressed:bg-muted aria-pressed:text-foreground touch:h-11"
          >
            {t(one)}
          </button>
        ))}
      </fieldset>
      <article aria-label={t("title")} className={`w-full rounded-lg border bg-card p-4 ${width}`}>
        <div className="flex items-center gap-2.5">
          <Avatar name={authorName} size="lg" />
          <div className="min-w-0">
            <p className="truncate font-semibold text-sm">{authorName}</p>
            <p className="text-muted-foreground text-xs">{t("headline")}</p>
          </div>
        </div>
        <div lang="" dir="auto" className="wrap-anywhere mt-3 min-h-20 whitespace-pre-wrap text-sm">
          {text.trim() === "" ? <span className="text-muted-foreground">{t("text")}</span> : shown}
          {cut === null || isWhole ? null : (
            <button
              type="button"
              onClick={() => setWhole(true)}
              className="inline-flex min-h-6 items-center rounded-sm px-1 text-muted-foreground hover:text-primary hover:underline"
            >
              {t("more")}
            </button>
          )}
        </div>
        <div aria-hidden className="mt-4 flex justify-between border-t pt-3 text-muted-foreground text-xs">
          <span>{t("like")}</span>
          <span>{t("comment")}</span>
          <span>{t("repost")}</span>
          <span>{t("send")}</span>
        </div>
      </article>
      {cut === null ? null : <p className="text-muted-foreground text-xs">{t("fold", { units: cut })}</p>}
      {mentions.length > 0 ? (
        <Notice tone="info" announce="never">
          {t("mentions", { names: mentions.join(", ") })}
        </Notice>
      ) : null}
    </div>
  );
}

const screens: readonly Screen[] = ["desktop", "mobile"];

function mentionsIn(text: string): string[] {
  return [...new Set(text.match(/(?<![\p{L}\p{N}._-])@\p{L}[\p{L}\p{N}_-]*/gu) ?? [])].slice(0, 5);
}

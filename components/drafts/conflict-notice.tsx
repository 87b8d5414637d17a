"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Clock } from "./clock.tsx";
import { TwoTexts } from "./two-texts.tsx";
import type { Newer } from "./use-conflict.ts";
import { isWritable } from "./writable.ts";

type ConflictNoticeProps = { newer: Newer; mine: string; onKeepMine: () => void; onTakeNewer: () => void };

/** The draft was changed in another window or on another device: both texts, and the author chooses. */
export function ConflictNotice({ newer, mine, onKeepMine, onTakeNewer }: ConflictNoticeProps) {
  const t = useTranslations("drafts.choose");
  const router = useRouter();
  if (!isWritable(newer.state)) {
    return (
      <Notice
        tone="advise"
        title={t("moved")}
        action={
          <>
            <CopyButton text={mine} label={t("copy")} />
            <Button variant="primary" onClick={() => router.refresh()}>
              {t("see")}
            </Button>
          </>
        }
      >
        {t("movedText")}
      </Notice>
    );
  }
  return (
    <TwoTexts
      title={t("elsewhere")}
      explanation={t("elsewhereText")}
      mine={{
        title: t("here"),
        at: t("inThisWindow"),
        text: mine,
        label: t("keepHere"),
        onChoose: onKeepMine,
      }}
      saved={{
        title: t("savedElsewhere"),
        at: <Clock at={newer.savedAt} />,
        text: newer.text,
        label: t("takeOther"),
        onChoose: onTakeNewer,
      }}
    />
  );
}

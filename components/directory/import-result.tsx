"use client";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { ImportPlan } from "#server/directory/contract.ts";

/** What was done. */
export function ImportResult({ done, onAgain }: { done: ImportPlan; onAgain: () => void }) {
  const t = useTranslations("directory.import");
  const { added, changed, unchanged } = done;
  return (
    <Notice
      tone="cleared"
      title={t("done")}
      action={
        <>
          <Button onClick={onAgain}>{t("again")}</Button>
          <LinkButton href="/directory" variant="primary">
            {t("showDirectory")}
          </LinkButton>
        </>
      }
    >
      {t("doneText", { added, changed, unchanged })}
    </Notice>
  );
}

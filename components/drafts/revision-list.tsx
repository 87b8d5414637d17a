"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { TextDiff } from "#components/findings/text-diff.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Time } from "#components/ui/time.tsx";
import type { RevisionView } from "#server/drafts/contract.ts";

type Revision = Pick<RevisionView, "id" | "number" | "text" | "createdAt">;

/** Every text that was sent, newest first, and what changed from one to the next. */
export function RevisionList({ revisions }: { revisions: readonly Revision[] }) {
  const t = useTranslations("drafts.sent");
  const [openId, setOpenId] = useState<string | null>(null);
  return (
    <Card title={t("revisions")} padding="none">
      <ol className="divide-y">
        {revisions.map((revision, index) => {
          const before = revisions[index + 1];
          const isOpen = openId === revision.id;
          return (
            <li key={revision.id} className="flex flex-col gap-3 px-4 py-3 sm:px-5">
              <div className="flex flex-wrap items-center justify-between gap-2">
                <p className="text-sm">
                  {t("revision", { number: revision.number })}
                  <span className="text-muted-foreground text-xs">
                    {" · "}
                    <Time at={revision.createdAt} />
                  </span>
                </p>
                {before ? (
                  <Button size="sm" aria-expanded={isOpen} onClick={() => setOpenId(isOpen ? null : revision.id)}>
                    {isOpen ? t("hide") : t("changedSince", { number: before.number })}
                  </Button>
                ) : (
                  <span className="text-muted-foreground text-xs">{t("first")}</span>
                )}
              </div>
              {isOpen && before ? <TextDiff before={before.text} after={revision.text} /> : null}
            </li>
          );
        })}
      </ol>
    </Card>
  );
}

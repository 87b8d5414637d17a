"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { PaintedText } from "#components/findings/painted-text.tsx";
import { TextDiff } from "#components/findings/text-diff.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import type { RevisionView } from "#server/drafts/contract.ts";

/** What was sent, as it was judged, and what has changed since; while the author reworks it. */
export function SentRevision({ revision, text }: { revision: RevisionView; text: string }) {
  const t = useTranslations("drafts.sent");
  const [shown, setShown] = useState<"nothing" | "sent" | "difference">("nothing");
  const toggle = (what: "sent" | "difference") => setShown(shown === what ? "nothing" : what);
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-2">
        <Button size="sm" aria-expanded={shown === "sent"} onClick={() => toggle("sent")}>
          {t("what")}
        </Button>
        <Button size="sm" aria-expanded={shown === "difference"} onClick={() => toggle("difference")}>
          {t("since")}
        </Button>
      </div>
      {shown === "nothing" ? null : (
        <Card title={shown === "sent" ? t("revision", { number: revision.number }) : t("changed")}>
          {shown === "sent" ? (
            <PaintedText text={revision.text} findings={revision.findings} />
          ) : (
            <TextDiff before={revision.text} after={text} />
          )}
        </Card>
      )}
    </div>
  );
}

"use client";
import { useTranslations } from "next-intl";
import { FindingCard } from "#components/findings/finding-card.tsx";
import { Button } from "#components/ui/button.tsx";
import { FalseAlarm } from "./false-alarm.tsx";
import { MATTER_ID } from "./matter-choice.tsx";
import type { Matter } from "./matters.ts";

/** A matter in full: the guidance the author read, and what they say to it. */
export function MatterCard({ matter, id, index }: { matter: Matter; id: string; index: number }) {
  const t = useTranslations("review.matters");
  const { finding, place, kept } = matter;
  return (
    <FindingCard
      id={id}
      finding={finding}
      passage={place?.passage ?? null}
      isActive
      actions={
        place === null ? null : (
          <>
            <span className="xl:hidden">
              <Button size="sm" onClick={() => showPassage(index)}>
                {t("show")}
              </Button>
            </span>
            {matter.ordinal === null ? null : <FalseAlarm ordinal={matter.ordinal} />}
          </>
        )
      }
    >
      {kept ? (
        <div className="rounded-md bg-muted px-3 py-2 text-sm">
          <p className="text-muted-foreground text-xs">{t("kept")}</p>
          <p className="text-pretty">{kept.note ? t("becauseNote", kept) : t("because", { reason: kept.reason })}</p>
        </div>
      ) : null}
    </FindingCard>
  );
}

function showPassage(index: number) {
  const passage = document.getElementById(`${MATTER_ID}-passage-${index}`);
  passage?.scrollIntoView({ block: "center" });
  passage?.querySelector("a")?.focus({ preventScroll: true });
}

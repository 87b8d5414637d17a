"use client";
import { CloudOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { Clock } from "./clock.tsx";
import type { SaveState } from "./save-loop.ts";

/** One quiet line: when it was saved last, or where the text is kept meanwhile. */
export function SaveLine({ state }: { state: SaveState }) {
  const t = useTranslations("drafts.editor");
  if (state.phase === "saved") {
    const { savedAt } = state;
    return <p className="text-muted-foreground text-xs">{t.rich("saved", { clock: () => <Clock at={savedAt} /> })}</p>;
  }
  if (state.phase === "unsaved") return <p className="text-muted-foreground text-xs">{t("saving")}</p>;
  return (
    <p role="status" className="flex items-start gap-1.5 text-review text-xs">
      <CloudOff aria-hidden className="mt-0.5 size-4 shrink-0" />
      {t(state.isKept ? "unsavedKept" : "unsavedHere")}
    </p>
  );
}

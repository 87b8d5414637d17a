"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useSelection } from "./queue-selection.tsx";
import { useRefreshDesk } from "./use-queue.ts";

/** What can be done with all drafts that are picked out. */
export function SelectionBar() {
  const t = useTranslations("review.selection");
  const trpc = useTRPC();
  const refreshDesk = useRefreshDesk();
  const { selected, toggle, clear } = useSelection();
  const claim = useMutation(trpc.review.claim.mutationOptions());
  const [refused, setRefused] = useState<string[]>([]);
  if (selected.size === 0) return null;

  /** One after the other: each is taken or refused for itself, and what was refused stays picked out. */
  async function claimAll() {
    const refusals: string[] = [];
    for (const draftId of selected) {
      try {
        await claim.mutateAsync({ draftId });
        toggle(draftId);
      } catch (error) {
        refusals.push(refusalOf(error).sentence);
      }
    }
    setRefused([...new Set(refusals)]);
    await refreshDesk();
  }

  return (
    <div className="flex flex-col gap-2 px-2">
      <div className="flex flex-wrap items-center gap-2">
        <p role="status" className="min-w-0 flex-1 text-sm">
          {t("count", { count: selected.size })}
        </p>
        <Button size="sm" isPending={claim.isPending} onClick={claimAll}>
          {t("claim")}
        </Button>
        <Button size="sm" variant="ghost" onClick={clear}>
          {t("clear")}
        </Button>
      </div>
      {refused.map((sentence) => (
        <Notice key={sentence} tone="review">
          {sentence}
        </Notice>
      ))}
    </div>
  );
}

"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { AlertDialog } from "#components/ui/alert-dialog.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { QueueItem } from "#server/review/contract.ts";
import { useSelection } from "./queue-selection.tsx";
import { useRefreshDesk } from "./use-queue.ts";

/** What can be done with all drafts that are picked out. */
export function SelectionBar({ items }: { items: readonly QueueItem[] }) {
  const t = useTranslations("review.selection");
  const trpc = useTRPC();
  const refreshDesk = useRefreshDesk();
  const { selected, toggle, clear } = useSelection();
  const claim = useMutation(trpc.review.claim.mutationOptions());
  const approval = useMutation(trpc.review.approveMany.mutationOptions());
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

  function failed(error: unknown) {
    setRefused([refusalOf(error).sentence]);
    return true;
  }

  const together = items.flatMap(({ id: draftId, bulkRevisionId: revisionId }) =>
    selected.has(draftId) && revisionId !== null ? [{ draftId, revisionId }] : [],
  );

  /** Only what was opened and is of low risk; what was refused, or can't be approved so, stays picked out. */
  async function approveAll() {
    const results = await approval.mutateAsync({ items: together });
    for (const { draftId, decisionId } of results) if (decisionId !== null) toggle(draftId);
    setRefused([...new Set(results.flatMap(({ refused: why }) => why?.sentence ?? []))]);
    await refreshDesk();
    return true;
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
        {together.length > 0 ? (
          <AlertDialog
            trigger={<Button size="sm">{t("approve", { count: together.length })}</Button>}
            title={t("approveTitle", { count: together.length })}
            description={t("approveText", { left: selected.size - together.length })}
            confirmLabel={t("approve", { count: together.length })}
            cancelLabel={t("keep")}
            onConfirm={() => approveAll().catch(failed)}
          />
        ) : null}
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

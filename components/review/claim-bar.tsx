"use client";
import { useMutation } from "@tanstack/react-query";
import { Eye } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCommands } from "#components/shell/commands/command-provider.tsx";
import { KeyHint } from "#components/shell/commands/key-hint.tsx";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { AlertDialog } from "#components/ui/alert-dialog.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Time } from "#components/ui/time.tsx";
import type { ReviewView } from "#server/review/contract.ts";
import { useLease } from "./use-lease.ts";
import { useRefreshDesk } from "./use-queue.ts";

type ClaimBarProps = { draftId: string } & Pick<ReviewView, "claim" | "lookers">;

/** Whose turn it is, until when, and how to take it or give it back. */
export function ClaimBar({ draftId, claim, lookers }: ClaimBarProps) {
  const t = useTranslations("review.claim");
  const trpc = useTRPC();
  const refresh = useRefreshDesk();
  const until = useLease(draftId, claim);
  const taking = useMutation(trpc.review.claim.mutationOptions({ onSettled: refresh }));
  const putting = useMutation(trpc.review.release.mutationOptions({ onSettled: refresh }));
  useCommands({ claim: claim === null ? () => taking.mutate({ draftId }) : null });
  const takenBy = useTakenBy(claim);
  const error = taking.error ?? putting.error;

  return (
    <div className="flex flex-col gap-2">
      <div className="flex min-h-9 items-center justify-between gap-3">
        <p role="status" className="min-w-0 flex-1 text-sm">
          <ClaimWords claim={claim} />
          {until ? (
            <span className="text-muted-foreground">
              {", "}
              <Time at={until} form="remaining" />
            </span>
          ) : null}
        </p>
        {claim === null ? (
          <Button variant="primary" isPending={taking.isPending} onClick={() => taking.mutate({ draftId })}>
            {t("start")} <KeyHint command="claim" />
          </Button>
        ) : claim.isMe ? (
          <Button isPending={putting.isPending} onClick={() => putting.mutate({ draftId })}>
            {t("putBack")}
          </Button>
        ) : (
          <AlertDialog
            trigger={<Button>{t("takeOver")}</Button>}
            title={t("takeOverTitle", { name: claim.name })}
            description={t("takeOverText", { name: claim.name })}
            confirmLabel={t("takeOver")}
            cancelLabel={t("leave", { name: claim.name })}
            onConfirm={() => taking.mutateAsync({ draftId, isTakeOver: true }).then(isDone, isDone)}
          />
        )}
      </div>
      {lookers.length > 0 ? (
        <p className="flex items-center gap-1.5 text-muted-foreground text-xs">
          <Eye aria-hidden className="size-3.5" />
          {t("looking", { names: lookers.join(", "), count: lookers.length })}
        </p>
      ) : null}
      {takenBy ? <Notice tone="review">{t("takenFromYou", { name: takenBy })}</Notice> : null}
      {error ? <Notice tone="review">{refusalOf(error).sentence}</Notice> : null}
    </div>
  );
}

/** Who took it over while one was at it, until it is one's own again or nobody's. */
function useTakenBy(claim: ReviewView["claim"]): string | null {
  const [wasMine, setWasMine] = useState(claim?.isMe ?? false);
  if (claim?.isMe && !wasMine) setWasMine(true);
  if (claim === null && wasMine) setWasMine(false);
  return wasMine && claim !== null && !claim.isMe ? claim.name : null;
}

function ClaimWords({ claim }: Pick<ClaimBarProps, "claim">) {
  const t = useTranslations("review.claim");
  if (claim === null) return <span className="text-muted-foreground">{t("nobody")}</span>;
  return <span className="font-medium">{claim.isMe ? t("mine") : t("theirs", { name: claim.name })}</span>;
}

/** A refusal is told beside the bar, so the question closes either way. */
function isDone(): boolean {
  return true;
}

"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { AlertDialog } from "#components/ui/alert-dialog.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Time } from "#components/ui/time.tsx";
import type { ReviewView } from "#server/review/contract.ts";
import { useLease } from "./use-lease.ts";

type ClaimBarProps = { draftId: string; claim: ReviewView["claim"] };

/** Whose turn it is, until when, and how to take it or give it back. */
export function ClaimBar({ draftId, claim }: ClaimBarProps) {
  const trpc = useTRPC();
  const { refresh } = useRouter();
  const until = useLease(draftId, claim);
  const taking = useMutation(trpc.review.claim.mutationOptions({ onSettled: refresh }));
  const putting = useMutation(trpc.review.release.mutationOptions({ onSettled: refresh }));
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
            Start review
          </Button>
        ) : claim.isMe ? (
          <Button isPending={putting.isPending} onClick={() => putting.mutate({ draftId })}>
            Put back
          </Button>
        ) : (
          <AlertDialog
            trigger={<Button>Take over</Button>}
            title={`Take this draft over from ${claim.name}?`}
            description={`${claim.name} is told that it is yours when they try to decide it. What they have written so far isn't sent.`}
            confirmLabel="Take over"
            cancelLabel={`Leave it to ${claim.name}`}
            onConfirm={() => taking.mutateAsync({ draftId, isTakeOver: true }).then(isDone, isDone)}
          />
        )}
      </div>
      {error ? <Notice tone="review">{refusalOf(error).sentence}</Notice> : null}
    </div>
  );
}

function ClaimWords({ claim }: Pick<ClaimBarProps, "claim">) {
  if (claim === null) return <span className="text-muted-foreground">Nobody is reviewing it</span>;
  return <span className="font-medium">{claim.isMe ? "Yours to decide" : `${claim.name} is reviewing it`}</span>;
}

/** A refusal is told beside the bar, so the question closes either way. */
function isDone(): boolean {
  return true;
}

"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCommands } from "#components/shell/commands/command-provider.tsx";
import { KeyHint } from "#components/shell/commands/key-hint.tsx";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { PendingView } from "#server/review/contract.ts";
import { DECISIONS } from "./decision-kinds.ts";
import { reviewHref } from "./queue-address.ts";
import { useQueuePlace, useRefreshDesk } from "./use-queue.ts";
import { useSecondsLeft } from "./use-seconds-left.ts";

/** One's decisions that haven't taken effect yet, on every page of the queue until they have. */
export function UndoBanner() {
  const trpc = useTRPC();
  const { data = [] } = useQuery(
    trpc.review.pending.queryOptions(undefined, {
      // Gone once it has taken effect; nothing is asked while nothing is pending.
      refetchInterval: ({ state }) => (state.data?.length ? POLL_MS : false),
    }),
  );
  return data.map((pending, at) => <Pending key={pending.decisionId} pending={pending} isLatest={at === 0} />);
}

const POLL_MS = 2_000;

function Pending({ pending, isLatest }: { pending: PendingView; isLatest: boolean }) {
  const t = useTranslations("review");
  const { draftId, decisionId, kind, authorName, effectiveAt } = pending;
  const trpc = useTRPC();
  const router = useRouter();
  const { filter } = useQueuePlace();
  const refreshDesk = useRefreshDesk();
  const left = useSecondsLeft(effectiveAt);
  const undo = useMutation(
    trpc.review.undo.mutationOptions({
      onSuccess: () => router.push(reviewHref(draftId, { filter })),
      onSettled: refreshDesk,
    }),
  );
  useCommands({ takeBack: isLatest && left > 0 ? () => undo.mutate({ draftId, decisionId }) : null });
  if (left <= 0) return null;
  return (
    <div className="mb-4">
      <Notice
        tone={undo.error ? "review" : DECISIONS[kind].tone}
        announce="politely"
        action={
          <Button isPending={undo.isPending} onClick={() => undo.mutate({ draftId, decisionId })}>
            {t("decision.takeBack")} {isLatest ? <KeyHint command="takeBack" /> : null}
          </Button>
        }
      >
        {undo.error ? refusalOf(undo.error).sentence : t(`kinds.${kind}.taken`, { name: authorName })}{" "}
        {/* Counted down for the eye; a screen reader hears the sentence once. */}
        <span aria-hidden className="tabular-nums text-muted-foreground">
          {left} s
        </span>
      </Notice>
    </div>
  );
}

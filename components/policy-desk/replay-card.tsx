"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { ReplayView } from "#server/policy/views.ts";
import { ReplayHits } from "./replay-hits.tsx";

const EVERY_SECOND = 1_000;
const isOver = (replay: ReplayView | undefined) => replay?.state === "done" || replay?.state === "failed";

/** Runs the next policy over past drafts, and shows how far it has come and what it would have changed. */
export function ReplayCard({ version, last }: { version: number; last: ReplayView | null }) {
  const t = useTranslations("policyDesk.replay");
  const trpc = useTRPC();
  const [replayId, setReplayId] = useState(last?.id ?? null);
  const start = useMutation(
    trpc.policy.replay.mutationOptions({ onSuccess: (started) => setReplayId(started.replayId) }),
  );
  const { data: replay } = useQuery(
    trpc.policy.replayById.queryOptions(
      { replayId: replayId ?? "" },
      {
        enabled: replayId !== null,
        refetchInterval: ({ state }) => (isOver(state.data) ? false : EVERY_SECOND),
      },
    ),
  );
  return (
    <Card
      title={t("title")}
      description={t("text")}
      actions={
        <Button isPending={start.isPending} onClick={() => start.mutate({ version })}>
          {t("start")}
        </Button>
      }
    >
      {start.error ? <Notice tone="block">{refusalOf(start.error).sentence}</Notice> : null}
      {replay ? <Progress replay={replay} /> : null}
      {replay?.state === "done" && replay.changed > 0 ? <ReplayHits key={replay.id} replayId={replay.id} /> : null}
    </Card>
  );
}

function Progress({ replay }: { replay: ReplayView }) {
  const t = useTranslations("policyDesk.replay");
  const { state, done, total, changed, readAgain } = replay;
  return (
    <div className="flex flex-col gap-2 text-sm">
      <p role="status">{t(`state.${state}`)}</p>
      <progress className="w-full" value={done} max={Math.max(total, 1)} aria-label={t("title")} />
      <p className="tabular-nums">{t("progress", { done, total })}</p>
      {state === "done" ? <p>{t("changed", { changed })}</p> : null}
      {readAgain > 0 ? <p className="text-muted-foreground">{t("readAgain", { count: readAgain })}</p> : null}
    </div>
  );
}

"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useSubscription } from "@trpc/tanstack-react-query";
import { usePathname } from "next/navigation";
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from "react";
import { useSetLiveCount } from "#components/shell/live-counts.tsx";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import type { DeskNews } from "#server/review/contract.ts";
import { useGathered } from "./use-gathered.ts";
import { useQueuePlace, useRefreshDesk } from "./use-queue.ts";

const IsLive = createContext(false);

/** Whether the page hears of changes as they happen. */
export function useIsLive(): boolean {
  return useContext(IsLive);
}

/**
 * Hears what changes at the desk and brings what is shown up to date. A window that nobody sees doesn't listen: browsers
 * allow few streams to one server.
 */
export function DeskLive({ counts, children }: { counts: { waiting: number; free: number }; children: ReactNode }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const setCount = useSetLiveCount();
  const refreshDesk = useRefreshDesk();
  const { openId } = useQueuePlace();
  const isDesk = usePathname().startsWith("/queue");
  const isSeen = useSyncExternalStore(onVisibility, isPageSeen, () => false);
  const [madeAt] = useState(() => Date.now());

  const take = useGathered((news: DeskNews) => {
    // What came with the page is as fresh as the first word of the stream.
    const isAll = news.kind === "all";
    if (isAll && Date.now() - madeAt < FRESH_MS) return;
    if (isDesk && (isAll || (openId !== null && news.draftIds.includes(openId)))) void refreshDesk();
    else if (isAll || news.draftIds.length > 0) {
      void queries.invalidateQueries(trpc.review.queue.queryFilter());
      void queries.invalidateQueries(trpc.review.count.queryFilter());
    }
    if (isAll || news.hasNotice) void queries.invalidateQueries(trpc.notifications.unread.queryFilter());
  });
  const { status } = useSubscription(
    trpc.review.live.subscriptionOptions(undefined, { enabled: isSeen, onData: take }),
  );

  const { data: count } = useQuery(trpc.review.count.queryOptions(undefined, { initialData: counts }));
  const { data: unread } = useQuery(
    trpc.notifications.unread.queryOptions(undefined, { enabled: status === "pending" }),
  );
  const { waiting } = count;
  useEffect(() => setCount("/queue", waiting), [setCount, waiting]);
  useEffect(() => {
    if (unread !== undefined) setCount("/notifications", unread);
  }, [setCount, unread]);

  return <IsLive value={status === "pending"}>{children}</IsLive>;
}

const FRESH_MS = 3_000;

function onVisibility(onChange: () => void) {
  document.addEventListener("visibilitychange", onChange);
  return () => document.removeEventListener("visibilitychange", onChange);
}

function isPageSeen(): boolean {
  return document.visibilityState === "visible";
}

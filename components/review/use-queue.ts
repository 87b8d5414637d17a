"use client";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams, usePathname, useRouter, useSearchParams } from "next/navigation";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import type { QueueFilter, QueuePage } from "#server/review/contract.ts";
import { neighboursOf } from "./neighbours.ts";
import { filterIn, isFiltered, reviewHref } from "./queue-address.ts";

/** The filter in the address, and the draft that is open beside the queue; null where there is none. */
export function useQueuePlace(): { filter: QueueFilter; openId: string | null } {
  const { draftId } = useParams<{ draftId?: string }>();
  const isDesk = usePathname().startsWith("/queue");
  return { filter: filterIn(useSearchParams()), openId: (isDesk && draftId) || null };
}

/** The page of the queue that the address asks for; `initial` is the one that came with the document. */
export function useQueue(initial?: { filter: QueueFilter; queue: QueuePage }) {
  const trpc = useTRPC();
  const { filter } = useQueuePlace();
  const isInitial = initial !== undefined && reviewHref("", { filter }) === reviewHref("", initial);
  return useQuery(
    trpc.review.queue.queryOptions(filter, {
      placeholderData: keepPreviousData,
      ...(isInitial && { initialData: initial.queue }),
    }),
  );
}

/**
 * Addresses of the drafts before and after the open one, as the list stands; `fallbackId` is what follows it in the
 * whole queue, for one that isn't on this page of it. Whoever has filtered the list isn't led out of it. A draft that a colleague is reviewing is passed over.
 */
export function useNeighbours(fallbackId: string | null): { nextHref: string | null; previousHref: string | null } {
  const { filter, openId } = useQueuePlace();
  const { data } = useQueue();
  const { next, previous } = neighboursOf(data?.items ?? [], openId);
  const href = (id: string | null | undefined) => (id ? reviewHref(id, { filter }) : null);
  return { nextHref: href(next ?? (isFiltered(filter) ? null : fallbackId)), previousHref: href(previous) };
}

/** Brings everything on the desk up to date: the open draft, the list and the counts. */
export function useRefreshDesk(): () => Promise<void> {
  const trpc = useTRPC();
  const router = useRouter();
  const queries = useQueryClient();
  return async () => {
    router.refresh();
    await Promise.all([
      queries.invalidateQueries(trpc.review.queue.queryFilter()),
      queries.invalidateQueries(trpc.review.count.queryFilter()),
      queries.invalidateQueries(trpc.review.pending.queryFilter()),
    ]);
  };
}

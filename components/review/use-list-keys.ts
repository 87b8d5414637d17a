"use client";
import { useRouter } from "next/navigation";
import { type RefObject, useEffect, useRef } from "react";
import { useCommands } from "#components/shell/commands/command-provider.tsx";
import type { QueueFilter, QueueItem } from "#server/review/contract.ts";
import { reviewHref } from "./queue-address.ts";
import { useSelection } from "./queue-selection.tsx";

type List = { items: readonly QueueItem[]; filter: QueueFilter; openId: string | null };

/**
 * Goes through the list by key while nothing is open: the row with the focus is the one that is meant. Whoever closes a
 * draft is back on its row.
 */
export function useListKeys(list: RefObject<HTMLElement | null>, { items, filter, openId }: List): void {
  const router = useRouter();
  const { toggle } = useSelection();
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>("[data-draft]") ?? [])];
  const focused = () => rows().findIndex((row) => row.matches(":focus"));
  const isList = openId === null && items.length > 0;

  function step(by: 1 | -1) {
    const all = rows();
    const at = focused();
    all[Math.max(0, Math.min(all.length - 1, at === -1 ? 0 : at + by))]?.focus();
  }

  useCommands({
    nextRow: isList ? () => step(1) : null,
    previousRow: isList ? () => step(-1) : null,
    nextDraft: isList ? () => router.push(reviewHref(items[Math.max(0, focused())]?.id ?? "", { filter })) : null,
    select: () => {
      const id = openId ?? rows()[focused()]?.dataset.draft;
      if (id !== undefined) toggle(id);
    },
  });

  const wasOpen = useRef(openId);
  useEffect(() => {
    const closed = wasOpen.current;
    wasOpen.current = openId;
    if (closed !== null && openId === null)
      list.current?.querySelector<HTMLElement>(`[data-draft="${CSS.escape(closed)}"]`)?.focus();
  }, [list, openId]);
}

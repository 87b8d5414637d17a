"use client";
import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import type { QueueFilter, QueueItem } from "#server/review/contract.ts";
import { QueueRow } from "./queue-row.tsx";
import { surfaceTitle } from "./surface-title.ts";
import { useListKeys } from "./use-list-keys.ts";

type QueueListProps = {
  items: readonly QueueItem[];
  surfaces: readonly SurfaceSetting[];
  filter: QueueFilter;
  openId: string | null;
  /** Whether these still are the rows of the filter before. */
  isStale: boolean;
};

/** What waits, a line and a half each. */
export function QueueList({ items, surfaces, filter, openId, isStale }: QueueListProps) {
  const locale = useLocale();
  const t = useTranslations("review.queue");
  const list = useRef<HTMLOListElement>(null);
  useListKeys(list, { items, filter, openId });
  return (
    <ol
      ref={list}
      aria-label={t("caption")}
      aria-busy={isStale}
      className="flex flex-col divide-y border-y aria-busy:opacity-60 lg:divide-y-0 lg:border-0"
    >
      {items.map((item) => (
        <QueueRow
          key={item.id}
          item={item}
          filter={filter}
          isOpen={item.id === openId}
          surface={surfaceTitle(surfaces, item.surface, locale)}
        />
      ))}
    </ol>
  );
}

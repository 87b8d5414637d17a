import { useTranslations } from "next-intl";

type QueueCountsProps = { waiting: number; free: number; total: number; isNarrowed: boolean };

/** How much there is to do; said politely when it changes by itself. */
export function QueueCounts({ waiting, free, total, isNarrowed }: QueueCountsProps) {
  const t = useTranslations("review.queue.counts");
  const isAnyWaiting = waiting > 0;
  return (
    <p role="status" className="tabular-nums">
      {isNarrowed
        ? t(isAnyWaiting ? "fitFree" : "fit", { total, waiting, free })
        : t(isAnyWaiting ? "allFree" : "all", { waiting, free })}
    </p>
  );
}

type QueueCountsProps = { waiting: number; free: number; total: number; isNarrowed: boolean };

/** How much there is to do; said politely when it changes by itself. */
export function QueueCounts({ waiting, free, total, isNarrowed }: QueueCountsProps) {
  return (
    <p role="status" className="tabular-nums">
      {isNarrowed ? `${total} of ${waiting} waiting fit the filter` : `${waiting} waiting`}
      {waiting > 0 ? `, ${free} free to take` : ""}
    </p>
  );
}

/** Every background job: its name and when it runs (cron, UTC). What each does is joined to it in worker.ts. */
export const JOBS = {
  /** Clearances and approvals past their time run out. */
  "expire-drafts": { cron: "*/5 * * * *" },
  /** The log's partitions for the coming months. */
  "make-audit-months": { cron: "17 3 * * *" },
} as const satisfies Record<string, { cron: string }>;

export type JobName = keyof typeof JOBS;
export const JOB_NAMES: readonly JobName[] = ["expire-drafts", "make-audit-months"];

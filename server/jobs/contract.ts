import { z } from "zod";

const Nothing = z.object({}).nullish();

/**
 * Every background job: when it runs by itself (cron, UTC; null: only when it is enqueued) and what it is given: ids,
 * never texts. What each does is joined to it in worker.ts.
 */
export const JOBS = {
  /** Clearances and approvals past their time run out. */
  "expire-drafts": { cron: "*/5 * * * *", payload: Nothing },
  /** A decision takes effect once the seconds in which it can be taken back are over. */
  "settle-decision": { cron: null, payload: z.object({ draftId: z.string(), decisionId: z.string() }) },
  /** Decisions whose own job was lost. */
  "settle-decisions": { cron: "* * * * *", payload: Nothing },
  /** The log's partitions for the coming months. */
  "make-audit-months": { cron: "17 3 * * *", payload: Nothing },
  /** What reports count, added up anew. */
  "refresh-reports": { cron: "7 * * * *", payload: Nothing },
} as const satisfies Record<string, { cron: string | null; payload: z.ZodType }>;

export type JobName = keyof typeof JOBS;
export type JobPayload<Name extends JobName> = z.output<(typeof JOBS)[Name]["payload"]>;
export const JOB_NAMES: readonly JobName[] = [
  "expire-drafts",
  "settle-decision",
  "settle-decisions",
  "make-audit-months",
  "refresh-reports",
];

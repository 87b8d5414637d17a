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
  /** Somebody left a group: those who have said yes may now be all who are asked. */
  "advance-path": { cron: null, payload: z.object({ draftId: z.string() }) },
  /** Reminders at half of a draft's time, escalation at its end. */
  "watch-deadlines": { cron: "* * * * *", payload: Nothing },
  /** Profile texts that have stood for a year are to be looked at again. */
  "look-again": { cron: "29 5 * * *", payload: Nothing },
  /** What waits of somebody who has left is closed. */
  "close-for-leaver": { cron: null, payload: z.object({ personId: z.string() }) },
  /** What waits for somebody who reviews no longer waits for those who do. */
  "leave-stations": { cron: null, payload: z.object({ personId: z.string() }) },
  /** One message leaves the house. */
  deliver: { cron: null, payload: z.object({ deliveryId: z.string() }) },
  /** Messages whose own job was lost or gave up. */
  "deliver-late": { cron: "*/10 * * * *", payload: Nothing },
  /** A day's messages in one. */
  "send-digests": { cron: "*/10 * * * *", payload: Nothing },
  /** The log's partitions for the coming months. */
  "make-audit-months": { cron: "17 3 * * *", payload: Nothing },
  /** Signed checkpoints leave the house. */
  "publish-checkpoint": { cron: "*/5 * * * *", payload: Nothing },
  /** Every entry of the log is looked at. */
  "check-log": { cron: "41 2 * * *", payload: Nothing },
  /** Texts whose time is over, where an admin has switched that on. */
  "erase-due": { cron: "11 2 * * *", payload: Nothing },
  /** What reports count, added up anew. */
  "refresh-reports": { cron: "7 * * * *", payload: Nothing },
  /** Waiting drafts are judged again when the policy or the directory has changed; by itself, should an asking be lost. */
  "recheck-drafts": { cron: "*/10 * * * *", payload: Nothing },
  /** A policy is run over past drafts. */
  "replay-policy": { cron: null, payload: z.object({ replayId: z.string() }) },
  /** Rules that were wrong more often than right are told of. */
  "measure-rules": { cron: "23 4 * * *", payload: Nothing },
} as const satisfies Record<string, { cron: string | null; payload: z.ZodType }>;

export type JobName = keyof typeof JOBS;
export type JobPayload<Name extends JobName> = z.output<(typeof JOBS)[Name]["payload"]>;
export const JOB_NAMES: readonly JobName[] = [
  "expire-drafts",
  "settle-decision",
  "settle-decisions",
  "advance-path",
  "watch-deadlines",
  "look-again",
  "close-for-leaver",
  "leave-stations",
  "deliver",
  "deliver-late",
  "send-digests",
  "make-audit-months",
  "publish-checkpoint",
  "check-log",
  "erase-due",
  "refresh-reports",
  "recheck-drafts",
  "replay-policy",
  "measure-rules",
];

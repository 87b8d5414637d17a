import { z } from "zod";
import { decided, draft } from "./shapes.ts";

/** What reviewers do, and how drafts reach them. */
export const REVIEW_EVENTS = [
  z.object({ type: z.literal("review.claimed"), draftId: z.string(), takenFrom: z.string().nullable() }),
  z.object({ type: z.literal("review.released"), draftId: z.string() }),
  z.object({
    type: z.literal("review.decided"),
    ...draft,
    kind: z.string(),
    revision: z.number().int(),
    commitment: z.string(),
    /** Until when it can be taken back. */
    effectiveAt: z.iso.datetime(),
  }),
  z.object({ type: z.literal("review.undone"), ...draft, kind: z.string() }),
  z.object({
    type: z.literal("review.stage_approved"),
    ...decided,
    waitsFor: z.array(z.string()),
  }),
  z.object({ type: z.literal("review.escalated"), ...draft, group: z.string(), note: z.string() }),
  z.object({ type: z.literal("review.handed_over"), ...draft, toName: z.string(), note: z.string() }),
  z.object({ type: z.literal("review.opened_restricted"), draftId: z.string() }),
  z.object({ type: z.literal("review.nudged"), ...draft }),
  z.object({ type: z.literal("routing.settings_changed"), graceSeconds: z.number().int() }),
  z.object({
    type: z.literal("routing.group_saved"),
    groupId: z.string(),
    name: z.string(),
    members: z.array(z.string()),
    isRestricted: z.boolean(),
    isActive: z.boolean(),
  }),
  z.object({
    type: z.literal("routing.rule_saved"),
    id: z.string(),
    name: z.string(),
    isOn: z.boolean(),
    groups: z.array(z.string()),
  }),
  z.object({ type: z.literal("routing.rule_removed"), id: z.string(), name: z.string() }),
  z.object({
    type: z.literal("routing.webhook_set"),
    groupId: z.string(),
    name: z.string(),
    chat: z.string().nullable(),
  }),
] as const;

import { z } from "zod";
import { decided, draft, submitted } from "./shapes.ts";

/** What happens to drafts and their findings. */
export const DRAFT_EVENTS = [
  z.object({ type: z.literal("draft.created"), ...draft }),
  z.object({ type: z.literal("draft.cleared"), ...submitted }),
  z.object({ type: z.literal("draft.sent_for_review"), ...submitted }),
  z.object({ type: z.literal("draft.stopped"), ...submitted }),
  z.object({ type: z.literal("draft.release_asked"), ...submitted, reason: z.string() }),
  z.object({ type: z.literal("draft.approved"), ...decided }),
  z.object({ type: z.literal("draft.changes_requested"), ...decided }),
  z.object({ type: z.literal("draft.rejected"), ...decided }),
  z.object({ type: z.literal("draft.withdrawn"), ...draft, reason: z.string() }),
  z.object({ type: z.literal("draft.reopened"), ...draft, from: z.string() }),
  z.object({ type: z.literal("draft.copied"), ...draft, revision: z.number().int(), commitment: z.string() }),
  z.object({
    type: z.literal("draft.published"),
    ...draft,
    revision: z.number().int(),
    commitment: z.string(),
    url: z.string(),
  }),
  z.object({ type: z.literal("draft.closed_for_leaver"), ...draft, authorName: z.string() }),
  z.object({ type: z.literal("draft.expired"), ...draft, revision: z.number().int() }),
  z.object({ type: z.literal("draft.due_again"), ...draft, revision: z.number().int() }),
  z.object({
    type: z.literal("finding.dismissed"),
    ...draft,
    ruleId: z.string(),
    reason: z.string(),
    note: z.string(),
    /** Day on which the named person agreed, as the author says. */
    agreedOn: z.iso.date().optional(),
  }),
  z.object({ type: z.literal("finding.dismissal_undone"), ...draft, ruleId: z.string() }),
  z.object({ type: z.literal("draft.erased"), ...draft, rule: z.string(), what: z.enum(["text", "entries"]) }),
  z.object({ type: z.literal("draft.deletion_asked"), ...draft, reason: z.string() }),
  z.object({ type: z.literal("evidence.made"), ...draft, revisions: z.number().int() }),
  z.object({
    type: z.literal("draft.rechecked"),
    ...submitted,
    was: z.string(),
    /** policy | directory: what changed. */
    because: z.string(),
    state: z.string(),
  }),
] as const;

import { z } from "zod";
import { draft } from "./shapes.ts";

/** HMAC-SHA256 (hex) of the words under a salt that goes with them: proves them while they are kept, says nothing after. */
const commitment = z.string();

/** What reviewers and authors say to each other about a draft, and second opinions. The words themselves never enter. */
export const THREAD_EVENTS = [
  z.object({
    type: z.literal("comment.sent"),
    ...draft,
    comments: z.array(
      z.object({
        commentId: z.string(),
        revision: z.number().int(),
        /** UTF-16 code units of that revision's text, end excluded. */
        start: z.number().int(),
        end: z.number().int(),
        isSuggestion: z.boolean(),
        commitment,
      }),
    ),
  }),
  z.object({ type: z.literal("comment.replied"), ...draft, commentId: z.string(), commitment }),
  z.object({ type: z.literal("comment.resolved"), ...draft, commentId: z.string(), isResolved: z.boolean() }),
  z.object({
    type: z.literal("suggestion.answered"),
    ...draft,
    commentId: z.string(),
    answer: z.enum(["applied", "declined"]),
  }),
  z.object({ type: z.literal("finding.false_alarm"), ...draft, ruleId: z.string(), isFalse: z.boolean() }),
  z.object({
    type: z.literal("draft.appealed"),
    ...draft,
    revision: z.number().int(),
    kind: z.string(),
    reviewerName: z.string(),
    reason: z.string(),
  }),
  z.object({
    type: z.literal("review.second_look"),
    ...draft,
    revision: z.number().int(),
    was: z.enum(["cleared", "approved"]),
    opinion: z.enum(["agree", "change", "reject"]),
    note: z.string(),
  }),
] as const;

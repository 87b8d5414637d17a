import type { AuditEvent } from "../../server/audit/contract.ts";

const draft = { draftId: "drf_1", surface: "post" };

/** An example of every event of what is said about drafts, and how it reads when Jonas does it. */
export const THREAD_EXAMPLES: [AuditEvent, string][] = [
  [
    {
      type: "comment.sent",
      ...draft,
      comments: [
        { commentId: "com_1", revision: 1, start: 0, end: 4, isSuggestion: false, commitment: "ab" },
        { commentId: "com_2", revision: 1, start: 5, end: 9, isSuggestion: true, commitment: "cd" },
      ],
    },
    "Jonas sent 2 comments on a post, 1 of them with a wording.",
  ],
  [{ type: "comment.replied", ...draft, commentId: "com_1", commitment: "ab" }, "Jonas answered a comment on a post."],
  [
    { type: "comment.resolved", ...draft, commentId: "com_1", isResolved: true },
    "Jonas marked a comment on a post as settled.",
  ],
  [
    { type: "suggestion.answered", ...draft, commentId: "com_1", answer: "applied" },
    "Jonas took over a wording suggested for a post.",
  ],
  [
    { type: "finding.false_alarm", ...draft, ruleId: "CLI-01", isFalse: true },
    "Jonas noted that CLI-01 was wrong about a passage of a post.",
  ],
  [
    {
      type: "draft.appealed",
      ...draft,
      revision: 2,
      kind: "reject",
      reviewerName: "Hester",
      reason: "They agreed in writing.",
    },
    "Jonas asked for a second opinion on revision 2 of a post, which Hester had rejected: “They agreed in writing.”",
  ],
  [
    { type: "review.second_look", ...draft, revision: 2, was: "cleared", opinion: "change", note: "" },
    "Jonas looked at revision 2 of a post a second time, cleared before, and would have asked for changes.",
  ],
];

/** Kind of a refusal; server/trpc/errors.ts gives each its tRPC code. */
export type ErrorKind = "forbidden" | "not_found" | "conflict" | "invalid" | "too_many" | "unavailable";

/** Every refusal a person can meet: its kind and the sentence they read. Said once, here. */
export const ERRORS = {
  "draft.not_found": ["not_found", "We couldn't find that draft."],
  "draft.changed_elsewhere": [
    "conflict",
    "This draft changed while you were working on it. Reload to see the latest version; your text is kept here.",
  ],
  "draft.not_possible_now": [
    "conflict",
    "That isn't possible in the draft's present state. Reload to see where it stands.",
  ],
  "draft.run_out": ["conflict", "The time to post it has run out. Send it again."],
  "draft.not_yours_to_decide": ["forbidden", "Someone else has to review your own draft."],
  "draft.empty": ["invalid", "Write at least one word."],
  "draft.too_long": ["invalid", "The text is longer than this surface allows. Shorten it and send it again."],
  "draft.dismissal_unknown": ["conflict", "That passage is no longer in the text. Check the draft again."],
  "review.claimed_by_other": ["conflict", "A colleague is looking at this draft right now."],
  "review.stale_revision": [
    "conflict",
    "The author sent a new revision while you were reading. Nothing was decided; look at what changed.",
  ],
  "review.already_decided": ["conflict", "A colleague decided this draft a moment ago. Nothing was changed by you."],
  "review.reason_needed": ["invalid", "Choose the rule it is about; where there is none, say why in words."],
  "policy.not_found": ["not_found", "We couldn't find that policy version."],
  "directory.not_found": ["not_found", "We couldn't find that directory entry."],
  "directory.exists": ["conflict", "That name is in the directory already."],
  "directory.changed_elsewhere": ["conflict", "Somebody changed this entry meanwhile. Reload to see it."],
  "person.not_found": ["not_found", "We couldn't find that person."],
  "person.changed_elsewhere": ["conflict", "Somebody changed this person meanwhile. Reload to see it."],
  "person.last_admin": ["conflict", "At least one active admin has to stay."],
  "person.exists": ["conflict", "Somebody with that e-mail address exists already."],
  "setup.done": ["forbidden", "This installation has been set up already. Sign in instead."],
  "limit.too_many": ["too_many", "That's a lot in one minute. Try again shortly; nothing is lost."],
  "database.unavailable": [
    "unavailable",
    "We can't reach the database right now. Your text is kept in this browser; try again in a moment.",
  ],
} as const satisfies Record<string, readonly [ErrorKind, string]>;

export type ErrorCode = keyof typeof ERRORS;

/** A refusal a person can act on. `details` are for us: the log gets them, the browser doesn't. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly details: Record<string, unknown>;

  constructor(code: ErrorCode, details: Record<string, unknown> = {}, options?: ErrorOptions) {
    super(ERRORS[code][1], options);
    this.name = "DomainError";
    this.code = code;
    this.details = details;
  }
}

export const DRAFT_STATES = [
  "EDITING",
  "IN_REVIEW",
  "CHANGES_REQUESTED",
  "CLEARED",
  "APPROVED",
  "REJECTED",
  "EXPIRED",
  "PUBLISHED",
  "WITHDRAWN",
] as const;
type DraftState = (typeof DRAFT_STATES)[number];

export const STATE_WORDS: Record<DraftState, string> = {
  EDITING: "Being written",
  IN_REVIEW: "Waiting for review",
  CHANGES_REQUESTED: "Changes asked for",
  CLEARED: "Cleared",
  APPROVED: "Approved",
  REJECTED: "Rejected",
  EXPIRED: "Expired",
  PUBLISHED: "Published",
  WITHDRAWN: "Withdrawn",
};

export const DISMISSAL_REASONS = ["permission", "public", "own_information", "not_what_it_seems", "other"] as const;

export const DISMISSAL_WORDS: Record<(typeof DISMISSAL_REASONS)[number], string> = {
  permission: "They have agreed to it",
  public: "It is public already",
  own_information: "It is about myself",
  not_what_it_seems: "It isn't what it looks like",
  other: "Another reason",
};

/** Reads a reason as it stands in a table or a form; null for anything else. */
export function reasonOf(value: unknown): (typeof DISMISSAL_REASONS)[number] | null {
  return DISMISSAL_REASONS.find((reason) => reason === value) ?? null;
}

/** What a stored reason is called on screen; one of an earlier release stands for itself. */
export function dismissalWords(stored: string): string {
  const reason = reasonOf(stored);
  return reason === null ? stored : DISMISSAL_WORDS[reason];
}

/** What only the author knows of a text: each lets a rule speak, or take the text out of the policy's hands. */
export const DECLARATIONS = ["ai_written_on_public_matters", "other_platform", "private"] as const;

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

export const DISMISSAL_REASONS = ["permission", "public", "own_information", "not_what_it_seems", "other"] as const;

/** Reads a reason as it stands in a table or a form; null for anything else. */
export function reasonOf(value: unknown): (typeof DISMISSAL_REASONS)[number] | null {
  return DISMISSAL_REASONS.find((reason) => reason === value) ?? null;
}

/** What only the author knows of a text: each lets a rule speak, or take the text out of the policy's hands. */
export const DECLARATIONS = ["ai_written_on_public_matters", "other_platform", "private"] as const;

import type { DismissFinding } from "#server/drafts/contract.ts";

type Reason = DismissFinding["reason"];

/** Word for word the contract's, which browsers don't load: it would bring the whole parser along. A test compares them. */
export const DISMISSAL_WORDS: Record<Reason, string> = {
  permission: "They have agreed to it",
  public: "It is public already",
  own_information: "It is about myself",
  not_what_it_seems: "It isn't what it looks like",
  other: "Another reason",
};

export const DISMISSAL_REASONS = Object.keys(DISMISSAL_WORDS).filter(isReason);

export function isReason(value: unknown): value is Reason {
  return typeof value === "string" && Object.hasOwn(DISMISSAL_WORDS, value);
}

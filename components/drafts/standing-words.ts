import type { DraftState } from "#server/drafts/contract.ts";

/** Where a draft stands, and what happens next. */
export const STANDING: Record<Exclude<DraftState, "EDITING" | "CHANGES_REQUESTED">, { title: string; next: string }> = {
  IN_REVIEW: {
    title: "Waiting for a reviewer",
    next: "A person reads this exact text and answers here. You have nothing to do; you can withdraw it until then.",
  },
  CLEARED: {
    title: "Cleared: nobody else has to read it",
    next: "Copy the text and post it as it is. The clearance holds for this exact text.",
  },
  APPROVED: {
    title: "Approved",
    next: "Copy the text and post it as it is. The approval holds for this exact text.",
  },
  REJECTED: {
    title: "Not to be posted",
    next: "Read the reason below. You can open it again and write it differently.",
  },
  EXPIRED: {
    title: "The time to post it has run out",
    next: "Rules and names may have changed since. Send the same text again, or open it to change it.",
  },
  PUBLISHED: { title: "Published", next: "Nothing more to do. What was posted stays here with its history." },
  WITHDRAWN: {
    title: "Withdrawn",
    next: "Nobody reads it. Your text is kept here, and you can open it again.",
  },
};

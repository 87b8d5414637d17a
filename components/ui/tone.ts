/** How grave something is, told by shape, colour and word alike. */
export const TONES = ["info", "advise", "review", "block", "cleared", "neutral"] as const;

export type Tone = (typeof TONES)[number];

export const TONE_TEXT = {
  info: "text-info",
  advise: "text-advise",
  review: "text-review",
  block: "text-block",
  cleared: "text-cleared",
  neutral: "text-muted-foreground",
} as const satisfies Record<Tone, string>;

/** Quiet grounds; any tone's text and plain text can be read on them. */
export const TONE_TINT = {
  info: "bg-info-tint",
  advise: "bg-advise-tint",
  review: "bg-review-tint",
  block: "bg-block-tint",
  cleared: "bg-cleared-tint",
  neutral: "bg-muted",
} as const satisfies Record<Tone, string>;

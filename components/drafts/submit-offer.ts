import type { Action } from "#server/policy/contract.ts";

export interface SubmitOffer {
  kind: "blank" | "over" | "blocked" | "advice" | "review" | "finish";
  /** What happens on pressing, or why it can't be pressed. */
  hint: string;
}

/** What the author can do next with a text. Only the server's answer decides; this says what to expect. */
export function submitOffer(now: { action: Action | null; text: string; limit: number }): SubmitOffer {
  const over = now.text.length - now.limit;
  if (now.text.trim() === "") return { kind: "blank", hint: "Write at least one word first." };
  if (over > 0) {
    const count = over === 1 ? "1 character" : `${over.toLocaleString("en-GB")} characters`;
    return { kind: "over", hint: `${count} too long for this surface. Shorten it first.` };
  }
  switch (now.action) {
    case "block":
      return { kind: "blocked", hint: "What is marked as stopping has to change, or needs your reason to keep it." };
    case "review":
      return { kind: "review", hint: "A reviewer reads this exact text. You can take it back until it is decided." };
    case "advise":
      return { kind: "advice", hint: "Nobody else has to read it. The text is fixed as it is now." };
    default:
      return { kind: "finish", hint: "Nobody else has to read it. The text is fixed as it is now." };
  }
}

import type { Translator } from "#components/messages.ts";
import type { Action } from "#server/policy/contract.ts";

export interface SubmitOffer {
  kind: "blank" | "over" | "blocked" | "advice" | "review" | "finish";
  /** What happens on pressing, or why it can't be pressed. */
  hint: string;
}

/** What the author can do next with a text. Only the server's answer decides; this says what to expect. */
export function submitOffer(
  t: Translator<"drafts.send">,
  now: { action: Action | null; text: string; limit: number },
): SubmitOffer {
  const over = now.text.length - now.limit;
  if (now.text.trim() === "") return { kind: "blank", hint: t("blankHint") };
  if (over > 0) {
    return { kind: "over", hint: t("overHint", { over }) };
  }
  switch (now.action) {
    case "block":
      return { kind: "blocked", hint: t("blockedHint") };
    case "review":
      return { kind: "review", hint: t("reviewHint") };
    case "advise":
      return { kind: "advice", hint: t("finishHint") };
    default:
      return { kind: "finish", hint: t("finishHint") };
  }
}

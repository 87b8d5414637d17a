import type { Translator } from "#components/messages.ts";
import { reasonOf } from "#server/drafts/words.ts";

/** What a stored reason is called on screen; one of an earlier release stands for itself. */
export function dismissalWords(t: Translator<"drafts.keep.reasons">, stored: string): string {
  const reason = reasonOf(stored);
  return reason === null ? stored : t(reason);
}

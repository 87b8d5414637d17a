import type { RuleSpoke } from "#server/audit/events/shapes.ts";
import { DISMISSAL_WORDS } from "#server/drafts/words.ts";
import { Action, Severity } from "#server/policy/contract.ts";
import { ACTION_WORDS, CATEGORY_WORDS, SEVERITY_WORDS } from "#server/policy/words.ts";

/* The log keeps the words of its time: what today's tables don't know is shown as it was stored. */

export function actionOf(stored: string): Action | null {
  return Action.safeParse(stored).data ?? null;
}

export function severityOf(stored: string): Severity | null {
  return Severity.safeParse(stored).data ?? null;
}

export function actionWords(stored: string): string {
  const known = actionOf(stored);
  return known === null ? stored : ACTION_WORDS[known];
}

export function severityWords(stored: string): string {
  const known = severityOf(stored);
  return known === null ? stored : SEVERITY_WORDS[known];
}

/** "Characters 12 to 28: a client's name, 92 % sure. Kept by the author: it is public already." Never the text. */
export function passageSentence(passage: RuleSpoke["passages"][number]): string {
  const { start, end, category, confidence, dismissal } = passage;
  const categories: Record<string, string> = CATEGORY_WORDS;
  const dismissals: Record<string, string> = DISMISSAL_WORDS;
  const kind = (categories[category] ?? category).toLowerCase();
  const kept = dismissal === null ? "" : ` Kept by the author: ${(dismissals[dismissal] ?? dismissal).toLowerCase()}.`;
  return `Characters ${start + 1} to ${end}: ${kind}, ${Math.round(confidence * 100)} % sure.${kept}`;
}

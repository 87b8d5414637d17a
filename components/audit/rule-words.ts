import { dismissalWords } from "#components/findings/dismissal-words.ts";
import type { Translator } from "#components/messages.ts";
import type { RuleSpoke } from "#server/audit/events/shapes.ts";
import { Action, Severity } from "#server/policy/contract.ts";
import { ACTION_WORDS, categoryName, SEVERITY_WORDS } from "#server/policy/words.ts";
import type { Language } from "#server/shared/language.ts";

/* The log keeps the words of its time: what today's tables don't know is shown as it was stored. */

export function actionOf(stored: string): Action | null {
  return Action.safeParse(stored).data ?? null;
}

export function severityOf(stored: string): Severity | null {
  return Severity.safeParse(stored).data ?? null;
}

export function actionWords(stored: string, language: Language): string {
  const known = actionOf(stored);
  return known === null ? stored : ACTION_WORDS[known][language];
}

export function severityWords(stored: string, language: Language): string {
  const known = severityOf(stored);
  return known === null ? stored : SEVERITY_WORDS[known][language];
}

type PassageWords = {
  t: Translator<"audit.rule">;
  reasons: Translator<"drafts.keep.reasons">;
  language: Language;
};

/** "Characters 12 to 28: A client's name, 92 % sure. Kept by the author: It is public already." Never the text. */
export function passageSentence(
  { t, reasons, language }: PassageWords,
  passage: RuleSpoke["passages"][number],
): string {
  const { start, end, category, confidence, dismissal } = passage;
  const kind = categoryName(category, language);
  const where = t("passage", { from: start + 1, to: end, kind, percent: Math.round(confidence * 100) });
  return dismissal === null ? where : `${where} ${t("kept", { reason: dismissalWords(reasons, dismissal) })}`;
}

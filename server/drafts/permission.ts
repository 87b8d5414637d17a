import type { Language } from "../shared/language.ts";

const DAYS: Record<Language, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" }),
  de: new Intl.DateTimeFormat("de", { dateStyle: "medium", timeZone: "UTC" }),
};
const AGREED: Record<Language, (day: string) => string> = {
  en: (day) => `Agreed on ${day}.`,
  de: (day) => `Einverstanden seit ${day}.`,
};

/** What an author adds to a reason for keeping a passage: since when somebody has agreed, and their own words. */
export function wordsOfDismissal(kept: { note: string; agreedOn: Date | null }, language: Language): string {
  const agreed = kept.agreedOn === null ? "" : AGREED[language](DAYS[language].format(kept.agreedOn));
  return [agreed, kept.note].filter(Boolean).join(" ");
}

import type { Language } from "#server/shared/language.ts";

/** "12 Oct"; with the year where a period has more than one. */
export function weekLabel(day: string, hasYears: boolean, language: Language): string {
  return said(day, language, { day: "numeric", month: "short", ...(hasYears && { year: "2-digit" }) });
}

/** "12 Oct 2026" of a day, YYYY-MM-DD. */
export function dayWords(day: string, language: Language): string {
  return said(day, language, { day: "numeric", month: "short", year: "numeric" });
}

function said(day: string, language: Language, parts: Intl.DateTimeFormatOptions): string {
  // Bare "en" would be American.
  const locale = language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" }).format(Date.parse(`${day}T00:00:00Z`));
}

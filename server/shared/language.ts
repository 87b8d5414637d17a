/** The languages of the interface; the first is the one everything is written in first. */
export const LANGUAGES = ["en", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A sentence that the server says, in every language. */
export type Sentence = Record<Language, string>;

/** Where a browser keeps its choice, for pages before one is signed in. */
export const LANGUAGE_COOKIE = "language";

/** The language with this code; null for anything else. */
export function parseLanguage(code: string | null | undefined): Language | null {
  return LANGUAGES.find((language) => language === code) ?? null;
}

/** What somebody reads: their own choice, else the browser's, else the best of what it accepts. */
export function languageOf(asked: {
  chosen: Language | null;
  cookie: string | null | undefined;
  accepts: string | null | undefined;
}): Language {
  return asked.chosen ?? parseLanguage(asked.cookie) ?? accepted(asked.accepts ?? "") ?? "en";
}

/** The best of an Accept-Language header (RFC 9110, 12.5.4) that we speak; a region is no obstacle. */
function accepted(header: string): Language | null {
  const wanted = header.split(",").map((part) => {
    const [range = "", ...parameters] = part.trim().toLowerCase().split(";");
    const weight = parameters.find((parameter) => parameter.trim().startsWith("q="));
    return { language: parseLanguage(range.split("-")[0]), weight: weight ? Number(weight.trim().slice(2)) : 1 };
  });
  const known = wanted.filter(({ language, weight }) => language !== null && weight > 0);
  return known.toSorted((a, b) => b.weight - a.weight)[0]?.language ?? null;
}

import type { Language, Sentence } from "../shared/language.ts";
import type { PlatformFact } from "./contract.ts";

/** A fact as it is kept: its sentences in every language. */
export type KnownFact = Omit<PlatformFact, "text" | "region" | "isOverdue"> & { text: Sentence; region: Sentence };

/** A fact for somebody to read on this day (YYYY-MM-DD). */
export function toRead(fact: KnownFact, language: Language, today: string): PlatformFact {
  return { ...fact, text: fact.text[language], region: fact.region[language], isOverdue: fact.recheckBy < today };
}

export const EVERYWHERE: Sentence = { en: "everywhere", de: "überall" };

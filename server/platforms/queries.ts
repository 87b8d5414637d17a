import type { Language } from "../shared/language.ts";
import type { PlatformFact } from "./contract.ts";
import { toRead } from "./fact.ts";
import { LINKEDIN } from "./linkedin.ts";
import { OTHERS } from "./others.ts";

/** Every fact we keep of platforms, as it reads today. */
export function listFacts(language: Language, now: Date): PlatformFact[] {
  const today = now.toISOString().slice(0, 10);
  return [...LINKEDIN, ...OTHERS].map((fact) => toRead(fact, language, today));
}

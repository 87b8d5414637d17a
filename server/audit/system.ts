import type { Sentence } from "../shared/language.ts";

/** Who acts where nobody does. The log stores the English name. */
export const SYSTEM: Sentence = { en: "The system", de: "Das System" };

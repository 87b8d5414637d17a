import { addYears } from "date-fns";
import { phraseKey } from "./phrase-key.ts";

/** The last moment of the day (UTC) until which a phrase stays out. */
export function endOf(day: string): Date {
  return new Date(`${day}T23:59:59.999Z`);
}

/** From today on, and a year at most: whoever takes a phrase out looks at it again. */
export function mayEndOn(day: string, now: Date): boolean {
  const end = endOf(day);
  return end >= now && end <= endOf(addYears(now, 1).toISOString().slice(0, "YYYY-MM-DD".length));
}

/** Whether a reason says the phrase it is about: the reason is kept in the log, and the phrase mustn't be. */
export function saysPhrase(reason: string, phrase: string): boolean {
  return inWords(reason).includes(inWords(phrase));
}

/** Words between single spaces, so that "ad" isn't found in "made". */
function inWords(text: string): string {
  return ` ${phraseKey(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}

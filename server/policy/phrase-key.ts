import { foldedView, plainView } from "../detection/normalise/canonical.ts";

/** A phrase as it is compared: disguise, capitals and kinds of space don't change it. */
export function phraseKey(phrase: string): string {
  return canonicalPassage(phrase).replaceAll(/\s+/g, " ").trim();
}

/** A passage as fingerprints are made of it. */
export function canonicalPassage(passage: string): string {
  return foldedView(plainView(passage).text).text;
}

import { type Candidate, type Detector, evidence } from "../detector.ts";
import type { Document } from "../document.ts";
import { entropy } from "../words/entropy.ts";
import { allMatches } from "../words/matches.ts";
import { isPlaceholder, looksRandom } from "../words/secret-value.ts";

// 300 is longer than any key but a certificate, which has its own pattern.
const TOKEN = /(?<![\p{L}\p{N}_/.+=~@#%&?-])[A-Za-z0-9][\w.+/=~:-]{18,300}/gu;
const KNOWN_HASH =
  /\b(?:commit|sha-?\d{0,3}|md5|checksum|digest|hash|hashes|integrity|trace|request|correlation|session|uuid|guid|build|order|ticket|tracking|isbn|iban|patent|doi|arxiv|block|tx|transaction|wallet)\b[^.!?\n]{0,24}$/iu;
const SPOKEN_OF =
  /\b(?:keys?|secrets?|tokens?|passwords?|credentials?|auth\w*|login|api|config|env|curl|header|bearer|export|terminal|paste[d]?|demo environment|leak\w*)\b/iu;

function detect(document: Document): Candidate[] {
  const found: Candidate[] = [];
  for (const match of allMatches(TOKEN, document.text)) {
    const value = match[0].replace(/[.:=]+$/u, "");
    if (!isDrawn(value)) continue;
    const before = document.text.slice(Math.max(0, match.index - 60), match.index);
    if (KNOWN_HASH.test(before)) continue;
    const isSpokenOf =
      SPOKEN_OF.test(before) || SPOKEN_OF.test(document.text.slice(match.index + value.length).slice(0, 60));
    found.push({
      start: match.index,
      end: match.index + value.length,
      category: "credential",
      entity: "SECRET",
      tag: "secret",
      confidence: isSpokenOf ? 0.85 : 0.65,
      why: [evidence("pattern", "random_string")],
    });
  }
  return found;
}

function isDrawn(value: string): boolean {
  if (value.length < 20 || isPlaceholder(value) || !looksRandom(value)) return false;
  if (
    /^(?:https?:|www\.|data:)/iu.test(value) ||
    /\.(?:com|org|net|io|html?|png|jpe?g|pdf|js|ts|py|css)\b/iu.test(value)
  )
    return false;
  // Words with marks between them are names of things: "release-notes-2026-spring-final".
  const parts = value.split(/[^A-Za-z0-9]+/u).filter((part) => part !== "");
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), "");
  if (longest.length < 12 || !/\d/.test(longest) || !/[A-Za-z]/.test(longest)) return false;
  return entropy(longest) >= 3 && turns(longest) >= 4;
}

/** How often letters and digits take turns: seldom in a word with a number, often in a key. */
function turns(text: string): number {
  return text.match(/[A-Za-z]\d|\d[A-Za-z]/g)?.length ?? 0;
}

export const randomStringDetector: Detector = {
  id: "random-string",
  detect,
  examples: {
    match: [
      `my terminal says tk-eu-${"Q8zT4lW0v3Yb7"}${"Nc1Kd5Mx9Pq2Rs6"}`,
      `found ${"p9f3k2m7x1q8v4"}${"z6t5w0r2y8"} in the repo`,
    ],
    pass: [
      "commit 3f786850e387550fdab836ed7e6dc881de23001b fixed it",
      "see https://www.linkedin.com/posts/jo-oyelaran_activity-7060012345678901234-AbCd",
      "Trace 550e8400-e29b-41d4-a716-446655440000",
      "release-notes-2026-spring-final-version",
      "Donaudampfschifffahrtsgesellschaft2026",
    ],
  },
};

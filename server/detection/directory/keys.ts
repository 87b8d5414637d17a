import { foldedView, plainView } from "../normalise/canonical.ts";

/** A name as a row of folded words; matching compares the letters joined and the places where words meet. */
export interface Key {
  joined: string;
  /** Lengths after which a blank may stand: for "ostrava rail" 7. */
  boundaries: readonly number[];
}

const WORDS = /[\p{L}\p{N}]+/gu;

// The longest first, so that "GmbH & Co. KG" goes whole.
const LEGAL_SUFFIX =
  /[\s,]+(?:gmbh(?:\s*&\s*co\.?\s*kg)?|ag|kgaa|kg|ohg|se|ug|e\.?\s?v\.?|ltd\.?|limited|llc|llp|lp|plc|inc\.?|incorporated|corp\.?|corporation|co\.?|company|s\.?a\.?s?\.?|s\.?a\.?r\.?l\.?|s\.?r\.?l\.?|s\.?p\.?a\.?|b\.?v\.?|n\.?v\.?|oyj?|ab|asa?|a\/s|aps|s\.?l\.?|pty|sp\.?\s?z\s?o\.?o\.?|group|holdings?|gruppe|groupe)$/iu;

/** Drops the legal form ("GmbH", "Ltd") and a remark in brackets. */
export function bareName(name: string): string {
  let bare = name.replace(/\s*\([^)]{0,80}\)\s*/gu, " ").trim();
  for (let round = 0; round < 3; round++) {
    const shorter = bare.replace(LEGAL_SUFFIX, "").trim();
    if (shorter === bare || shorter.length < 3) break;
    bare = shorter;
  }
  return bare;
}

export function wordsOf(name: string): string[] {
  return foldedView(plainView(name).text).text.match(WORDS) ?? [];
}

/** The ways a name is written: "&" said as a word, or left out. */
export function keysOf(name: string): Key[] {
  const spellings = [name];
  if (/[&+]/u.test(name))
    for (const word of ["and", "und", "et", "y"]) spellings.push(name.replace(/\s*[&+]\s*/gu, ` ${word} `));
  return spellings.map(toKey).filter((key) => key.joined.length >= 2);
}

function toKey(name: string): Key {
  const boundaries: number[] = [];
  let joined = "";
  for (const word of wordsOf(name)) {
    if (joined !== "") boundaries.push(joined.length);
    joined += word;
  }
  return { joined, boundaries };
}

import { getCountrySpecifications } from "ibantools";
import validator from "validator";
import type { Candidate, Detector } from "../detector.ts";
import { evidence } from "../detector.ts";
import type { Document } from "../document.ts";
import { allMatches } from "../words/matches.ts";

// 34 characters at most (ISO 13616), in groups parted by single blanks, dots or dashes.
const START = /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}[ \n.-]?[A-Za-z0-9](?:[ \n.-]?[A-Za-z0-9]){10,34}/gu;
const SORT_CODE = /\bsort[ -]?code\W{0,4}(?:is\W{1,3})?(\d{2}[- ]?\d{2}[- ]?\d{2})(?!\d)/giu;
const ACCOUNT =
  /\b(?:account|acct|a\/c|konto|compte|cuenta)[ -]?(?:number|nummer|no\.?|nr\.?|#)?\W{0,4}(?:is\W{1,3})?(\d{8,12})(?!\d)/giu;
// The lengths are from ibantools; its verdict is not, for it refuses accounts whose national check digits it knows better.
const specifications = getCountrySpecifications();

function detect(document: Document): Candidate[] {
  const found: Candidate[] = [];
  for (const match of allMatches(START, document.text)) {
    const length = validLength(match[0]);
    if (length === null) continue;
    const why = [evidence("checksum", "iban")];
    found.push({ ...BASE, start: match.index, end: match.index + length, confidence: 0.99, why });
  }
  for (const pattern of [SORT_CODE, ACCOUNT]) {
    for (const match of allMatches(pattern, document.text)) {
      const start = match.index + match[0].length - (match[1] ?? "").length;
      const why = [evidence("context", "bank_number")];
      found.push({ ...BASE, start, end: match.index + match[0].length, confidence: 0.8, why });
    }
  }
  return found;
}

const BASE = { category: "personal_data", entity: "IBAN", tag: "identifier" } as const;

/** How much of the run is a valid IBAN: what follows it may look like one more group. */
function validLength(run: string): number | null {
  const needed = specifications[run.slice(0, 2).toUpperCase()]?.chars ?? null;
  if (needed === null) return null;
  let compact = "";
  for (let i = 0; i < run.length; i++) {
    const character = run[i] ?? "";
    if (/[A-Za-z0-9]/.test(character)) compact += character.toUpperCase();
    if (compact.length === needed) return validator.isIBAN(compact) ? i + 1 : null;
  }
  return null;
}

export const ibanDetector: Detector = {
  id: "iban",
  detect,
  examples: {
    match: [
      "Please wire to GB33 BUKB 2020 1555 5555 55 today",
      "Konto DE75512108001245126199.",
      "gb33bukb20201555555555",
      "sort code 20-20-15",
    ],
    pass: ["Our tracking id is DE00 1234 5678 9012 3456 78", "GB33 is a nice number plate", "account 12345"],
  },
};

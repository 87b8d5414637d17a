import { personValidators } from "stdnum";
import type { Candidate, Detector } from "../detector.ts";
import { evidence } from "../detector.ts";
import type { Document } from "../document.ts";
import { allMatches } from "../words/matches.ts";

// Six to twenty characters with at least five digits; groups are parted by one mark.
const RUN =
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,3}-?|[xyz]-?|[A-Z]{2} (?=\d\d \d\d \d\d )|NZ )?\d(?:[ ./-]?[A-Za-z0-9]){5,19}(?![\p{L}\p{N}])/gu;
const LINK = String.raw`(?:\s[a-zäöüéèñ]{2,10}){0,3}(?:\s(?:number|no\.?|nr\.?|code|card|numéro|número|nummer))?[\s:#(]{0,4}(?:is|was|ist|lautet|est|es)?[\s:#("']{0,3}$`;
const NAMED = new RegExp(
  `\\b(?:${[
    "ssn|nino|national insurance|social security|tax id|tax identification|passport|id card|identity (?:card|number)",
    "national id\\w*|driver'?s licen[cs]e|staff (?:no|number|id)|employee (?:no|number|id)|nhs",
    "sozialversicherung\\w*|steuer-?id\\w*|steuernummer|reisepass\\w*|personalausweis\\w*|personalnummer",
    "passeport|numéro de sécurité sociale|sécurité sociale|pasaporte|c[ée]dula|codice fiscale",
    "cpf|curp|dni|nif|pesel|bsn|rijksregister\\w*|kennitala|personnummer|tckimlik|hkid|nric|natid|aadhaar|jmbg|emšo",
  ].join("|")})${LINK}`,
  "iu",
);
// Short names of ids are ordinary words when written small: "bis", "pan", "ce".
const NAMED_BRIEFLY = new RegExp(
  `\\b(?:INSZ|SIN|NIN|NI|IDNR|INSEE|NIR|CNI|NIE|NSS|RUT|CPR|CNP|RC|IRD|RRN|EGN|OIB|EPIC|PAN|CUI|BIS|CI|CE|CC|BI|AVS|AHV|ID)${LINK}`,
  "u",
);
const AMERICAN = /^\d{3}-\d{2}-\d{4}$/;
const BRITISH = /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/;
const validators = Object.values(personValidators).flat();

function detect(document: Document): Candidate[] {
  const found: Candidate[] = [];
  for (const match of allMatches(RUN, document.text)) {
    const before = document.text.slice(Math.max(0, match.index - 56), match.index);
    const run = trimmed(match[0]);
    const judged = judge(run, NAMED.test(before) || NAMED_BRIEFLY.test(before));
    if (judged === null) continue;
    found.push({
      start: match.index,
      end: match.index + run.length,
      category: "personal_data",
      entity: "NATIONAL_ID",
      tag: "identifier",
      confidence: judged.confidence,
      why: judged.why,
    });
  }
  return found;
}

/** A word after the number is not part of it: "X-9580215-W in". */
function trimmed(run: string): string {
  return run.replace(/(?: [a-z]{1,20})+$/, "").replace(/(?: [A-Za-z]{4,20})+$/, "");
}

function judge(run: string, isNamed: boolean): Pick<Candidate, "confidence" | "why"> | null {
  if (run.replace(/\D/g, "").length < 5) return null;
  if (isNamed) {
    const named = evidence("context", "named_identifier");
    const isValid = validators.some((validator) => validator.validate(run).isValid);
    if (isValid) return { confidence: 0.97, why: [named, evidence("checksum", "check_digits")] };
    return { confidence: 0.96, why: [named] };
  }
  if (BRITISH.test(run) || AMERICAN.test(run)) {
    return { confidence: 0.82, why: [evidence("pattern", "social_security")] };
  }
  return null;
}

export const nationalIdDetector: Detector = {
  id: "national-id",
  detect,
  examples: {
    match: [
      "her NI number is QQ 12 34 56 C",
      "National Insurance AB123456C",
      "DNI 12345678Z",
      "Steuer-ID: 36 574 261 809",
      "passport number 536204981",
      "078-05-1121 was printed in every wallet",
    ],
    pass: [
      "ticket 20240611-00017",
      "over 1000000 readers",
      "SSN stands for social security number",
      "CC me on 12 of them",
    ],
  },
};

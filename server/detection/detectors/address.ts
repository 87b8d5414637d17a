import type { Candidate, Detector } from "../detector.ts";
import { evidence } from "../detector.ts";
import type { Document } from "../document.ts";
import { allMatches } from "../words/matches.ts";

const CAP = "\\p{Lu}[\\p{L}'.-]{1,30}";
const NUMBER = "\\d{1,5}\\s?[a-zA-Z]?(?:[/-]\\d{1,4})?";
const ENGLISH_STREET =
  "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Close|Crescent|Way|Place|Pl|Square|Terrace|Boulevard|Blvd|Parkway|Row|Gardens|Mews|Hill|Junction|Route|Trail|Highway)";
const GERMAN_STREET =
  "\\p{Lu}[\\p{L}-]{2,30}(?:straße|strasse|str\\.|weg|allee|platz|gasse|ring|ufer|damm|straat|laan|plein|gatan|vägen|vej|gade)";
const ROMANCE_STREET = `(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Aa]llée|[Cc]hemin|[Cc]alle|[Aa]venida|[Pp]laza|[Pp]aseo|[Vv]ia|[Vv]iale|[Pp]iazza|[Rr]ua|[Uu]l\\.|[Aa]l\\.)\\s(?:d[eu]s?\\s|de\\sla\\s|della\\s|la\\s|l'|d')?${CAP}(?:\\s${CAP}){0,3}`;
const TOWN = `(?:,?\\s(?:[A-Z]{1,2}-)?[\\dA-Z]{2,5}[\\s-]?[\\dA-Z]{0,4}\\s${CAP}(?:\\s${CAP})?|,\\s${CAP}(?:\\s${CAP})?(?:,?\\s[A-Z]{2})?(?:,?\\s[\\dA-Z]{2,5}(?:[\\s-][\\dA-Z]{2,4})?)?)`;
const PATTERNS = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])${NUMBER},?\\s(?:${CAP}\\s){1,4}${ENGLISH_STREET}(?![\\p{L}\\p{N}])\\.?(?:,?\\s(?:Suite|Apt\\.?|Flat|Unit|Floor)\\s[\\dA-Z]{1,5})?(${TOWN})?`,
    "gu",
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${CAP}\\s)?(?:${GERMAN_STREET}|(?:\\p{Lu}[\\p{L}-]{2,30}\\s)(?:Straße|Strasse|Str\\.|Weg|Allee|Platz|Ring))\\s${NUMBER}(?![\\p{L}\\p{N}])(${TOWN})?`,
    "gu",
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${NUMBER},?\\s(?:bis\\s|ter\\s)?${ROMANCE_STREET}|${ROMANCE_STREET},?\\s(?:n[º°]?\\s?)?${NUMBER})(?![\\p{L}\\p{N}])(${TOWN})?`,
    "gu",
  ),
];
const POSTCODE_GB = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![\p{L}\p{N}])/gu;
const ANNOUNCED =
  /(?<![\p{L}])(?:address|adresse|anschrift|dirección|indirizzo|adres)\s?(?:is|:|lautet)\s{0,2}([^\n!?;:@]{6,60}?\d[^\n.!?;@]{0,40})/giu;
const LIVES =
  /\b(?:address|lives? (?:at|in|on)|home|house|deliver\w*|send|moved?|wohn\w*|adresse|anschrift|habite|domicile|vive en|dirección|flat)\b[^!?\n]{0,40}$/iu;

function detect(document: Document): Candidate[] {
  const found: Candidate[] = [];
  for (const pattern of PATTERNS) {
    for (const match of allMatches(pattern, document.text)) {
      const isSaid = isSaidToBeOne(document, match.index);
      found.push(candidate(match, match[1] !== undefined || isSaid ? 0.85 : 0.6));
    }
  }
  for (const match of allMatches(POSTCODE_GB, document.text)) {
    found.push(candidate(match, isSaidToBeOne(document, match.index) ? 0.75 : 0.5));
  }
  for (const match of allMatches(ANNOUNCED, document.text)) {
    const start = match.index + match[0].length - (match[1] ?? "").length;
    found.push({ ...candidate(match, 0.78), start, end: match.index + match[0].length });
  }
  return found;
}

function isSaidToBeOne(document: Document, at: number): boolean {
  return LIVES.test(document.text.slice(Math.max(0, at - 60), at));
}

function candidate(match: RegExpExecArray, confidence: number): Candidate {
  return {
    start: match.index,
    end: match.index + match[0].length,
    category: "personal_data",
    entity: "ADDRESS",
    tag: "contact",
    confidence,
    why: [evidence("pattern", "address")],
    replacement: "",
  };
}

export const addressDetector: Detector = {
  id: "address",
  detect,
  examples: {
    match: [
      "She lives at 14 Orchard Lane, Fernhill",
      "Neue Adresse: Lindenstraße 12, 10969 Berlin",
      "12 rue des Lilas, 69003 Lyon",
      "Calle Mayor 5, Madrid",
    ],
    pass: ["Room 14, Stand C7", "We walked down Orchard Lane", "5 Ways to Win", "12 people in Berlin"],
  },
};

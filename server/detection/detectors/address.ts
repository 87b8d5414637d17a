import type { Candidate, Detector } from "../detector.ts";
import { evidence } from "../detector.ts";
import type { Document } from "../document.ts";
import { allMatches } from "../words/matches.ts";
import {
  ENGLISH_STREETS,
  RARER_ENGLISH_STREETS,
  STREET_ENDINGS,
  STREETS_AFTER,
  STREETS_BEFORE,
} from "../words/streets.ts";

const CAP = "\\p{Lu}[\\p{L}'.-]{1,30}";
const NUMBER = "\\d{1,5}\\s?[a-zA-Z]?(?:[/-]\\d{1,4})?(?:\\s(?:[A-Z]|Hus|hus)\\s?\\d{1,4})?";
const ROMANCE_STREET = `(?:${STREETS_BEFORE})\\s(?:d[eu]s?\\s|de\\sla\\s|della\\s|la\\s|l'|d')?${CAP}(?:\\s${CAP}){0,3}`;
const POSTCODE =
  "(?:(?!(?:1[89]|20)\\d\\d(?!\\d))\\d{4,6}|\\d{2,3}[\\s-]\\d{2,3}|[A-Z]\\d[A-Z]\\s\\d[A-Z]\\d|[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2})(?![\\p{L}\\p{N}])";
const WITH_POSTCODE = `(?:${POSTCODE},?\\s${CAP}(?:\\s${CAP}){0,2}|${CAP}(?:\\s[\\p{L}'-]{2,20}){0,2},?\\s${POSTCODE})`;
const TOWN = `(?:,?\\s(?:[A-Z]{1,2}-)?[\\dA-Z]{2,5}[\\s-]?[\\dA-Z]{0,4}\\s${CAP}(?:\\s${CAP})?|,\\s${CAP}(?:\\s${CAP})?(?:,?\\s[A-Z]{2})?(?:,?\\s[\\dA-Z]{2,5}(?:[\\s-][\\dA-Z]{2,4})?)?)`;
const ROOM = "(?:,?\\s(?:Suite|Apt\\.?|Flat|Unit|Floor)\\s[\\dA-Z]{1,5})?";
const BEGIN = "(?<![\\p{L}\\p{N}.,/-])";
const END = "(?![\\p{L}\\p{N}])";
const PATTERNS = [
  new RegExp(`${BEGIN}${NUMBER},?\\s(?:${CAP}\\s){1,4}(?:${ENGLISH_STREETS})${END}\\.?${ROOM}(${TOWN})?`, "gu"),
  new RegExp(
    `${BEGIN}(?:${CAP}\\s)?(?:\\p{Lu}[\\p{L}-]{2,30}(?:${STREET_ENDINGS})|(?:\\p{Lu}[\\p{L}-]{1,30}\\s){1,3}(?:${STREETS_AFTER}))\\s${NUMBER}${END}(${TOWN})?`,
    "gu",
  ),
  new RegExp(
    `${BEGIN}(?:${NUMBER},?\\s(?:bis\\s|ter\\s)?${ROMANCE_STREET}|${ROMANCE_STREET},?\\s(?:n[º°]?\\s?)?${NUMBER})${END}(${TOWN})?`,
    "gu",
  ),
];
/** A number with a name before or after it: an address only with a town and its postcode, or where it is said to be one. */
const PERHAPS = [
  new RegExp(`${BEGIN}${NUMBER}\\s(?:${CAP}\\s){0,3}${CAP}${ROOM},\\s(${WITH_POSTCODE})?`, "gu"),
  new RegExp(`${BEGIN}(?:${CAP}\\s){0,3}${CAP}\\s${NUMBER}${END}${ROOM}(?:,\\s(${WITH_POSTCODE})?)?`, "gu"),
  new RegExp(`${BEGIN}${NUMBER}\\s(?:${CAP}\\s){1,3}(?:${RARER_ENGLISH_STREETS})s?${END}\\.?${ROOM}(${TOWN})?`, "gu"),
];
const POSTCODE_GB = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![\p{L}\p{N}])/gu;
const ANNOUNCED =
  /(?<![\p{L}])(?:address|adresse|anschrift|dirección|indirizzo|adres)\s?(?:is|:|lautet)\s{0,2}((?:\d{1,5}\s[^\n!?;:@]{4,60}|[^\n!?;:@]{4,60}?\d)[^\n.!?;@]{0,40})/giu;
const LIVES =
  /\b(?:address|lives? (?:at|in|on)|home|house|deliver\w*|send|moved?|wohn\w*|adresse|anschrift|habite|domicile|vive en|dirección|flat)\b[^!?\n]{0,40}$/iu;

/** Said right before it, with nothing to be mistaken. */
const SAID =
  /\b(?:address|lives? (?:at|in|on)|located at|meet me at|adresse|anschrift|wohn\w*|habite|domicile|vive en|dirección)\b[^!?\n\d]{0,24}$/iu;
const MONTH =
  /(?:^|\s)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|fév|avr|juin|juil|août|ene|abr|ago|dic)\p{L}*\.?\s\d{1,2}(?!\d)/iu;

function detect(document: Document): Candidate[] {
  return [...withStreets(document), ...perhaps(document), ...postcodes(document), ...announced(document)];
}

function withStreets(document: Document): Candidate[] {
  return PATTERNS.flatMap((pattern) =>
    allMatches(pattern, document.text).map((match) => {
      const isSure = match[1] !== undefined || isSaidToBeOne(document, match.index);
      return candidate(match, isSure ? 0.85 : 0.6);
    }),
  );
}

function perhaps(document: Document): Candidate[] {
  return PERHAPS.flatMap((pattern) =>
    allMatches(pattern, document.text).flatMap((match) => {
      const isSaid = SAID.test(document.text.slice(Math.max(0, match.index - 48), match.index));
      if ((match[1] === undefined && !isSaid) || MONTH.test(match[0])) return [];
      return [candidate(match, isSaid ? 0.8 : 0.65)];
    }),
  );
}

function postcodes(document: Document): Candidate[] {
  return allMatches(POSTCODE_GB, document.text).map((match) =>
    candidate(match, isSaidToBeOne(document, match.index) ? 0.75 : 0.5),
  );
}

function announced(document: Document): Candidate[] {
  return allMatches(ANNOUNCED, document.text).map((match) => {
    const start = match.index + match[0].length - (match[1] ?? "").length;
    return { ...candidate(match, 0.78), start, end: match.index + match[0].length };
  });
}

function isSaidToBeOne(document: Document, at: number): boolean {
  return LIVES.test(document.text.slice(Math.max(0, at - 60), at));
}

function candidate(match: RegExpExecArray, confidence: number): Candidate {
  return {
    start: match.index,
    end: match.index + match[0].replace(/[,\s]+$/u, "").length,
    category: "personal_data",
    entity: "ADDRESS",
    tag: "contact",
    confidence,
    why: [evidence("pattern", "address")],
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
      "Mannerheimintie 12 B, 00100 Helsinki",
      "She lives at 51 Alder Run, Fernhill",
      "Atatürk Caddesi 66b, Yalova 94001",
    ],
    pass: [
      "Room 14, Stand C7",
      "We walked down Orchard Lane",
      "5 Ways to Win",
      "12 people in Berlin",
      "We ran the 10 Mile Run",
      "In 2019 Boston, 2021 Chicago",
      "Version 12, Berlin edition",
    ],
  },
};

import type { Candidate, Detector } from "../detector.ts";
import { evidence } from "../detector.ts";
import type { Document } from "../document.ts";
import { allMatches } from "../words/matches.ts";

const MONTH =
  "(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|janv|févr|mars|avr|juin|juil|août|déc|ene|abr|ago|dic)\\p{L}{0,7}\\.?";
const DAY = "\\d{1,2}(?:st|nd|rd|th|\\.|er)?";
const DATE = `(?:\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d\\d|(?:19|20)\\d\\d[./-]\\d{1,2}[./-]\\d{1,2}|${DAY}\\s(?:of\\s|de\\s)?${MONTH}\\s(?:de\\s)?(?:19|20)\\d\\d|${MONTH}\\s${DAY},?\\s(?:19|20)\\d\\d)`;
const SAID =
  "(?:\\b(?:born(?:\\son)?|date of birth|d\\.?o\\.?b\\.?|birth ?date|birthday|geb(?:oren|\\.)?(?:\\sam)?|geburtsdatum|née?\\s(?:le)?|date de naissance|nacid[oa](?:\\sel)?|fecha de nacimiento)|\\*)";
const BIRTH = new RegExp(`${SAID}[:\\s(]{1,4}(?:is\\s|was\\s|on\\s|the\\s)?(${DATE})`, "giu");

function detect(document: Document): Candidate[] {
  return allMatches(BIRTH, document.text).map((match) => {
    const end = match.index + match[0].length;
    return {
      start: end - (match[1] ?? "").length,
      end,
      category: "personal_data",
      entity: "DATE",
      tag: "identifier",
      confidence: 0.9,
      why: [evidence("context", "birth_date")],
    };
  });
}

export const birthDateDetector: Detector = {
  id: "birth-date",
  detect,
  examples: {
    match: ["date of birth 02.05.1964", "Born 14/11/2002 and proud", "geboren am 3. Mai 1971", "née le 4 mars 1980"],
    pass: ["Founded 02.05.1964", "The idea was born in 2002", "Happy birthday on 14 November!"],
  },
};

import { type Candidate, type Detector, evidence } from "../detector.ts";
import type { Document } from "../document.ts";
import { foldedView } from "../normalise/canonical.ts";
import { isGivenName } from "../words/lexicon.ts";
import { allMatches } from "../words/matches.ts";

const AGE = "(?:[1-9]|1[0-7])";
const NAME = "(\\p{Lu}\\p{Ll}{1,15})";
const PATTERNS = [
  new RegExp(
    `(?<![\\p{L}])${NAME}(?:,\\s|\\s\\(|\\s)(?:is\\s|age[d]?\\s|now\\s|ist\\s|a\\s|tiene\\s){0,2}${AGE}(?:\\)|,|\\s(?:years?|yrs?|jahre?|ans|años|months?)|(?=[.!]))`,
    "gu",
  ),
  new RegExp(`(?<![\\p{L}])${AGE}[- ](?:year|month)s?[- ]old\\s(?:\\p{Ll}{3,10}\\s){0,2}?${NAME}`, "gu"),
  new RegExp(`(?<![\\p{L}])${NAME}\\s(?:[^.!?\\n]{0,40}\\s)?(?:in|from|of)\\s(?:year|grade|class|p)\\s?\\d{1,2}`, "gu"),
  new RegExp(
    `(?<![\\p{L}])(?:(?:his|her|their|client's|patient's|colleague's)\\s(?:little\\s|youngest\\s|eldest\\s|baby\\s)?(?:son|daughter|boy|girl|kid|child|baby)|(?:sein|ihr)e?\\s(?:sohn|tochter)|(?:son fils|sa fille|su hij[oa]))\\s${NAME}`,
    "gu",
  ),
];
const NO_CHILD =
  /^(?:Python|Java|Windows|Version|Day|Week|Stand|Hall|Room|Page|Chapter|Q|Step|Part|Top|May|June|April|March|August|Year|Level|Phase|Season)$/u;
const SOFTWARE = /\b(?:release|version|update|beta|sprint|v\d)\b/iu;

function detect(document: Document): Candidate[] {
  const found: Candidate[] = [];
  for (const pattern of PATTERNS) {
    for (const match of allMatches(pattern, document.text)) {
      const name = match[1] ?? "";
      if (NO_CHILD.test(name) || !isGivenName(foldedView(name).text) || SOFTWARE.test(match[0])) continue;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        category: "personal_data",
        entity: null,
        tag: "child",
        confidence: 0.8,
        why: [evidence("context", "child")],
      });
    }
  }
  return found;
}

export const childDetector: Detector = {
  id: "child",
  detect,
  examples: {
    match: [
      "Little Emma (7) drew this for us",
      "Meet 6-year-old Jack",
      "Oliver in year 4 asked the best question",
      "her son Liam came by",
    ],
    pass: ["Emma is 34 years in the trade", "Python 3 is out", "May 7 is the date", "Stand 7, hall 4"],
  },
};

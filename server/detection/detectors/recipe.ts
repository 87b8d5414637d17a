import { type Candidate, type Detector, evidence } from "../detector.ts";
import type { Document } from "../document.ts";
import { asks, WE } from "../lexicon/fragments.ts";
import { allMatches } from "../words/matches.ts";

const UNIT =
  "(?:%|points?|pts?|percent|per cent|degrees?|°\\s?[CF]?|bar|psi|mbar|kpa|grams?|kg|mg|g|ml|l|litres?|liters?|rpm|hz|khz|mhz|volts?|v|amps?|mm|cm|µm|microns?|nm|ppm|hours?|hrs?|h|minutes?|mins?|min|seconds?|secs?|s|ms|days?|weeks?|times|x|cycles?|layers?|epochs?|tokens?|punkte|grad|stunden?|minuten?|sekunden?|tage?|heures?|jours?|horas?|minutos?|grados?|puntos?)";
const NUMBER = "\\d{1,6}(?:[.,:]\\d{1,4})?(?:\\s?[–-]\\s?\\d{1,6}(?:[.,]\\d{1,4})?)?";
// A value with a unit, a weight after the name of what it weighs ("span of control 18"), a threshold, a factor.
const PARAMETER = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(?:above|below|under|over|at least|at most|more than|less than|times|multiply by|factor(?: of)?|weight(?: of)?|threshold(?: of)?|score of|ratio of|über|unter|mindestens|mal|au-dessus de|en dessous de|fois|por encima de)\\s${NUMBER}|${NUMBER}\\s?${UNIT}(?![\\p{L}])|(?<=\\p{Ll}{3,20}\\s)\\d{1,3}(?:[.,]\\d{1,3})?(?=\\s?(?:,|;|\\sand\\s|\\sund\\s|\\set\\s|\\sy\\s|\\.(?:\\s|$))))`,
  "giu",
);
const OURS = asks(WE, "|\\b(?:i|my|the trick|our|secret)\\b");
// What people count without giving anything away.
const EVERYDAY =
  /\b(?:years? of|years? (?:in|at|ago|old)|km|marathon|ran|kcal|likes|followers|people|countries|employees|minutes? (?:late|walk)|age|aged|born|stand|hall|page|chapter|episode|followers|seats|coffees|recipe for (?:success|disaster))\b/iu;
const METHOD =
  /\b(?:score[sd]?|scoring|weights?|weigh(?:s|ted)?|thresholds?|formula|parameters?|calibrat\w*|settings?|algorithm|model|bid|shade|hold|heat|mix|homogeni[sz]e|anneal|bake|cure|temperature|pressure|diagnostic|grid|cut-?offs?|counts? for|multipl\w+|times|rate|dose|rezept\w*|gewicht\w*|schwelle\w*|recette|pondér\w+|seuil\w*|umbral\w*|receta)\b/iu;
const WINDOW_WORDS = 80;
const WINDOW_CHARACTERS = WINDOW_WORDS * 7;
const ENOUGH = 4;
const ENOUGH_WITH_METHOD = 3;

function detect(document: Document): Candidate[] {
  const places = allMatches(PARAMETER, document.text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: Candidate[] = [];
  for (let first = 0; first < places.length; ) {
    const from = places[first];
    if (from === undefined) break;
    let last = first;
    while (last + 1 < places.length && (places[last + 1]?.end ?? 0) - from.start < WINDOW_CHARACTERS) last++;
    const candidate = judge(document, from.start, places[last]?.end ?? from.end, last - first + 1);
    if (candidate === null) {
      first++;
      continue;
    }
    found.push(candidate);
    first = last + 1;
  }
  return found;
}

function judge(document: Document, start: number, end: number, count: number): Candidate | null {
  if (count < ENOUGH_WITH_METHOD) return null;
  const around = document.text.slice(Math.max(0, start - 160), end + 80);
  const isMethod = METHOD.test(around);
  if (!OURS.test(around) || (!isMethod && (count < ENOUGH || EVERYDAY.test(around)))) return null;
  return {
    start: startOfClause(document.text, start),
    end,
    category: "expertise",
    entity: null,
    tag: "recipe",
    confidence: isMethod ? (count >= ENOUGH ? 0.85 : 0.72) : 0.6,
    why: [evidence("density", "quantities", { count })],
  };
}

/** The first quantity says little without the words before it. */
function startOfClause(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 60), start);
  const edge = Math.max(
    ...[". ", ": ", "; ", "\n", "! ", "? ", ", "].map(
      (mark) => before.lastIndexOf(mark) + mark.length * Number(before.includes(mark)),
    ),
  );
  return start - before.length + Math.max(0, edge);
}

export const recipeDetector: Detector = {
  id: "recipe",
  detect,
  examples: {
    match: [
      "We score each site: volatility counts for 20 points, span 15, rework 12 and attrition 8. Below 40 it is redesigned.",
      "We heat to 82 degrees, hold for 14 minutes at 3.2 bar, then stir at 90 rpm.",
      "Our churn score is days since login times 0.6 plus open tickets times 1.8, above 40 we call.",
    ],
    pass: [
      "We ran 10 km in 48 minutes, 12 seconds faster than the other 4 teams.",
      "Nine years, four zones, one dog.",
      "It costs five minutes and a pad of sticky notes.",
      "2019-2023: 4 years, 120 launches, 3 continents, 2 offices.",
    ],
  },
};

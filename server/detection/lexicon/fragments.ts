/** Pieces of pattern which several rules share. All are linear: alternatives and bounded repetitions only. */

/** A number as English, German and French write it: "87,4", "2.150", "11 000". */
export const NUMBER = "\\d{1,4}(?:[.,' ]?\\d{3}){0,4}(?:[.,]\\d{1,2})?";

const SCALE =
  "(?:k|K|m|M|bn|tn|thousand|million|billion|mn|Mio\\.?|Mrd\\.?|Tsd\\.?|Millionen|Milliarden|tausend|millions?|milliards?|mille|M€|millón|millones|mil)";
const SIGN = "(?:[€$£¥]|EUR|USD|GBP|CHF|US\\$)";
const COIN = "(?:euros?|dollars?|pounds?|francs?|francos|Franken|Pfund|quid|[€$£¥]|EUR|USD|GBP|CHF)";

/** An amount of money. */
export const MONEY = `(?:${SIGN}\\s?${NUMBER}(?:\\s?(?:[-–]|to)\\s?${NUMBER})?(?:\\s?${SCALE}\\b)?|${NUMBER}\\s?(?:${SCALE}\\s?)?(?:de\\s|d')?${COIN}(?![\\p{L}]))`;

export const PERCENT = `${NUMBER}\\s?(?:%|per ?cent|prozent|pour cent|por ciento|percentage points?|points? de base|basis points?|bps\\b)`;

/** A figure of business: money, a share, or a bare number with a scale ("17.3m"). */
export const FIGURE = `(?:${MONEY}|${PERCENT}|${NUMBER}\\s?${SCALE}(?![\\p{L}]))`;

/** Whose matter it is: ours. */
export const WE =
  "\\b(?:we|we're|we've|we'll|our|ours|us|my team|wir|unser\\p{L}{0,2}|uns|nous|notre|nos|nosotros|nuestr[oa]s?)\\b";

const MONTHS =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|jan|feb|aug|sept?|oct|nov|dec)";
const SEASON =
  "(?:spring|summer|autumn|fall|winter|christmas|easter|year[- ]end|the holidays|frühjahr|sommer|herbst|frühling|été|automne|hiver|printemps|verano|otoño|invierno|primavera)";
const WEEKDAY =
  "(?:monday|tuesday|wednesday|thursday|friday|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes)";

/** A time that lies ahead. */
export const AHEAD = `(?:\\b(?:next|coming|kommend\\p{L}{0,2}|nächst\\p{L}{0,2})\\s(?:week|month|quarter|year|season|sprint|${SEASON}|${MONTHS}|${WEEKDAY}|woche|monat|quartal|jahr)|(?:mois|semaine|trimestre|an|année|mes|semana|año)\\s(?:prochaine?|que viene)|próxim[oa]\\s\\p{L}{3,12}|\\b(?:in|by|before|until|till|from|on|this|end of|early|late|mid|to|for|im|am|ab|bis|vor|ende|anfang|en|d'ici|avant|fin|début|à partir de|le|para|antes de|el|desde)[\\s-](?:the\\s|the end of\\s|end of\\s|dem\\s|de\\s|la\\s|l')?(?:early\\s|late\\s|mid-?)?(?:\\d{1,2}(?:st|nd|rd|th|\\.|er)?\\s(?:of\\s|de\\s)?)?(?:${MONTHS}|${SEASON}|${WEEKDAY}|q[1-4]|t[1-4]|h[12]|\\d{1,2}\\.(?!\\d)|20[2-9]\\d|year[- ]end|quarter|jahresende)\\b|\\bin\\s(?:a|one|two|three|four|six|eight|ten|a few|zwei|drei|\\d{1,2})\\s(?:days?|weeks?|months?|sprints?|quarters?|wochen|monaten?)|\\bdans\\s\\p{L}{2,6}\\s(?:jours?|semaines?|mois)|\\b(?:tomorrow|morgen|demain|mañana|q[1-4](?:\\s20\\d\\d)?|soon|bald|bientôt|pronto)\\b)`;

/** Somebody else is spoken of: a pronoun, a part in work or family, a title. */
export const SOMEBODY_ELSE =
  "(?:\\b(?:he|she|his|her|him|hers|they|their|colleagues?|boss|manager|teammate|co-?worker|intern|patients?|nurse|candidate|applicant|employee|client's|er|sie|ihr(?:e|en|em)?|sein(?:e|en|em)?|kolleg(?:e|in|en|innen)|chef(?:in)?|patient(?:in|en)?|il|elle|son|sa|ses|collègue|patiente?|él|ella|su|compañer[oa]|paciente)\\b|\\b(?:mr|mrs|ms|dr|prof|herr|frau|monsieur|madame|mme|señora?)\\b\\.?\\s)";

/** The text says that it is out: announced, published, history. */
export const PUBLISHED =
  "\\b(?:as announced|announced (?:yesterday|today|last|this|in|on)|we announced|was announced|press release|publicly|is public|are public|public now|published|(?:is|are|now) available|out now|shipped (?:this|today|yesterday|last)|launched (?:today|yesterday|last)|annual report|on our website|according to|reported (?:by|in|that)|says? (?:bloomberg|reuters|the)|in the news|ad-hoc|laut|wie angekündigt|angekündigt|veröffentlicht|pressemitteilung|communiqué|annoncé|publié|rapport annuel|anunciad[oa]|publicad[oa])\\b";

// JavaScript's own knows only ASCII: to it "über" does not begin with a letter.
const EDGE_OF_WORD = "(?:(?<![\\p{L}\\p{N}_])(?=[\\p{L}\\p{N}_])|(?<=[\\p{L}\\p{N}_])(?![\\p{L}\\p{N}_]))";

// Where an alternative begins a word follows, so that one look back suffices: it is tried at every letter of a text.
const BEGINNING_OF_WORD = "(?<![\\p{L}\\p{N}_])";

function withEdges(pieces: readonly string[]): string {
  return pieces
    .join("")
    .replaceAll(/(^|\|)\\b/g, `$1${BEGINNING_OF_WORD}`)
    .replaceAll("\\b", EDGE_OF_WORD);
}

/** Case does not matter; so `\p{Lu}` is any letter here. */
export function pattern(...pieces: readonly string[]): RegExp {
  return new RegExp(withEdges(pieces), "giu");
}

/** Without `g`: for asking, which must not remember where it was. */
export function asks(...pieces: readonly string[]): RegExp {
  return new RegExp(withEdges(pieces), "iu");
}

/** Two capitalised words in a row, not at the beginning of the sentence. */
export const FULL_NAME_WITHIN =
  /(?<=[\p{L}\p{N}][ ,'"(-]{1,3})\p{Lu}\p{Ll}[\p{L}'-]{0,20}\s(?:(?:de|van|von|der|la|bin)\s){0,2}\p{Lu}[\p{L}'-]{1,20}/u;

/** A capitalised word of whom something is told: "Sven is", "Tara got". */
export const NAMED_SUBJECT =
  /(?<![\p{L}])(?!(?:It|This|That|He|She|The|There|What|Who|Here|Which|Everyone|Nobody|Everything|Nothing|Work|Life)\b)\p{Lu}\p{Ll}{2,15}(?:\s\p{Lu}[\p{L}'-]{1,20})?\s(?:is|was|got|has|gets|wurde|ist|hat|est|a été|fue|ha sido)(?![\p{L}])/u;

import type { Language } from "#server/shared/language.ts";

type Vaguer = (passage: string, language: Language) => string;

/** How a passage of each kind is made vaguer: by its figures or its dates. */
const VAGUER: Readonly<Record<string, Vaguer>> = {
  figure: withoutFigures,
  pricing: withoutFigures,
  plan: withoutDates,
  recipe: (passage, language) => passage.replaceAll(QUANTITY, { en: "a set value", de: "einen festen Wert" }[language]),
};

/**
 * The passage with its figures or dates made vaguer, in its own language. Null where there is nothing to make vaguer.
 * It is worked out here, beside the text: what is found in a text never holds its words.
 */
export function generalised(tag: string | null, passage: string, text: string): string | null {
  const vaguer = tag === null ? undefined : VAGUER[tag];
  const words = vaguer?.(passage, languageOf(text)) ?? passage;
  return words === passage ? null : words;
}

/** By the small words: German, or else English. */
function languageOf(text: string): Language {
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  return count(GERMAN) > count(ENGLISH) ? "de" : "en";
}

const GERMAN =
  /(?<!\p{L})(?:der|die|das|und|ist|nicht|mit|wir|für|auf|ein|eine|einen|auch|von|dem|den|sind|bei|im|am|um|unser|unsere)(?!\p{L})/giu;
const ENGLISH = /(?<!\p{L})(?:the|and|is|not|with|we|for|on|an?|of|to|are|at|by|our|this|that|it)(?!\p{L})/giu;

const NUMBER = String.raw`\d{1,4}(?:[.,’' ]?\d{3}){0,4}(?:[.,]\d{1,2})?`;
const SIGN = "(?:[€$£¥]|EUR|USD|GBP|CHF)";
const SCALE = String.raw`(?:k|thousand|tsd\.?|tausend|m|mn|million(?:en)?|mio\.?|bn|billion|mrd\.?|milliarden)(?!\p{L})`;
const COIN = String.raw`(?:[€$£¥]|(?:EUR|USD|GBP|CHF|euros?|dollars?|pounds?|franken|pfund)(?!\p{L}))`;
/** A share, an amount of money, a number with its scale, or a bare number; not a year, a quarter, a version. */
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:(?<share>${NUMBER}\s?(?:%|per ?cent|prozent))|(?<sign>${SIGN})?\s?(?<number>${NUMBER})(?:\s?(?<scale>${SCALE}))?(?:\s?(?<coin>${COIN}))?)(?![\p{L}\d%])`,
  "giu",
);
const YEAR = /^(?:19|20)\d\d$/;

function withoutFigures(passage: string, language: Language): string {
  return passage.replaceAll(FIGURE, (found, ...rest) => {
    const { share, sign, number = "", scale, coin } = rest.at(-1) as Record<string, string | undefined>;
    if (share !== undefined) return SAYS[language].share(digitsOf(share));
    if (!(sign || scale || coin) && YEAR.test(number)) return found;
    const digits = digitsOf(number) + zerosOf(scale);
    const isMoney = Boolean(sign || coin);
    const words = isMoney || scale ? SAYS[language].sum(digits) : SAYS[language].many(digits);
    return found.startsWith(" ") ? ` ${words}` : words;
  });
}

/** Digits before the decimal sign: "4.2" has one, "1,200" four. */
function digitsOf(number: string): number {
  return number.replace(/[.,]\d{1,2}(?!\d)/, "").replace(/\D/g, "").length;
}

const ZEROS: readonly [RegExp, number][] = [
  [/^(?:bn|billion|mrd|milliarden)/i, 9],
  [/^(?:m|mn|million|millionen|mio)/i, 6],
  [/^(?:k|thousand|tsd|tausend)/i, 3],
];
const zerosOf = (scale: string | undefined) => ZEROS.find(([pattern]) => pattern.test(scale ?? ""))?.[1] ?? 0;

const EN = ["", "single", "double", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const DE = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"];
const figures = (digits: number) => (digits < 3 ? `${EN[digits]}-digit` : `${EN[digits] ?? "many"}-figure`);
const stellig = (digits: number) => `${DE[digits] ?? "viel"}stellige`;

const SAYS: Record<Language, Record<"share" | "sum" | "many", (digits: number) => string>> = {
  en: {
    share: (digits) => `a ${figures(Math.min(digits, 3))} percentage`,
    sum: (digits) => `${digits === 8 ? "an" : "a"} ${figures(digits)} sum`,
    many: (digits) => ["", "a few", "dozens of", "hundreds of", "thousands of"][digits] ?? "a great many",
  },
  de: {
    share: (digits) => `einen ${stellig(Math.min(digits, 3))}n Prozentsatz`,
    sum: (digits) => `eine ${stellig(digits)} Summe`,
    many: (digits) => ["", "einige", "Dutzende", "Hunderte", "Tausende"][digits] ?? "sehr viele",
  },
};

const MONTH =
  "(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|march|märz|april|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)";
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|\.)?`;
const TIME = [
  String.raw`(?:${DAY}\s)?${MONTH}(?:\s${DAY})?(?:,?\s\d{4})?`,
  String.raw`q[1-4](?:\s\d{4})?`,
  String.raw`(?:the\s)?(?:next|coming|first|second|third|fourth)\s(?:week|month|quarter|year|spring|summer|autumn|winter)`,
  String.raw`(?:der|den|dem)?\s?(?:nächste|kommende|erste|zweite|dritte|vierte)[nmrs]?\s(?:woche|monat|quartal|jahr|frühjahr|sommer|herbst|winter)`,
  String.raw`\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?`,
  String.raw`20\d\d(?:-\d\d-\d\d)?`,
].join("|");
const DATE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:on|in|by|from|until|before|am|im|ab|bis|zum|vor)\s)?(?:${TIME})(?![\p{L}\d])`,
  "giu",
);

function withoutDates(passage: string, language: Language): string {
  return passage.replaceAll(DATE, { en: "later", de: "später" }[language]);
}

/** A number with the unit that makes it a recipe. */
const QUANTITY = new RegExp(
  String.raw`(?<![\p{L}\d.,])${NUMBER}(?:\s?(?:%|°\s?[CF]?|points?|punkte?|degrees?|grad|bar|rpm|minutes?|minuten|hours?|stunden|seconds?|sekunden|days?|tage|kg|g|ml|l|mm)(?!\p{L}))?(?![\p{L}\d])`,
  "giu",
);

import { allMatches } from "./matches.ts";

const FIGURE =
  /(\d{1,4}(?:[.,' ]\d{3})*(?:[.,]\d{1,2})?)\s?(%|k\b|thousand|tsd|tausend|mille|m\b|mn|mio|million|millionen|millions|millones|millón|bn|mrd|billion|milliarden|milliards?)?/giu;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|thousand|tsd|tausend|mille)$/iu, 1e3],
  [/^(?:m|mn|mio|million|millionen|millions|millones|millón)$/iu, 1e6],
  [/^(?:bn|mrd|billion|milliarden|milliards?)$/iu, 1e9],
];

/** The figures of a passage in one spelling, so that "€412 million" and "412 Mio. Euro" are the same. */
export function numbersIn(text: string): string[] {
  return allMatches(FIGURE, text).map((match) => {
    const scale = match[2] ?? "";
    const factor = SCALES.find(([pattern]) => pattern.test(scale))?.[1] ?? 1;
    return `${Math.round(toNumber(match[1] ?? "") * factor * 100) / 100}${scale === "%" ? "%" : ""}`;
  });
}

/** A mark before exactly three digits groups them; before one or two it is the decimal mark. */
function toNumber(written: string): number {
  const decimals = /[.,](\d{1,2})$/.exec(written)?.[1] ?? "";
  const whole = written.slice(0, decimals === "" ? undefined : -decimals.length - 1).replace(/\D/g, "");
  return Number(`${whole}.${decimals}`);
}

import type { Span } from "../normalise/view.ts";

/** A word of the folded text, with its place in the canonical text. */
export interface Word extends Span {
  text: string;
  /** The word as it stands, and with digits read as the letters they imitate. */
  readings: readonly string[];
  /** What parts it from the word before: nothing or a mark, a blank, or too much to belong together. */
  gap: "none" | "blank" | "far";
  /** Part of a hashtag, handle or address, where words are written together. */
  isTag: boolean;
}

const WORD = /[\p{L}\p{N}@$]*[\p{L}\p{N}][\p{L}\p{N}$]*/gu;
const LEET = new Map([
  ["0", "o"],
  ["1", "i"],
  ["3", "e"],
  ["4", "a"],
  ["5", "s"],
  ["7", "t"],
  ["@", "a"],
  ["$", "s"],
]);

/** Words of a text in order; a word in which a capital follows a small letter is parted there. */
export function wordsOfText(folded: string, plain: string, place: (span: Span) => Span): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of folded.matchAll(WORD)) {
    // The genitive is not part of a name.
    if (match[0] === "s" && folded[match.index - 1] === "'") continue;
    const lead = /^[@$]+(?=\p{L})/u.exec(match[0])?.[0].length ?? 0;
    const isHandle = match[0].startsWith("@");
    const start = match.index + (isHandle ? lead : 0);
    const end = match.index + match[0].length;
    const gap = gapBetween(folded.slice(last, start), words.length === 0);
    const isTag = isHandle || /[#/.@]/.test(folded[start - 1] ?? "");
    for (const [index, part] of humps(folded, plain, { start, end }, place).entries()) {
      const text = folded.slice(part.start, part.end);
      words.push({ text, readings: readingsOf(text), gap: index === 0 ? gap : "none", isTag, ...place(part) });
    }
    last = end;
  }
  return words;
}

function gapBetween(gap: string, isFirst: boolean): Word["gap"] {
  if (isFirst) return "far";
  // A word broken at the end of a line, or marks without a blank.
  if (/^[-\u00ad]\s?\n\s?$/.test(gap)) return "none";
  if (gap.length > 6 || /[!?;]|\n\s*\n|\. |, /.test(gap)) return "far";
  return /\s/.test(gap) ? "blank" : "none";
}

function humps(folded: string, plain: string, span: Span, place: (span: Span) => Span): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (let i = span.start + 1; i < span.end; i++) {
    const before = plain[place({ start: i - 1, end: i }).start] ?? "";
    const here = plain[place({ start: i, end: i + 1 }).start] ?? "";
    if (isSmall(before) && isCapital(here)) {
      parts.push({ start, end: i });
      start = i;
    }
  }
  if (start < span.end && folded.length >= span.end) parts.push({ start, end: span.end });
  return parts;
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function readingsOf(text: string): string[] {
  if (!/[\d@$]/.test(text) || !/\p{L}/u.test(text)) return [text];
  let read = "";
  for (const character of text) read += LEET.get(character) ?? character;
  const withL = text.includes("1") ? [[...text].map((c) => (c === "1" ? "l" : (LEET.get(c) ?? c))).join("")] : [];
  return [text.replace(/[@$]/g, ""), read, ...withL];
}

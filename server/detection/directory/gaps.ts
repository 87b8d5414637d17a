/** What parts a word from the one before: nothing or a mark, a blank, a comma and a blank, too much to belong together. */
export const NONE = 1;
export const BLANK = 2;
export const COMMA = 3;
export const FAR = 4;

// Beyond, it's an ornament or a list rather than a name.
const LONGEST = 8;
// After a short word a full stop abbreviates: "St. Aldric", "J. P. Morgan".
const ABBREVIATED = 3;
const SPACE = 1;
const LINE = 2;
const ENDS = 3;
const STOP = 4;
const DIVIDES = 5;
const STROKE = 6;
/** What a mark does, of the first 128 characters. */
const marks = new Uint8Array(128);
for (const [signs, does] of [
  [" \t\r", SPACE],
  ["\n", LINE],
  ["!?;", ENDS],
  [".", STOP],
  [",", DIVIDES],
  ["-", STROKE],
] as const) {
  for (const sign of signs) marks[sign.charCodeAt(0)] = does;
}

/** What lies between two words of a text; `before` is the length of the word before it. */
export function gapBetween(text: string, from: number, to: number, before: number): number {
  if (to - from > LONGEST) return FAR;
  let gap = NONE;
  let lines = 0;
  let mark = 0;
  for (let at = from; at < to; at++) {
    const last = mark;
    mark = marks[text.charCodeAt(at)] ?? 0;
    if (mark === ENDS) return FAR;
    if (mark === LINE && ++lines > 1) return FAR;
    if (mark !== SPACE && mark !== LINE) continue;
    if (last === STOP && before > ABBREVIATED) return FAR;
    gap = last === DIVIDES ? COMMA : Math.max(gap, BLANK);
  }
  // A word broken at the end of a line.
  return lines === 1 && marks[text.charCodeAt(from)] === STROKE && to - from <= 4 ? NONE : gap;
}

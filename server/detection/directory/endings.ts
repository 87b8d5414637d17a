// What may follow a name within the word: the second half of a compound. Plurals and genitives are "s", "n" and so on.
const COMPOUNDS =
  "team|project|projekt|projet|proyecto|program|programm|programme|rollout|crew|launch|launched|live|release".split(
    "|",
  );
/** A shorter name with an ending is another word, but for a plural. */
const SHORTEST = 5;
const SHORTEST_PLURAL = 4;
const SHORTEST_WITH_COMPOUND = 9;
const VERSION = /v?[0-9]{1,2}$/i;

interface Inflection {
  /** 2: the letter alone may be an ending. */
  alone: number;
  /** Letters which make an ending together with it. */
  after: readonly number[];
  /** It needs more letters than this. */
  shortest: number;
}

/** "s, es, ns", "n, en", "x", "er", by their last letter. */
const RULES = new Map<number, Inflection>([
  [115, { alone: 2, after: [101, 110], shortest: SHORTEST_PLURAL }],
  [110, { alone: 2, after: [101], shortest: SHORTEST }],
  [120, { alone: 2, after: [], shortest: SHORTEST }],
  [114, { alone: 0, after: [101], shortest: SHORTEST }],
]);

const byLastLetter = new Map<number, string[]>();
for (const word of COMPOUNDS) {
  const last = word.charCodeAt(word.length - 1);
  byLastLetter.set(last, [...(byLastLetter.get(last) ?? []), word]);
}

/**
 * How many letters at the end of a stretch of letters may be an ending, as bits: bit n says that n letters may be.
 * `length` is how many letters the stretch has; its last word is `from`…`to` of the text.
 */
export function endingsAt(text: string, from: number, to: number, length: number): number {
  const last = text.charCodeAt(to - 1) | 32; // small, of the letters that matter here
  const rule = RULES.get(last);
  if (rule !== undefined) return inflectionAt(rule, text.charCodeAt(to - 2) | 32, length);
  if (length < SHORTEST_WITH_COMPOUND) return 0;
  return last >= 48 && last <= 57 ? versionAt(text, from, to, length) : compoundAt(text, from, to, length, last);
}

function inflectionAt(rule: Inflection, before: number, length: number): number {
  const one = length > rule.shortest ? rule.alone : 0;
  return rule.after.includes(before) && length > SHORTEST + 1 ? one | 4 : one;
}

function compoundAt(text: string, from: number, to: number, length: number, last: number): number {
  let bits = 0;
  for (const word of byLastLetter.get(last) ?? []) {
    if (
      to - from > word.length &&
      length - word.length >= SHORTEST &&
      text.slice(to - word.length, to).toLowerCase() === word
    )
      bits |= 1 << word.length;
  }
  return bits;
}

/** "Lanternfish2", "lanternfishv2": a number of one or two digits. */
function versionAt(text: string, from: number, to: number, length: number): number {
  const found = VERSION.exec(text.slice(Math.max(from, to - 3), to))?.[0].length ?? 0;
  let bits = 0;
  for (let cut = 1; cut <= found; cut++) if (length - cut >= SHORTEST) bits |= 1 << cut;
  return bits;
}

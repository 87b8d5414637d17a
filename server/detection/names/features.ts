import { mix } from "./hash.ts";

/** What the model reads of one sentence: a row of numbers a token, filled by `readSentence`. */
export interface Columns {
  length: number;
  word: Int32Array;
  shape: Int32Array;
  /** Cluster path with a leading 1; 0 for a word in no cluster. */
  path: Int32Array;
  listed: Int32Array;
  row: Int32Array;
  /** Bits: how the word is written elsewhere near, what kind of token it is. */
  place: Int32Array;
  /** First and last characters of the word, 1 to 4, hashed. */
  affixes: Int32Array;
  /** How the sentence is written, and its language. */
  manner: number;
  language: number;
  /** 1 for short messages with handles and links. */
  isChatter: number;
}

export const AFFIXES = 8;
const OUTSIDE = 0x0dd;

/** Room for the features of one token. */
export const MOST_FEATURES = 128;

/** Writes the features of a token into `out` and says how many they are. */
export function featuresAt(columns: Columns, at: number, out: Uint32Array): number {
  let count = 0;
  const put = (template: number, value: number): void => {
    out[count++] = mix(template, value);
  };
  const { word, shape, path, listed, row, place, affixes, manner, language, isChatter } = columns;
  const of = (column: Int32Array, distance: number): number => {
    const where = at + distance;
    return where < 0 || where >= columns.length ? OUTSIDE : (column[where] ?? 0);
  };
  const shape0 = of(shape, 0);
  const shapeBy = mix(shape0, language);
  put(1, 0);
  put(2, mix(manner, language));
  for (let distance = -2; distance <= 2; distance++) {
    put(10 + distance, of(word, distance));
    put(20 + distance, mix(of(shape, distance), language));
    put(30 + distance, top(of(path, distance), 8));
    put(40 + distance, of(path, distance));
  }
  for (let distance = -1; distance <= 1; distance++) {
    put(50 + distance, top(of(path, distance), 4));
    put(60 + distance, top(of(path, distance), 11));
    const lists = of(listed, distance);
    for (let bit = 1; bit < 1024; bit <<= 1) if (lists !== OUTSIDE && (lists & bit) !== 0) put(65 + distance, bit);
    put(70 + distance, mix(lists === OUTSIDE ? OUTSIDE : lists & 511, of(shape, distance)));
    put(75 + distance, mix(of(row, distance), of(shape, distance)));
    put(80 + distance, mix(of(place, distance), of(shape, distance)));
  }
  put(90, mix(of(word, -1), of(word, 0)));
  put(91, mix(of(word, 0), of(word, 1)));
  put(92, mix(of(word, -1), shapeBy));
  put(93, mix(of(word, 1), shapeBy));
  put(94, mix(mix(of(shape, -1), shape0), mix(of(shape, 1), language)));
  put(95, mix(top(of(path, -1), 8), top(of(path, 0), 8)));
  put(96, mix(top(of(path, 0), 8), top(of(path, 1), 8)));
  put(98, mix(manner, shapeBy));
  put(99, mix(mix(manner, of(place, 0)), shapeBy));
  put(100, mix(top(of(path, 0), 8), shapeBy));
  put(101, mix(of(listed, 0) & 511, of(listed, 1) & 511));
  put(102, mix(of(listed, -1) & 511, of(listed, 0) & 511));
  put(103, mix(mix(of(listed, 0) & 511, shapeBy), top(of(path, -1), 8)));
  put(104, mix(mix(of(listed, 0) & 511, shapeBy), top(of(path, 1), 8)));
  put(107, mix(top(of(path, -1), 8), shapeBy));
  put(108, mix(top(of(path, 1), 8), shapeBy));
  put(109, mix(mix(of(listed, 0) & 511, of(place, 0)), manner));
  for (let affix = 0; affix < AFFIXES; affix++) put(110 + affix, affixes[at * AFFIXES + affix] ?? 0);
  put(120, mix(affixes[at * AFFIXES + 6] ?? 0, shapeBy));
  put(121, mix(mix(of(shape, -2), of(shape, -1)), mix(shape0, mix(of(shape, 1), of(shape, 2)))));
  const chatter = 128 + isChatter;
  put(chatter, shapeBy);
  put(chatter, mix(1, top(of(path, 0), 8)));
  put(chatter, mix(2, of(listed, 0) & 511));
  put(chatter, mix(3, of(word, -1)));
  return count;
}

/** The first bits of a path: the branch of the tree it hangs on. */
function top(path: number, bits: number): number {
  if (path <= 0) return path;
  const length = 31 - Math.clz32(path);
  return length > bits ? path >>> (length - bits) : path;
}

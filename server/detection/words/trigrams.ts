const BITS = 16;
const MASK = 2 ** BITS - 1;

/** Which three characters follow each other in a text, as a small table: says quickly that a word can't stand in it. */
export class Trigrams {
  private readonly text: string;
  private readonly seen = new Uint32Array(2 ** (BITS - 5));

  /** `text` is in small letters. */
  constructor(text: string) {
    this.text = text;
    let [a, b] = [text.charCodeAt(0), text.charCodeAt(1)];
    for (let at = 2; at < text.length; at++) {
      const c = text.charCodeAt(at);
      const bit = placeOf(a, b, c);
      this.seen[bit >>> 5] = (this.seen[bit >>> 5] ?? 0) | (1 << (bit & 31));
      a = b;
      b = c;
    }
  }

  /** Whether one of these words stands in the text, be it within another. They are in small letters, of three or more each. */
  containsAny(words: readonly string[]): boolean {
    return words.some((word) => this.mayContain(word) && this.text.includes(word));
  }

  private mayContain(word: string): boolean {
    for (let at = 2; at < word.length; at++) {
      const bit = placeOf(word.charCodeAt(at - 2), word.charCodeAt(at - 1), word.charCodeAt(at));
      if (((this.seen[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
    }
    return true;
  }
}

function placeOf(a: number, b: number, c: number): number {
  return (a * 1021 + b * 31 + c) & MASK;
}

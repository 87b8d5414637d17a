import { hashWord, type KeyedHash, keyedHash } from "./keyed-hash.ts";
import type { Word } from "./words.ts";

/** Six words in a row: five find too much that everybody says, seven miss a sentence with one word changed. */
const RUN = 6;
/** Content words that stand within four of each other: rewriting keeps them near, whatever it does between them. */
const NEAR = 4;

/** What one print is of: the words from `first` to `last`, both included, word for word (a run) or as two stems (a pair). */
export type TakePrint = (print: number, first: number, last: number, isRun: boolean) => void;

/** Makes the prints of texts under one key. */
export class PrintMaker {
  private readonly word: KeyedHash;
  private readonly stem: KeyedHash;
  private readonly run: KeyedHash;
  private readonly pair: KeyedHash;
  private readonly held = new Int32Array(RUN);

  constructor(secret: string) {
    this.word = keyedHash(secret, "imprimatur protected words");
    this.stem = keyedHash(secret, "imprimatur protected stems");
    this.run = keyedHash(secret, "imprimatur protected runs");
    this.pair = keyedHash(secret, "imprimatur protected pairs");
  }

  /** Hands over every print of a text, by the place of its first word. */
  each(words: readonly Word[], take: TakePrint): void {
    const letters = Int32Array.from(words, ({ letters }) => this.lowOf(this.word, letters));
    const content = words.flatMap(({ stem }, at) => (stem === null ? [] : [at]));
    const stems = Int32Array.from(content, (at) => this.lowOf(this.stem, words[at]?.stem ?? ""));
    let next = 0;
    for (let at = 0; at < words.length; at++) {
      if (at + RUN <= words.length) {
        for (let i = 0; i < RUN; i++) this.held[i] = letters[at + i] ?? 0;
        this.run.of(this.held, RUN);
        take(this.run.print, at, at + RUN - 1, true);
      }
      if (content[next] === at) this.pairsFrom(next++, content, stems, take);
    }
  }

  private pairsFrom(from: number, content: readonly number[], stems: Int32Array, take: TakePrint): void {
    const first = stems[from] ?? 0;
    for (let to = from + 1; to <= from + NEAR && to < content.length; to++) {
      const second = stems[to] ?? 0;
      if (first === second) continue;
      this.held[0] = Math.min(first, second); // rewriting turns them around
      this.held[1] = Math.max(first, second);
      this.pair.of(this.held, 2);
      take(this.pair.print, content[from] ?? 0, content[to] ?? 0, false);
    }
  }

  private lowOf(hash: KeyedHash, word: string): number {
    hashWord(hash, word);
    return hash.low;
  }
}

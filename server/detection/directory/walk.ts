import { hashOn, NO_HASH } from "./hash.ts";
import { foldedUnit, MARK, PLAIN, RARE, SEVERAL, skeletonOf, UNITS } from "./letters.ts";

interface State {
  hash: number;
  last: number;
  letters: number;
}

// As long as the longest ending.
const KEPT = 16;

/** The hash of several words said in one breath, as `WordReader` has it of a word. */
export class Walk {
  hash = NO_HASH;
  letters = 0;
  private last = 0;
  private readonly hashes = new Int32Array(KEPT);

  begin(): void {
    this.hash = NO_HASH;
    this.letters = 0;
    this.last = 0;
  }

  /** Goes on over the letters `from`…`to` of a text, all of one word. */
  over(text: string, from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      const value = UNITS[unit] ?? 0;
      if (value === RARE + MARK) continue;
      if (value === RARE + SEVERAL) for (const letter of foldedUnit(unit)) this.add(skeletonOf(letter.charCodeAt(0)));
      else this.add(value < RARE ? value & PLAIN : unit);
    }
  }

  /** The hash as it was so many letters ago. */
  hashWithout(letters: number): number {
    return this.hashes[(this.letters - letters) % KEPT] ?? NO_HASH;
  }

  state(): State {
    return { hash: this.hash, last: this.last, letters: this.letters };
  }

  backTo({ hash, last, letters }: State): void {
    this.hash = hash;
    this.last = last;
    this.letters = letters;
  }

  private add(skeleton: number): void {
    if (skeleton !== this.last) this.hash = hashOn(this.hash, skeleton);
    this.last = skeleton;
    this.hashes[++this.letters % KEPT] = this.hash;
  }
}
